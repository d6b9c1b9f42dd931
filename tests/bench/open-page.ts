import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test'
import { build } from 'esbuild'
import { EAGER_HINT } from '../../src/build/eager-plugin'
import { packPlugin } from '../../src/build/pack-plugin'
import { readPack } from '../../src/build/read-pack'
import { findChromium } from '../../src/launch/find-browser.mjs'
import { createPackedRecognizer } from '../../src/recognition/packed-recognizer'
import { packTopics } from '../../src/recognition/packed-topics'
import type { PageText } from '../../src/recognition/page-text'
import type { Recognizer } from '../../src/recognition/recognizer'
import { englishWords } from './english-words'

/** A loaded page, and a world of our own in it, as a content script has. */
export interface OpenPage {
  readonly page: Page
  readonly session: CDPSession
  /** Runs a script in that world and hands back what it comes to, awaited; throws what it throws. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** The same in the page's own world. */
  readonly evaluateInPage: (expression: string) => Promise<unknown>
}

/** An idle callback may be very long in coming where nothing is painted. */
const LONGEST_WAIT_MS = 2000
/** Even an idle page has things left to do. */
const SETTLE_MS = 100
const PACK = 'assets/packs/arms-control'

/** Starts the Chromium that the tests use as well. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
}

/** Opens an isolated world in a page that is loaded, and turns its metrics on. */
export async function openWorld(page: Page): Promise<OpenPage> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  })
  await answerOutside(session, executionContextId)
  const evaluateIn = (contextId?: number) => async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      ...(contextId !== undefined && { contextId }),
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as unknown
  }
  return { page, session, evaluate: evaluateIn(executionContextId), evaluateInPage: evaluateIn() }
}

const WORLD = 'backgrounder-bench'
let recognizer: Promise<Recognizer> | undefined
let engine: Promise<string> | undefined

/** Does what the world asks as the extension's background does, in another process: reads texts, or runs the engine in it. */
async function answerOutside(session: CDPSession, contextId: number): Promise<void> {
  recognizer ??= readPack(PACK).then(({ recognition }) =>
    createPackedRecognizer(packTopics(recognition), { topicsOff: new Set(), others: [] }),
  )
  engine ??= bundleContestant('engine')
  const [{ read }, engineScript] = await Promise.all([recognizer, engine])
  // The page may be gone by now.
  const run = (expression: string) => void session.send('Runtime.evaluate', { contextId, expression }).catch(() => {})
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const question = JSON.parse(payload) as 'engine' | readonly PageText[]
    if (question === 'engine') run(`${engineScript};benchAnswer()`)
    else run(`benchAnswer(${JSON.stringify(JSON.stringify(question.map(read)))})`)
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'benchAsk', executionContextName: WORLD })
}

/** Loads a page in a profile of its own, waits until it is idle, opens a world in it and hands it over; then closes it. */
export async function withPage<Result>(
  browser: Browser,
  html: string,
  use: (open: OpenPage) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.setContent(html, { waitUntil: 'load' })
    const open = await openWorld(page)
    await open.evaluate(
      `new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, ${SETTLE_MS}), { timeout: ${LONGEST_WAIT_MS} }))`,
    )
    return await use(open)
  } finally {
    await context.close()
  }
}

/** One of the browser's metrics of a page; NaN where it has none of that name. */
export async function metric(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(each => each.name === name)?.value ?? Number.NaN
}

/** For how many milliseconds the page's main thread has been in tasks so far. */
export async function taskTime(session: CDPSession): Promise<number> {
  return 1000 * (await metric(session, 'TaskDuration'))
}

/** What a page's main thread has done so far. */
export interface Cost {
  /** In tasks, by the clock; what other programs take of the processor meanwhile is in it. */
  readonly taskMs: number
  /** On the processor. */
  readonly cpuMs: number
}

/** What a page's main thread does while something runs. */
export async function costOf(session: CDPSession, run: () => Promise<unknown>): Promise<Cost> {
  const read = async () => ({ taskMs: await taskTime(session), cpuMs: 1000 * (await metric(session, 'ThreadTime')) })
  const before = await read()
  await run()
  const after = await read()
  return { taskMs: after.taskMs - before.taskMs, cpuMs: after.cpuMs - before.cpuMs }
}

/** As the extension has them built. */
const EAGER = ['ours', 'engine']

/** Bundles what takes part in the benchmark. */
export async function bundleContestant(name: string): Promise<string> {
  const script = await bundle(`contestants/${name}`, 'contestant')
  return EAGER.includes(name) ? `\n${EAGER_HINT}${script}` : script
}

/** Bundles a script of the benchmark (`workloads/todo`) for a page, where its exports are found under the name given. */
export async function bundle(path: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`tests/bench/${path}.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2024',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text' },
    plugins: [
      englishWords,
      {
        name: 'pack',
        setup(esbuild) {
          const pack = packPlugin(PACK)
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
