import { MENTIONS } from '../made-pages'
import { makeProse } from '../prose'

const MUTATIONS = 5000
const DURATION_MS = 1000
/** The shortest that a browser lets timers in a row be. */
const TICK_MS = 4
/** One in so many new items of the feed has a mention. */
const MENTION_EVERY = 50

const sentences = makeProse(20_000, 13)
  .split(/(?<=\.)\s+/)
  .map(sentence => sentence.slice(0, 60))
const cells = [...document.querySelectorAll('td')]
const feed = document.querySelector('ul')

/** Half of the changes are to text nodes, a quarter brings an item into the feed, a quarter takes the oldest out. */
const KINDS: readonly ((i: number) => void)[] = [changeText, addItem, changeText, removeItem]

/** Changes the page 5,000 times in about a second, and tells how many milliseconds that took. */
export async function run(): Promise<number> {
  const start = performance.now()
  for (let done = 0; done < MUTATIONS; ) {
    await new Promise(resolve => setTimeout(resolve, TICK_MS))
    const due = Math.min(MUTATIONS, ((performance.now() - start) / DURATION_MS) * MUTATIONS)
    for (; done < due; done++) KINDS[done % KINDS.length]?.(done)
  }
  return performance.now() - start
}

function changeText(i: number): void {
  const text = cells[i % cells.length]?.firstChild
  if (text) text.nodeValue = `${i} up ${i % 7}`
}

function addItem(i: number): void {
  const item = document.createElement('li')
  const nth = Math.floor(i / KINDS.length)
  const text = nth % MENTION_EVERY === 0 ? MENTIONS[(nth / MENTION_EVERY) % MENTIONS.length] : undefined
  item.innerHTML = `<b>${i}</b> ${text ?? sentences[nth % sentences.length]}`
  feed?.append(item)
}

function removeItem(): void {
  feed?.firstElementChild?.remove()
}
