import type { Browser } from '@playwright/test'
import { type Medians, median, printRatios } from './interleave'
import { type MadePage, makePages } from './made-pages'
import { bundleContestant, launchChromium, openWorld, taskTime } from './open-page'

const CONTESTANTS = ['nothing', 'floor', 'walk', 'ours', 'advanced-mark', 'mark'] as const
type Contestant = (typeof CONTESTANTS)[number]
const ROUNDS = 7
/** These go through a page again and again, and are left out of the large ones. */
const SLOW: readonly Contestant[] = ['advanced-mark', 'mark']
const LONGEST_FOR_SLOW = 200_000

/** Main-thread time of the page engine against the floor, a walk and two libraries, on made pages in Chromium. */
export async function benchPage(): Promise<void> {
  const scripts = new Map<Contestant, string>()
  for (const name of CONTESTANTS) scripts.set(name, await bundleContestant(name))
  const browser = await launchChromium()
  try {
    for (const page of makePages()) {
      const { medians, found, longest } = await measurePage(browser, page, scripts)
      printRatios(`${page.name} (${Math.round(page.html.length / 1000)} kB)`, medians, 'floor')
      console.log(
        `  found ${[...found].map(([name, count]) => `${name} ${count}`).join(', ')}; our longest task ${longest.toFixed(1)} ms`,
      )
    }
  } finally {
    await browser.close()
  }
}

async function measurePage(browser: Browser, page: MadePage, scripts: ReadonlyMap<Contestant, string>) {
  const times = new Map<Contestant, number[]>()
  const found = new Map<Contestant, number>()
  let longest = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, script] of scripts) {
      if (SLOW.includes(name) && page.html.length > LONGEST_FOR_SLOW) continue
      const run = await measureRun(browser, page, script)
      times.set(name, [...(times.get(name) ?? []), run.ms])
      found.set(name, run.found)
      if (name === 'ours') longest = Math.max(longest, run.longestMs)
    }
  }
  const overhead = median(times.get('nothing') ?? [])
  times.delete('nothing')
  found.delete('nothing')
  const medians: Medians = new Map([...times].map(([name, list]) => [name, median(list) - overhead]))
  return { medians, found, longest }
}

interface Run {
  readonly ms: number
  readonly found: number
  readonly longestMs: number
}

/** Loads a page anew, waits until it is idle, runs a script in a world of its own, and takes the main thread's time for it. */
async function measureRun(browser: Browser, { html }: MadePage, script: string): Promise<Run> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    await page.evaluate(() => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 50))))
    const { session, evaluate } = await openWorld(page)
    const before = await taskTime(session)
    const result = await evaluate(
      `${WATCH}${script};contestant.done.then(found => new Promise(done => setTimeout(() => done([found, watched()]), 50)))`,
    )
    const [found, longestMs] = result as [number, number]
    return { ms: (await taskTime(session)) - before, found, longestMs }
  } finally {
    await context.close()
  }
}

/** The longest task since, as the browser tells them from 50 ms on; 0 where there was none so long. */
const WATCH = `var watched = (() => { let longest = 0; new PerformanceObserver(list => { for (const task of list.getEntries()) longest = Math.max(longest, task.duration) }).observe({ type: 'longtask' }); return () => longest })();`
