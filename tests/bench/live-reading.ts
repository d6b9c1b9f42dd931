import { setTimeout } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { makeReadPages } from './live-pages'
import type { MadePage } from './made-pages'
import { bundleContestant, metric, type OpenPage, withPage } from './open-page'
import { spread } from './rounds'
import { MARK_FIRST_HIGHLIGHT, MARKS, type Traced, trace } from './trace'

const ROUNDS = 7
/** By then our first search for shadow trees, half a second after our start, is over. */
const SEARCH_MS = 1000

interface Reading extends Traced {
  /** Bytes in use after collection: of V8's heap, of Blink's (ranges, highlights), and in typed arrays. */
  readonly jsHeap: number
  readonly domHeap: number
  readonly buffers: number
}

interface Pair {
  readonly without: Reading
  readonly withUs: Reading
}

/** The first highlight, the longest task and the memory of a page that is read in full; without us and then with us, page by page. */
export async function benchReading(browser: Browser, ours: string): Promise<void> {
  const nothing = await bundleContestant('nothing')
  const pages = makeReadPages()
  const pairs = new Map(pages.map(page => [page.name, [] as Pair[]]))
  for (let round = 0; round < ROUNDS; round++)
    for (const page of pages) pairs.get(page.name)?.push(await measurePair(browser, page, { ours, nothing }))
  console.log('\nReading a page in full: median (least to greatest)')
  for (const [name, list] of pairs) printPage(name, list)
}

function printPage(name: string, pairs: readonly Pair[]): void {
  const withUs = pairs.map(pair => pair.withUs)
  const first = withUs.flatMap(({ firstHighlightMs }) => firstHighlightMs ?? [])
  const longest = (list: readonly Reading[], measure: 'longestMs' | 'longestCpuMs') =>
    spread(list.map(each => each[measure]))
  const added = (heap: 'jsHeap' | 'domHeap' | 'buffers') =>
    spread(
      pairs.map(pair => (pair.withUs[heap] - pair.without[heap]) / 1e6),
      2,
    )
  console.log(`\n  ${name}`)
  console.log(`    first highlight   ${first.length > 0 ? `${spread(first)} ms after our start` : 'none'}`)
  for (const [who, list] of Object.entries({ 'with us': withUs, without: pairs.map(pair => pair.without) })) {
    console.log(`    longest task      ${who}: ${longest(list, 'longestMs')} ms by the clock,`)
    console.log(`                      ${longest(list, 'longestCpuMs')} ms on the processor, mostly ${partsOf(list)}`)
  }
  console.log(`    added memory      ${added('jsHeap')} MB of script heap,`)
  console.log(`                      ${added('domHeap')} MB of DOM heap, ${added('buffers')} MB of typed arrays`)
}

/** What the longest task was in each round. */
function partsOf(readings: readonly Reading[]): string {
  const parts = readings.map(each => each.longestPart)
  return [...new Set(parts)].map(part => `${part} (${parts.filter(each => each === part).length})`).join(', ')
}

interface Scripts {
  readonly ours: string
  readonly nothing: string
}

/** The page by itself keeps its size, so that what comes later is ours. */
function measurePair(browser: Browser, { html }: MadePage, { ours, nothing }: Scripts): Promise<Pair> {
  return withPage(browser, html, async open => {
    const before = await traceReading(browser, open, nothing)
    const without = { ...before, ...(await measureHeap(open)) }
    const traced = await traceReading(browser, open, ours)
    await setTimeout(SEARCH_MS)
    return { without, withUs: { ...traced, ...(await measureHeap(open)) } }
  })
}

function traceReading(browser: Browser, open: OpenPage, script: string): Promise<Traced> {
  return trace(browser, open.page, async () => {
    await open.evaluate(`${MARKS.start}${MARK_FIRST_HIGHLIGHT}${script};contestant.done`)
    await open.evaluate(PAINT)
  })
}

/** The frames that paint the highlights, and a while more, are part of it. */
const PAINT = `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => { ${MARKS.end}; done() }, 100))))`

/** Newer than the types (https://chromedevtools.github.io/devtools-protocol/tot/Runtime/#method-getHeapUsage). */
interface EmbedderUsage {
  readonly embedderHeapUsedSize?: number
  readonly backingStorageSize?: number
}

async function measureHeap({ session }: OpenPage) {
  // What the first collection finalises the second one frees.
  for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as EmbedderUsage
  return {
    jsHeap: await metric(session, 'JSHeapUsedSize'),
    domHeap: usage.embedderHeapUsedSize ?? Number.NaN,
    buffers: usage.backingStorageSize ?? Number.NaN,
  }
}
