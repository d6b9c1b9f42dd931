import { type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { findChromium } from '../../src/launch/find-browser.mjs'
import { test as base, listMentions } from './extension'

/** A page as its own scripts see it, without the one element that the contract allows us. */
interface PageTrace {
  readonly html: string
  readonly globals: readonly string[]
  readonly sheets: number
  readonly adopted: number
}

/** A hazard page in a browser with the extension, and the same page in one without. */
export interface BesidePlain {
  readonly page: Page
  readonly plain: Page
  /** Expects DOM, globals, style sheets, console, errors and requests to be what they are without us. */
  expectSame(): Promise<void>
}

interface WorkerFixtures {
  /** One browser a worker, without the extension. */
  readonly plainContext: BrowserContext
}

interface Fixtures {
  readonly openBesidePlain: (path: string) => Promise<BesidePlain>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  plainContext: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const context = await chromium.launchPersistentContext('', {
        executablePath: await findChromium(),
        // As the browser with the extension is started: Playwright's own headless switch may start another one.
        headless: false,
        viewport: { width: 1100, height: 800 },
        args: ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
      })
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  openBesidePlain: async ({ page, plainContext, origin }, use) => {
    const plain = await plainContext.newPage()
    await use(async path => {
      const noises = await Promise.all([page, plain].map(watchNoise))
      await Promise.all([page, plain].map(each => each.goto(`${origin}/hazards/${path}`)))
      const expectSame = async () => {
        const [ours, theirs] = await Promise.all([page, plain].map(readTrace))
        expect(ours).toEqual(theirs)
        await expect.poll(() => noises[0]?.toSorted()).toEqual(noises[1]?.toSorted())
      }
      return { page, plain, expectSame }
    })
    await plain.close()
  },
})

/** Drawn by lot for every blob. */
const BLOB_ID = /[0-9a-f-]{36}$/

/** Keeps a list of all that a page, or we in it, say on the console, throw, are refused and ask the network for. */
async function watchNoise(page: Page): Promise<string[]> {
  const noise: string[] = []
  // Playwright's own events leave out the worlds of content scripts.
  const client = await page.context().newCDPSession(page)
  client.on('Runtime.consoleAPICalled', ({ type, args }) =>
    noise.push(`console.${type}: ${args.map(each => each.value ?? each.description).join(' ')}`),
  )
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    noise.push(`thrown: ${exception?.description ?? text}`),
  )
  client.on('Log.entryAdded', ({ entry }) => noise.push(`log: ${entry.text}`))
  page.on('request', request => noise.push(`request: ${request.url().replace(BLOB_ID, '…')}`))
  await client.send('Runtime.enable')
  await client.send('Log.enable')
  return noise
}

const OUR_ELEMENT = /<backgrounder-card[^>]*(\/>|><\/backgrounder-card>)/

/** Reads with nothing that a page may have replaced, in the page's own world. */
async function readTrace(page: Page): Promise<PageTrace> {
  const client = await page.context().newCDPSession(page)
  try {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression: `({
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(window),
        sheets: document.styleSheets.length,
        adopted: document.adoptedStyleSheets.length,
      })`,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    const trace: PageTrace = result.value
    return { ...trace, html: trace.html.replace(OUR_ELEMENT, ''), globals: trace.globals.toSorted() }
  } finally {
    await client.detach()
  }
}

/** The highlighted mentions of a page's top frame, in order of the alphabet, so that they can be compared. */
export async function listNames(page: Page): Promise<string[]> {
  return (await listMentions(page)).map(({ topicId, text }) => `${topicId}: ${text}`).sort()
}
