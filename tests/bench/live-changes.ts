import type { Browser } from '@playwright/test'
import { type Medians, median, printRatios } from './interleave'
import { makeArticle, makeParagraphs, makeTicker, makeTodoShell } from './live-pages'
import { bundle, type Cost, costOf, type OpenPage, withPage } from './open-page'
import { alternate, spread } from './rounds'

const ROUNDS = 7
/** Its runs differ by a fifth from one another, and what we add is to be told to a hundredth. */
const TODO_ROUNDS = 31
/** So long after the last change, what it made us do is done: we gather changes for 60 ms and wait for idleness 300 ms at most. */
const SETTLE_MS = 600

/** A browser and our script; undefined to go without. */
interface Setting {
  readonly browser: Browser
  readonly ours: string | undefined
}

/** What our following of changes costs: paragraphs that come bit by bit, 5,000 changes in a second, and a to-do app. */
export async function benchChanges(browser: Browser, ours: string): Promise<void> {
  const withUs: Setting = { browser, ours }
  const without: Setting = { browser, ours: undefined }
  await benchAppends(withUs, without)
  await benchMutations(withUs, without)
  await benchTodo(withUs, without)
}

const MEASURES = { taskMs: 'task time', cpuMs: 'processor time' } as const
type Measure = keyof typeof MEASURES

/** All times are from before our start to the end, so that starting, and learning the topics, is in each just once. */
async function benchAppends(withUs: Setting, without: Setting): Promise<void> {
  const append = await bundle('workloads/append', 'workload')
  const empty = makeArticle([])
  const full = makeArticle(makeParagraphs(500))
  const results = await alternate(
    {
      empty: () => measureAppends(withUs, empty),
      'empty without': () => measureAppends(without, empty),
      once: () => measureAppends(withUs, full),
      'once without': () => measureAppends(without, full),
      batches: () => measureAppends(withUs, empty, append),
      'batches without': () => measureAppends(without, empty, append),
    },
    ROUNDS,
  )
  for (const measure of ['taskMs', 'cpuMs'] as const) printAppends(results, measure)
  for (const name of ['once', 'batches'])
    console.log(`  found ${name}: ${[...new Set(results.get(name)?.map(each => each.found))].join(', ')}`)
}

interface Appends extends Cost {
  readonly found: number
}

function printAppends(results: ReadonlyMap<string, readonly Appends[]>, measure: Measure): void {
  const times = (name: string) => (results.get(name) ?? []).map(each => each[measure])
  const added = (name: string) => median(times(name)) - median(times(`${name} without`))
  const medians: Medians = new Map([
    ['all there at the start', added('once')],
    ['appended in 50 batches, 100 ms apart', added('batches')],
    ['(our start on the empty page alone)', added('empty')],
  ])
  const title = `500 paragraphs, 50 mentions: ${MEASURES[measure]} of the main thread added by us`
  printRatios(title, medians, 'all there at the start')
  const ratio = (added('batches') - added('empty')) / (added('once') - added('empty'))
  console.log(`  less our start, batches are at ${ratio.toFixed(2)} x`)
  for (const name of ['once', 'batches'])
    console.log(`  ${name}: with us ${spread(times(name))} ms, without ${spread(times(`${name} without`))} ms`)
}

function measureAppends(setting: Setting, html: string, workload?: string): Promise<Appends> {
  return withPage(setting.browser, html, async open => {
    if (workload) await open.evaluateInPage(workload)
    const cost = await costOf(open.session, async () => {
      await start(open, setting)
      if (workload) await open.evaluateInPage('workload.run()')
      await settle()
    })
    return { ...cost, found: Number(await open.evaluate(COUNT_HIGHLIGHTS)) }
  })
}

const COUNT_HIGHLIGHTS = `{ let count = 0; CSS.highlights.forEach(each => { count += each.size }); count }`

async function benchMutations(withUs: Setting, without: Setting): Promise<void> {
  const mutate = await bundle('workloads/mutate', 'workload')
  const html = makeTicker()
  const results = await alternate(
    {
      without: () => measureWorkload(without, { html, workload: mutate }),
      with: () => measureWorkload(withUs, { html, workload: mutate }),
    },
    ROUNDS,
  )
  console.log('\n5,000 mutations in a second: time of the main thread, until what we do about the last of them is done')
  for (const [name, runs] of results) console.log(`  ${name} us, the mutations took ${spread(pick(runs, 'toldMs'))} ms`)
  for (const measure of ['taskMs', 'cpuMs'] as const) {
    const [base, ours] = ['without', 'with'].map(name => pick(results.get(name), measure)) as [number[], number[]]
    const percent = ours.map((ms, i) => (100 * (ms - (base[i] ?? 0))) / 1000)
    console.log(`  ${MEASURES[measure]}: with us ${spread(ours)} ms, without ${spread(base)} ms`)
    console.log(
      `    added ${((median(ours) - median(base)) / 10).toFixed(1)} % of the second; by pairs ${spread(percent)} %`,
    )
  }
}

async function benchTodo(withUs: Setting, without: Setting): Promise<void> {
  const todo = await bundle('workloads/todo', 'workload')
  const html = makeTodoShell()
  const results = await alternate(
    {
      'without us': () => measureWorkload(without, { html, workload: todo, warmUp: true }),
      'with us': () => measureWorkload(withUs, { html, workload: todo, warmUp: true }),
    },
    TODO_ROUNDS,
  )
  const titles = { toldMs: 'the loop by its own clock', cpuMs: 'processor time of the main thread, between steps too' }
  for (const measure of ['toldMs', 'cpuMs'] as const) {
    const medians: Medians = new Map([...results].map(([name, runs]) => [name, median(pick(runs, measure))]))
    printRatios(`Speedometer-like loop, 20 times 100 to-do items: ${titles[measure]}`, medians, 'without us')
    const base = pick(results.get('without us'), measure)
    const ratios = pick(results.get('with us'), measure).map((ms, i) => ms / (base[i] ?? Number.NaN))
    for (const [name, runs] of results) console.log(`  ${name} ${spread(pick(runs, measure))} ms`)
    console.log(`  ratio by pairs ${spread(ratios, 3)}`)
  }
}

interface Workload {
  readonly html: string
  readonly workload: string
  /** It runs once before it counts: by then the page's own code is compiled. */
  readonly warmUp?: boolean
}

interface WorkloadRun extends Cost {
  /** What the workload itself told. */
  readonly toldMs: number
}

function measureWorkload(setting: Setting, { html, workload, warmUp }: Workload): Promise<WorkloadRun> {
  return withPage(setting.browser, html, async open => {
    await open.evaluateInPage(workload)
    await start(open, setting)
    if (warmUp) await open.evaluateInPage('workload.run()')
    await settle()
    let toldMs = Number.NaN
    const cost = await costOf(open.session, async () => {
      toldMs = Number(await open.evaluateInPage('workload.run()'))
      await settle()
    })
    return { ...cost, toldMs }
  })
}

function pick<Key extends string>(runs: readonly Readonly<Record<Key, number>>[] | undefined, key: Key): number[] {
  return (runs ?? []).map(each => each[key])
}

async function start(open: OpenPage, { ours }: Setting): Promise<void> {
  if (ours) await open.evaluate(`${ours};contestant.done`)
}

function settle(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, SETTLE_MS))
}
