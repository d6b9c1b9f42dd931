import puppeteer from 'puppeteer-core'
import { findChromium } from '../../src/launch/find-browser.mjs'
import { CHROME_BUILD, extensionId, openChromium } from '../../src/launch/open-chromium.mjs'
import { listInPage } from '../../src/launch/page-probe.mjs'
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
  // Playwright can only start a browser that has the extension already; Puppeteer can install it later.
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${origin}/demo.html`)
    expect(await page.evaluate(listInPage)).toEqual([])
    await browser.installExtension(CHROME_BUILD)
    await expect.poll(async () => (await page.evaluate(listInPage)).length).toBeGreaterThan(10)
  } finally {
    await browser.close()
  }
})

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
