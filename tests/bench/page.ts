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
  const pick = <Value>(of: string, measure: (run: Run) => Value) => (runs.get(of) ?? []).map(measure)
  // What the measurement itself costs.
  const added = (of: string, measure: (run: Run) => number) =>
    median(pick(of, measure)) - median(pick('nothing', measure))
  const others = takePart.filter(each => each !== 'nothing')
  const told = (measure: (run: Run) => number): Medians => new Map(others.map(each => [each, added(each, measure)]))
  const title = `${name} (${Math.round(html.length / 1000)} kB)`
  printRatios(`${title}, by the clock`, told(taskMs), 'floor')
  printRatios(`${title}, on the processor`, told(cpuMs), 'floor')
  const found = others.map(each => `${each} ${[...new Set(pick(each, run => run.found))].join(' or ')}`)
  const longestMs = Math.max(...pick('ours', run => run.longestMs))
  console.log(`  found ${found.join(', ')}; our longest task ${longestMs.toFixed(1)} ms`)
  const laterMs = added('ours', run => run.later.taskMs)
  console.log(
    `  ours ${spread(pick('ours', taskMs))} ms; in the second after it ${laterMs.toFixed(1)} ms, for shadow trees`,
  )
}

const taskMs = (run: Run) => run.reading.taskMs
const cpuMs = (run: Run) => run.reading.cpuMs
