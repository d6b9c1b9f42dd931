import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page, Worker } from '@playwright/test'
import { CHROME_BUILD, openChromium } from '../../src/launch/open-chromium.mjs'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import { bundleContestant, type Cost, costOf } from './open-page'

/** The built extension's own script, which starts all else that it needs. */
const OURS = 'ours'
/** What runs in a world as a content script does, in one browser; `ours` is the built extension itself, with its background. */
export const CONTESTANTS = ['nothing', 'floor', 'walk', OURS, 'advanced-mark', 'mark'] as const
export type Contestant = (typeof CONTESTANTS)[number]

/** What is begun by then belongs to the reading of a page: our first search for shadow trees comes later. */
const READING_MS = 400
/** By then that search is over. */
const LATER_MS = 1000

/** What a contestant did on a page. */
export interface Run {
  readonly reading: Cost
  /** What came after it in a second. */
  readonly later: Cost
  /** The longest task in milliseconds, as the browser tells them from 50 on; 0 where there was none so long. */
  readonly longestMs: number
  /** How many names it highlighted or told of. */
  readonly found: number
}

/** Runs contestants on pages, each on a page that is loaded anew and idle. */
export interface Contest {
  run(contestant: Contestant, html: string): Promise<Run>
  close(): Promise<void>
}

/** Opens a browser for contestants that may each take so long. */
export async function openContest(): Promise<Contest> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'))
  const context = await openChromium({ isHeadless: true, extension: await makeExtension(folder) })
  const server = await serveFolder(folder)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return {
    async run(contestant, html) {
      await writeFile(join(folder, 'page.html'), html)
      const page = await context.newPage()
      try {
        const url = `${server.origin}/page.html`
        await page.goto(url, { waitUntil: 'load' })
        await page.evaluate(WATCH_LONG_TASKS)
        const session = await context.newCDPSession(page)
        await session.send('Performance.enable')
        await page.evaluate(() => new Promise(resolve => requestIdleCallback(() => setTimeout(resolve, 100))))
        return await measureRun({ page, session, start: () => runScript(worker, url, fileOf(contestant)) })
      } finally {
        await page.close()
      }
    },
    async close() {
      await context.close()
      server.close()
      await rm(folder, { recursive: true })
    },
  }
}

const fileOf = (contestant: Contestant) => (contestant === OURS ? 'page.js' : `bench-${contestant}.js`)

/** The built extension with the contestants' scripts in it; none of them runs by itself. */
async function makeExtension(folder: string): Promise<string> {
  const extension = join(folder, 'extension')
  await cp(CHROME_BUILD, extension, { recursive: true })
  const file = join(extension, 'manifest.json')
  const { content_scripts: _, ...manifest } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
  await writeFile(file, JSON.stringify(manifest))
  for (const name of CONTESTANTS)
    if (name !== OURS) await writeFile(join(extension, fileOf(name)), `${await bundleContestant(name)};contestant.done`)
  return extension
}

const WATCH_LONG_TASKS = `window.longest = 0; new PerformanceObserver(list => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration) }).observe({ type: 'longtask' })`

interface Measured {
  readonly page: Page
  readonly session: CDPSession
  /** Resolves with what the script comes to. */
  readonly start: () => Promise<unknown>
}

async function measureRun({ page, session, start }: Measured): Promise<Run> {
  let told: unknown
  const reading = await costOf(session, async () => {
    told = await start()
    await page.waitForTimeout(READING_MS)
  })
  const later = await costOf(session, () => page.waitForTimeout(LATER_MS))
  const found = typeof told === 'number' ? told : Number(await page.evaluate(COUNT_HIGHLIGHTS))
  return { reading, later, longestMs: Number(await page.evaluate('longest')), found }
}

const COUNT_HIGHLIGHTS = `{ let count = 0; CSS.highlights.forEach(each => { count += each.size }); count }`

/** Runs one of the extension's files in a page, as the browser runs its content scripts; resolves with what it comes to. */
function runScript(worker: Worker, url: string, file: string): Promise<unknown> {
  return worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ url: '${url}' })
    const [top] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['${file}'] })
    return top.result
  })()`)
}
