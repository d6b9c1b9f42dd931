import { makeParagraphs } from '../live-pages'

/** As a feed grows that loads more while the reader scrolls: slowly enough for each batch to be read by itself. */
const BATCH_EVERY_MS = 100
const BATCHES = 50

const paragraphs = makeParagraphs(500)
const perBatch = paragraphs.length / BATCHES

/** Appends 500 paragraphs to the article in 50 batches. */
export async function run(): Promise<void> {
  const article = document.querySelector('article')
  for (let at = 0; at < paragraphs.length; at += perBatch) {
    article?.insertAdjacentHTML('beforeend', paragraphs.slice(at, at + perBatch).join('\n'))
    await new Promise(resolve => setTimeout(resolve, BATCH_EVERY_MS))
  }
}
