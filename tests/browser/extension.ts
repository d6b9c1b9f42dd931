import { join } from 'node:path'
import { type BrowserContext, test as base, type Page } from '@playwright/test'
import { ROOT } from '../../src/launch/bootstrap.mjs'
import { extensionId, openChromium } from '../../src/launch/open-chromium.mjs'
import { findMentionPoint, listMentions, readCard, settleMentions } from '../../src/launch/page-probe.mjs'
import { serveFolder } from '../../src/launch/serve-folder.mjs'

export { expect } from '@playwright/test'

/** The folder of the test pages. */
export const PAGES = join(ROOT, 'tests', 'pages')

// Headers that some pages are served with: the strictest policies that a site can send.
const HEADERS: Readonly<Record<string, Record<string, string>>> = {
  'strict-csp.html': {
    'content-security-policy':
      "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  },
}

interface WorkerFixtures {
  /** One browser a worker, with the built extension. */
  readonly browserContext: BrowserContext
  readonly origin: string
}

interface Fixtures {
  readonly extensionUrl: (path: string) => string
  /** Opens a test page and waits until its mentions are highlighted. */
  readonly openTestPage: (name: string) => Promise<Page>
  /** Rests the real pointer on a mention. */
  readonly restOn: (page: Page, topicId: string, nth?: number) => Promise<void>
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  browserContext: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const context = await openChromium({ isHeadless: true, options: { viewport: { width: 1100, height: 800 } } })
      await use(context)
      await context.close()
    },
    { scope: 'worker' },
  ],
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
    async ({}, use) => {
      const server = await serveFolder(PAGES, { headersOf: path => HEADERS[path.slice(1)] ?? {}, fallback: 'spa.html' })
      await use(server.origin)
      server.close()
    },
    { scope: 'worker' },
  ],
  context: async ({ browserContext }, use) => {
    await clearSettings(browserContext)
    await use(browserContext)
    for (const page of browserContext.pages().slice(1)) await page.close()
  },
  page: async ({ context }, use) => {
    const page = await context.newPage()
    await use(page)
    await page.close()
  },
  extensionUrl: async ({ context }, use) => {
    const id = await extensionId(context)
    await use(path => `chrome-extension://${id}/${path}`)
  },
  openTestPage: async ({ page, origin }, use) => {
    await use(async name => {
      await page.goto(`${origin}/${name}`)
      await settleMentions(page)
      return page
    })
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  restOn: async ({}, use) => {
    await use(async (page, topicId, nth = 0) => {
      const point = await findMentionPoint(page, topicId, nth)
      if (!point) throw new Error(`No visible mention of ${topicId} on ${page.url()}`)
      await page.mouse.move(point.x - 3, point.y)
      await page.mouse.move(point.x, point.y)
    })
  },
})

async function clearSettings(context: BrowserContext): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate('chrome.storage.sync.clear()')
}

export { listMentions, readCard, settleMentions }
