import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { ROOT } from './bootstrap.mjs'
import { findChromium } from './find-browser.mjs'

/** The built extension for Chromium. */
export const CHROME_BUILD = join(ROOT, '.output', 'chrome-mv3')

/**
 * Opens Chromium with an extension, the built one unless told otherwise, and an empty profile, which goes when the context closes.
 * @param {{ isHeadless: boolean, options?: import('@playwright/test').BrowserContextOptions, extension?: string }} how
 */
export async function openChromium({ isHeadless, options = {}, extension = CHROME_BUILD }) {
  const executablePath = await findChromium()
  // Without a name, Playwright makes a profile and deletes it in the end.
  return chromium.launchPersistentContext('', {
    ...options,
    executablePath,
    // Playwright's own headless switch starts a shell that knows no extensions.
    headless: false,
    args: [
      ...(isHeadless ? ['--headless=new', '--disable-gpu'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
}

/**
 * The id of the extension in a context.
 * @param {import('@playwright/test').BrowserContext} context
 */
export async function extensionId(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return new URL(worker.url()).host
}
