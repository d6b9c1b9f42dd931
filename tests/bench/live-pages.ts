import { type MadePage, MENTIONS, makeLargePage, makePages, wrap } from './made-pages'
import { makeProse } from './prose'

/** Paragraphs of prose as HTML, about as long as a comment; every tenth has a mention. */
export function makeParagraphs(count: number): string[] {
  const sentences = makeProse(count * 400, 11).split(/(?<=\.)\s+/)
  return Array.from({ length: count }, (_, i) => {
    const mention = i % 10 === 9 ? MENTIONS[Math.floor(i / 10) % MENTIONS.length] : ''
    return `<p>${sentences.slice(i * 3, i * 3 + 3).join(' ')} ${mention}</p>`
  })
}

/** An article with nothing in it yet, or with the paragraphs given. */
export function makeArticle(paragraphs: readonly string[]): string {
  return wrap(`<article>${paragraphs.join('\n')}</article>`)
}

/** An article with mentions, beside it a table of quotes and a feed that change all the time. */
export function makeTicker(): string {
  const cells = Array.from({ length: 200 }, (_, i) => `<td>${i}</td>`)
  const rows = Array.from({ length: 20 }, (_, i) => `<tr>${cells.slice(i * 10, i * 10 + 10).join('')}</tr>`)
  const feed = '<li>The feed is about to begin</li>'.repeat(40)
  return wrap(`<article>${makeParagraphs(50).join('\n')}</article><table>${rows.join('')}</table><ul>${feed}</ul>`)
}

/** The shell of the to-do app. */
export function makeTodoShell(): string {
  return wrap(
    '<h1>To do</h1><form><input placeholder="What is to be done?"></form><ul></ul><footer><span></span> left</footer>',
  )
}

/** The pages that are read in full: those of 4 MB, the news page and the nearly empty one. */
export function makeReadPages(): MadePage[] {
  return makePages().filter(page => !page.name.startsWith('application'))
}

/** A tenth of the page of 4 MB, with a mention as often. */
export function makeTenth(): MadePage {
  return { name: '400 kB, 6,000 text nodes, 20 mentions', html: makeLargePage(300, 400_000) }
}
