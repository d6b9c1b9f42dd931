import puppeteer, { type Browser } from 'puppeteer-core'
import { findChromium } from '../../src/launch/find-browser.mjs'
import { CHROME_BUILD, extensionId, openChromium } from '../../src/launch/open-chromium.mjs'
import { findPointInPage, listInPage } from '../../src/launch/page-probe.mjs'
import { readDialogNames } from './card-probe'
import { expect, listMentions, settleMentions, test } from './extension'
import { openBlank } from './open-blank'

test('leaves an open page as it was once the extension is removed', async ({ origin, restOn }) => {
  const context = await openChromium({ isHeadless: true })
  try {
    const page = await context.newPage()
    const errors: Error[] = []
    page.on('pageerror', error => errors.push(error))
    await page.goto(`${origin}/news-2007.html`)
    await settleMentions(page)
    expect((await listMentions(page)).length).toBeGreaterThan(10)
    await restOn(page, 'abm', 1)
    await expect.poll(async () => (await readDialogNames(page)).length).toBe(1)
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
    // The worker goes with its extension, so the answer never comes.
    worker.evaluate('chrome.management.uninstallSelf()').catch(() => {})
    await expect.poll(() => listMentions(page)).toEqual([])
    await expect.poll(() => page.locator('backgrounder-card').count()).toBe(0)
    await page.mouse.move(200, 200)
    await page.evaluate(() => document.body.append('The CFE Treaty once more'))
    expect(await listMentions(page)).toEqual([])
    expect(errors).toEqual([])
  } finally {
    await context.close()
  }
})

test('highlights in a tab that was open before the extension was installed', async ({ origin }) => {
  await withBareBrowser(async browser => {
    const page = await browser.newPage()
    await page.goto(`${origin}/demo.html`)
    expect(await page.evaluate(listInPage)).toEqual([])
    await browser.installExtension(CHROME_BUILD)
    await expect.poll(async () => (await page.evaluate(listInPage)).length).toBeGreaterThan(10)
  })
})

test('goes on in an open tab when the extension is updated, and everything is there once', async ({ origin }) => {
  await withBareBrowser(async browser => {
    const page = await browser.newPage()
    const said: string[] = []
    page.on('console', message => said.push(message.text()))
    page.on('pageerror', error => said.push(String(error)))
    await page.goto(`${origin}/demo.html`)
    const shown = () => page.evaluate(listInPage)
    const countHosts = () => page.evaluate(() => document.querySelectorAll('backgrounder-card').length)
    await browser.installExtension(CHROME_BUILD)
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(10)
    const before = await shown()
    for (const open of [0, 1]) {
      await page.mouse.move(1, 1)
      const point = await page.evaluate(findPointInPage, { name: 'backgrounder-abm', nth: 1 })
      if (!point) throw new Error('There is no mention to rest on')
      await page.mouse.move(point.x, point.y, { steps: 4 })
      await expect.poll(countHosts).toBe(1)
      if (open === 0) await browser.installExtension(CHROME_BUILD)
      // By then what ran before has found out that its extension is gone.
      await new Promise(resolve => setTimeout(resolve, 2000))
      expect(await shown()).toEqual(before)
      expect(await countHosts()).toBe(open)
    }
    expect(said).toEqual([])
  })
})

/** Playwright can only start a browser that has the extension already; Puppeteer can install it later. */
async function withBareBrowser(use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    await use(browser)
  } finally {
    await browser.close()
  }
}

test('knows a text that is drawn anew without its background, and wakes it for another', async ({ origin }) => {
  const context = await openChromium({ isHeadless: true })
  try {
    const id = await extensionId(context)
    const page = await context.newPage()
    const texts = async () => (await listMentions(page)).map(each => each.text)
    const draw = () =>
      page.evaluate(() => {
        document.body.innerHTML = '<p>The CFE Treaty lapsed.</p>'
      })
    await openBlank(page, origin)
    await draw()
    await expect.poll(texts).toEqual(['CFE Treaty'])

    const ours = await context.newPage()
    await ours.goto(`chrome-extension://${id}/popup.html`)
    const session = await context.newCDPSession(ours)
    let status: string | undefined
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { runningStatus } of versions) status = runningStatus
    })
    await session.send('ServiceWorker.enable')
    await session.send('ServiceWorker.stopAllWorkers')
    await expect.poll(() => status).toBe('stopped')

    await page.bringToFront()
    await draw()
    await expect.poll(texts).toEqual(['CFE Treaty'])
    expect(status).toBe('stopped')
    await page.evaluate(() => document.body.append('Inspectors counted warheads under START.'))
    await expect.poll(texts).toEqual(['CFE Treaty', 'START'])
    expect(status).toBe('running')
  } finally {
    await context.close()
  }
})
