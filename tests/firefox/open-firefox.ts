import { join } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { ROOT } from '../../src/launch/bootstrap.mjs'
import { findFirefox } from '../../src/launch/find-browser.mjs'

const ADD_ON_ID = 'backgrounder@backgrounder.invalid'
/** Firefox draws an address for each add-on by lot; the test chooses it, to know where its pages are. */
const ADDRESS = '5e8b4d0c-2f63-4a51-9d7e-6c1f0a9b3e21'
/** Firefox never reports that an add-on's page has loaded. */
const ADD_ON_PAGE_MS = 1500

/** Firefox with the built add-on. */
export interface FirefoxWithAddOn {
  newPage(): Promise<Page>
  /** Opens one of the add-on's own pages. */
  openAddOnPage(path: string): Promise<Page>
  /** Sends what a command sends to the tab that is in front, from one of the add-on's own pages: no driver presses the browser's shortcuts. */
  tellActiveTab(addOnPage: Page, name: string, request: object | null): Promise<void>
  close(): Promise<void>
}

/** Opens a headless Firefox with an empty profile and the built add-on in it. */
export async function openFirefox(): Promise<FirefoxWithAddOn> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    // Without this a driver may not open an add-on's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON_ID]: ADDRESS }) },
  })
  await browser.installExtension(join(ROOT, '.output', 'firefox-mv3'))
  const newPage = async () => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1100, height: 800 })
    return page
  }
  return {
    newPage,
    async openAddOnPage(path) {
      const page = await newPage()
      await page.goto(`moz-extension://${ADDRESS}/${path}`, { timeout: ADD_ON_PAGE_MS }).catch(() => {})
      return page
    },
    async tellActiveTab(addOnPage, name, request) {
      await addOnPage.evaluate(
        async message => {
          const [tab] = await chrome.tabs.query({ active: true })
          if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, message)
        },
        { name, request },
      )
    },
    close: () => browser.close(),
  }
}

declare const chrome: {
  readonly tabs: {
    query(of: object): Promise<{ id?: number }[]>
    sendMessage(id: number, message: object): Promise<unknown>
  }
}
