import { CONTESTANTS, type Contest, type Contestant, openContest, type Run } from './contest'
import { type Medians, median, printRatios } from './interleave'
import { type MadePage, makePages } from './made-pages'
import { alternate, spread } from './rounds'

const ROUNDS = 7
/** These go through a page again and again, and are left out of the large ones. */
const SLOW: readonly Contestant[] = ['advanced-mark', 'mark']
const LONGEST_FOR_SLOW = 200_000

/** Main-thread time of the built extension against the floor, a walk and two libraries, on made pages in Chromium. */
export async function benchPage(): Promise<void> {
  const contest = await openContest()
  try {
    for (const page of makePages()) await benchOn(contest, page)
  } finally {
    await contest.close()
  }
}

async function benchOn(contest: Contest, { name, html }: MadePage): Promise<void> {
  const takePart = CONTESTANTS.filter(each => html.length <= LONGEST_FOR_SLOW || !SLOW.includes(each))
  const runs = await alternate(Object.fromEntries(takePart.map(each => [each, () => contest.run(each, html)])), ROUNDS)
  const pick = (of: string, measure: keyof Run) => (runs.get(of) ?? []).map(run => run[measure])
  // What the measurement itself costs.
  const overhead = (measure: keyof Run) => median(pick('nothing', measure))
  const others = takePart.filter(each => each !== 'nothing')
  const medians: Medians = new Map(others.map(each => [each, median(pick(each, 'readingMs')) - overhead('readingMs')]))
  printRatios(`${name} (${Math.round(html.length / 1000)} kB)`, medians, 'floor')
  const found = others.map(each => `${each} ${[...new Set(pick(each, 'found'))].join(' or ')}`)
  console.log(`  found ${found.join(', ')}; our longest task ${Math.max(...pick('ours', 'longestMs')).toFixed(1)} ms`)
  console.log(
    `  ours ${spread(pick('ours', 'readingMs'))} ms; in the second after it ${(median(pick('ours', 'laterMs')) - overhead('laterMs')).toFixed(1)} ms, for shadow trees`,
  )
}
