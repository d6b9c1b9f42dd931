import { makeProse, makeRandom } from './prose'

/** A page made for the benchmark: its HTML, the same for the same seed. */
export interface MadePage {
  readonly name: string
  readonly html: string
}

/** Sentences of our own with mentions in them; each is put among prose. */
export const MENTIONS = [
  'The <b>CFE</b> Treaty was signed in Paris and limits tanks.',
  'Inspectors counted warheads under START until the treaty ran out.',
  'The Gabala radar station watched missile launches over the ocean.',
  'The Nunn-<i>Lugar</i> programme paid for the dismantlement of submarines.',
  'Moscow and Washington conferred on missile defence in July.',
]

/** The pages of the benchmark: large with and without mentions, a news page, a nearly empty one, and a shell of inline data. */
export function makePages(): MadePage[] {
  return [
    { name: '4 MB, 60,000 text nodes, no mention', html: makeLargePage(0) },
    { name: '4 MB, 60,000 text nodes, 200 mentions', html: makeLargePage(300) },
    { name: 'news page, 60 paragraphs, 25 mentions', html: makeNewsPage() },
    { name: 'nearly empty page', html: wrap('<p>Nothing to see here.</p>') },
    { name: 'application shell, 2 MB of inline JSON', html: makeShell() },
  ]
}

/** A whole document around a body. */
export const wrap = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`

const LARGE_BYTES = 4_000_000
const BYTES_PER_TEXT_NODE = LARGE_BYTES / 60_000

/** A list of comments, each of a few elements; every `each`-th text node has a mention, none with 0. About `bytes` of prose. */
export function makeLargePage(each: number, bytes = LARGE_BYTES): string {
  const words = makeProse(bytes, 2).split(/\s+/)
  const random = makeRandom(3)
  const textNodes = Math.round(bytes / BYTES_PER_TEXT_NODE)
  const perNode = Math.floor(words.length / textNodes)
  let at = 0
  const take = () => {
    const count = Math.max(1, Math.round(perNode * (0.5 + random())))
    at += count
    return words.slice(at - count, at).join(' ')
  }
  const items: string[] = []
  for (let i = 0; i < textNodes / 5; i++) {
    const mention = each > 0 && i % (each / 5) === 0 ? ` ${MENTIONS[(i / (each / 5)) % MENTIONS.length]}` : ''
    items.push(
      `<li><h4>${take()}</h4><p>${take()} <a href="#">${take()}</a> ${take()}.${mention}</p><small>${take()}</small></li>`,
    )
  }
  return wrap(`<main><ul>${items.join('\n')}</ul></main>`)
}

function makeNewsPage(): string {
  const paragraphs = makeProse(45_000, 5)
    .split(/(?<=\.)\s+/)
    .slice(0, 60 * 4)
  const body = Array.from({ length: 60 }, (_, i) => {
    const mention = i % 12 < 5 ? MENTIONS[i % 12] : ''
    return `<p>${paragraphs.slice(i * 4, i * 4 + 4).join(' ')} ${mention}</p>`
  })
  return wrap(`<header><nav><a href="#">Home</a></nav></header><article>${body.join('\n')}</article>`)
}

function makeShell(): string {
  const data = { rows: makeProse(2_000_000, 7).split('. ') }
  return wrap(`<div id="app"><h1>Loading</h1></div><script type="application/json">${JSON.stringify(data)}</script>`)
}
