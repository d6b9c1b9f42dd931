import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../../src/launch/find-browser.mjs'
import { CHROME_BUILD } from '../../src/launch/open-chromium.mjs'

/** Opens Chromium with the built extension, both speaking Russian. */
export async function openRussian(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    // Playwright's own headless switch starts a shell that knows no extensions.
    headless: false,
    viewport: { width: 1100, height: 800 },
    // What pages are told; the test runner would say English.
    locale: 'ru-RU',
    // Chromium takes its own language from here on Linux, and from the switch elsewhere.
    env: { ...process.env, LANGUAGE: 'ru' },
    args: [
      '--lang=ru',
      '--headless=new',
      '--disable-gpu',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${CHROME_BUILD}`,
      `--load-extension=${CHROME_BUILD}`,
    ],
  })
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker')
  return context
}
