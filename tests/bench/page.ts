import { type Browser, type CDPSession, chromium } from '@playwright/test'
import { build } from 'esbuild'
import { packPlugin } from '../../src/build/pack-plugin'
import { findChromium } from '../../src/launch/find-browser.mjs'
import { type Medians, median, printRatios } from './interleave'
import { type MadePage, makePages } from './made-pages'

const CONTESTANTS = ['nothing', 'floor', 'walk', 'ours', 'advanced-mark', 'mark'] as const
type Contestant = (typeof CONTESTANTS)[number]
const ROUNDS = 7
/** These go through a page again and again, and are left out of the large ones. */
const SLOW: readonly Contestant[] = ['advanced-mark', 'mark']
const LONGEST_FOR_SLOW = 200_000

/** Main-thread time of the page engine against the floor, a walk and two libraries, on made pages in Chromium. */
export async function benchPage(): Promise<void> {
  const scripts = new Map<Contestant, string>()
  for (const name of CONTESTANTS) scripts.set(name, await bundle(name))
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
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
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    const { frameTree } = await session.send('Page.getFrameTree')
    const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    const before = await taskTime(session)
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId: executionContextId,
      expression: `${WATCH}${script};contestant.done.then(found => new Promise(done => setTimeout(() => done([found, watched()]), 50)))`,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    const [found, longestMs] = result.value as [number, number]
    return { ms: (await taskTime(session)) - before, found, longestMs }
  } finally {
    await context.close()
  }
}

/** The longest task since, as the browser tells them from 50 ms on; 0 where there was none so long. */
const WATCH = `var watched = (() => { let longest = 0; new PerformanceObserver(list => { for (const task of list.getEntries()) longest = Math.max(longest, task.duration) }).observe({ type: 'longtask' }); return () => longest })();`

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(metric => metric.name === 'TaskDuration')?.value ?? Number.NaN)
}

async function bundle(name: Contestant): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`tests/bench/contestants/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'contestant',
    target: 'es2024',
    plugins: [
      {
        name: 'pack',
        setup(esbuild) {
          const pack = packPlugin('assets/packs/arms-control')
          esbuild.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'pack' }))
          esbuild.onLoad({ filter: /.*/, namespace: 'pack' }, async ({ path }) => ({
            contents: await loadModule(pack, path),
          }))
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}

/** What Vite's plugin would give for a module of the pack. */
async function loadModule(pack: ReturnType<typeof packPlugin>, path: string): Promise<string> {
  const load = pack.load as (this: { addWatchFile(file: string): void }, id: string) => Promise<string>
  return load.call({ addWatchFile: () => {} }, `\0${path}`)
}
