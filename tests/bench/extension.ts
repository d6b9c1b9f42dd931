import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import { CHROME_BUILD, extensionId, openChromium } from '../../src/launch/open-chromium.mjs'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import { median } from './interleave'
import { makePages } from './made-pages'
import { bundleContestant, metric } from './open-page'
import { alternate, spread } from './rounds'

const ROUNDS = 6
/** Two browsers that were started alike may differ by more than what is measured. */
const STARTS = 4
const HIGHLIGHT_ROUNDS = 15
/** Our work waits for the page to be idle, and is done by then. */
const SETTLE_MS = 600
/** Larger ones vary more from load to load than what is measured. */
const LARGEST = 100_000
const SCRIPTS = { 'an empty script': '', floor: 'floor', walk: 'walk' } as const

/** What the built extension adds to the loading of small pages, against the same with a content script of little or nothing. */
export async function benchExtension(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'))
  const pages = makePages().filter(page => page.html.length < LARGEST)
  for (const [i, { html }] of pages.entries()) await writeFile(join(folder, `${i}.html`), html)
  const server = await serveFolder(folder)
  const added = new Map(pages.map(({ name }) => [name, [] as AddedLoads[]]))
  try {
    for (let start = 0; start < STARTS; start++)
      await withBrowsers(folder, async browsers => {
        for (const [i, { name }] of pages.entries())
          added.get(name)?.push(await measureAdded(browsers, `${server.origin}/${i}.html`))
      })
    for (const [name, starts] of added) print(name, starts)
    await withBrowsers(folder, browsers => printFirstHighlight(browsers.ours, `${server.origin}/0.html`))
  } finally {
    server.close()
    await rm(folder, { recursive: true })
  }
}

type Browsers = Record<string, BrowserContext> & { ours: BrowserContext }

async function withBrowsers(folder: string, use: (browsers: Browsers) => Promise<void>): Promise<void> {
  const browsers = await openBrowsers(folder)
  try {
    await use(browsers)
  } finally {
    for (const context of Object.values(browsers)) await context.close()
  }
}

async function openBrowsers(folder: string): Promise<Browsers> {
  const browsers: Record<string, BrowserContext> = {
    // Its background without its scripts.
    nothing: await openChromium({ isHeadless: true, extension: await makeExtension(folder, 'nothing', undefined) }),
  }
  for (const [name, contestant] of Object.entries(SCRIPTS)) {
    const script = contestant === '' ? '' : await bundleContestant(contestant)
    browsers[name] = await openChromium({ isHeadless: true, extension: await makeExtension(folder, name, script) })
  }
  return { ...browsers, ours: await openChromium({ isHeadless: true }) }
}

/** An extension of one content script, or of none. */
async function makeExtension(folder: string, name: string, script: string | undefined): Promise<string> {
  const extension = join(folder, name.replaceAll(' ', '-'))
  await cp(join(CHROME_BUILD, 'icon'), join(extension, 'icon'), { recursive: true })
  const scripts = [{ matches: ['<all_urls>'], js: ['page.js'], run_at: 'document_end', all_frames: true }]
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    ...(script !== undefined && { content_scripts: scripts }),
  }
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest))
  if (script !== undefined) await writeFile(join(extension, 'page.js'), script)
  return extension
}

interface Load {
  readonly taskMs: number
  readonly cpuMs: number
}

/** What each script adds to what the browser without one does, as medians. */
type AddedLoads = ReadonlyMap<string, Load>

async function measureAdded(browsers: Browsers, url: string): Promise<AddedLoads> {
  const loads = Object.entries(browsers).map(([name, context]) => [name, () => measureLoad(context, url)] as const)
  const results = await alternate(Object.fromEntries(loads), ROUNDS)
  const medianOf = (name: string, measure: keyof Load) => median((results.get(name) ?? []).map(load => load[measure]))
  const added = (name: string, measure: keyof Load) => medianOf(name, measure) - medianOf('nothing', measure)
  return new Map(
    Object.keys(browsers)
      .filter(name => name !== 'nothing')
      .map(name => [name, { taskMs: added(name, 'taskMs'), cpuMs: added(name, 'cpuMs') }]),
  )
}

/** Loads a page in a process of its own, and takes what its main thread did until all is quiet. */
async function measureLoad(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage()
  try {
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable')
    await page.goto(url, { waitUntil: 'load' })
    await page.waitForTimeout(SETTLE_MS)
    return {
      taskMs: 1000 * (await metric(session, 'TaskDuration')),
      cpuMs: 1000 * (await metric(session, 'ThreadTime')),
    }
  } finally {
    await page.close()
  }
}

function print(page: string, starts: readonly AddedLoads[]): void {
  console.log(
    `\n${page}: added to its loading, main thread, of it on the processor, ms; median (least to greatest) of the browser's starts`,
  )
  for (const name of starts[0]?.keys() ?? []) {
    const told = (measure: keyof Load) => spread(starts.map(each => each.get(name)?.[measure] ?? Number.NaN))
    console.log(`  ${name.padEnd(20)}${told('taskMs').padStart(24)}${told('cpuMs').padStart(24)}`)
  }
}

/** From the end of the page's parsing until it has its first highlight, with the background awake and with it asleep. */
async function printFirstHighlight(context: BrowserContext, url: string): Promise<void> {
  const times = await alternate(
    {
      'background awake': () => measureFirstHighlight(context, url),
      'background asleep': async () => {
        await stopBackground(context)
        return measureFirstHighlight(context, url)
      },
    },
    HIGHLIGHT_ROUNDS,
  )
  console.log('\nnews page: from its parsing until its first highlight, by the clock, ms')
  for (const [name, list] of times) console.log(`  ${name.padEnd(20)}${spread(list, 0).padStart(24)}`)
}

async function measureFirstHighlight(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage()
  try {
    await page.goto(url, { waitUntil: 'commit' })
    return await page.evaluate(async () => {
      while (CSS.highlights.size === 0) await new Promise(resolve => setTimeout(resolve))
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
      return performance.now() - (navigation?.domInteractive ?? Number.NaN)
    })
  } finally {
    await page.close()
  }
}

async function stopBackground(context: BrowserContext): Promise<void> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${await extensionId(context)}/popup.html`)
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.waitForTimeout(SETTLE_MS)
  await page.close()
}
