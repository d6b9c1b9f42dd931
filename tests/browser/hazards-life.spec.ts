import type { CDPSession, Page } from '@playwright/test'
import puppeteer, { type Browser } from 'puppeteer-core'
import { findChromium } from '../../src/launch/find-browser.mjs'
import { CHROME_BUILD } from '../../src/launch/open-chromium.mjs'
import { findPointInPage, listInPage } from '../../src/launch/page-probe.mjs'
import { expect } from './extension'
import { expectCard, findLines, restOnLine } from './hazards-probe'
import { listNames, test } from './hazards-test'

// Traces put a script of their own into the page.
test.use({ trace: 'off' })

const CFE = /Conventional Armed Forces/

test('follows a page through print, and leaves it as it is', async ({ openBesidePlain }) => {
  const { page, plain, expectSame } = await openBesidePlain('print.html')
  const names = ['cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar']
  await expect.poll(() => listNames(page)).toEqual(names)
  for (const each of [page, plain]) await each.emulateMedia({ media: 'print' })
  const [onPaper] = await findLines(page, { topicId: 'nunn-lugar', within: '.paper' })
  expect(onPaper?.width).toBeGreaterThan(20)
  await expectSame()
  for (const each of [page, plain]) {
    const client = await each.context().newCDPSession(each)
    expect((await client.send('Page.printToPDF')).data.length).toBeGreaterThan(1000)
    await client.detach()
    await each.emulateMedia({ media: 'screen' })
  }
  expect(await listNames(page)).toEqual(names)
  await expectSame()
})

/** Playwright keeps pages out of the back/forward cache, and shows all tabs at once; Puppeteer leaves both to the browser. */
async function withPuppeteer(use: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: await findChromium(),
    pipe: true,
    enableExtensions: [CHROME_BUILD],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    await use(browser)
  } finally {
    await browser.close()
  }
}

test('goes on when a page comes back from the back/forward cache', async ({ origin }) => {
  await withPuppeteer(async browser => {
    const page = await browser.newPage()
    const namesOf = async () => (await page.evaluate(listInPage)).map(each => each.topicId).sort()
    await page.evaluateOnNewDocument(() => {
      addEventListener('pageshow', event => Object.assign(globalThis, { isFromCache: event.persisted }))
    })
    await page.goto(`${origin}/hazards/restless.html`)
    await expect.poll(namesOf).toEqual(['cfe', 'nunn-lugar'])
    await page.goto(`${origin}/hazards/print.html`)
    await expect.poll(namesOf).toEqual(['cfe', 'gabala-radar', 'nunn-lugar'])
    await page.goBack()
    expect(await page.evaluate('isFromCache')).toBe(true)
    expect(await namesOf()).toEqual(['cfe', 'nunn-lugar'])
    const point = await page.evaluate(findPointInPage, { name: 'backgrounder-cfe', nth: 0 })
    await page.mouse.move((point?.x ?? 0) - 3, point?.y ?? 0)
    await page.mouse.move(point?.x ?? 0, point?.y ?? 0)
    await expect.poll(() => page.$('backgrounder-card:popover-open')).toBeTruthy()
    await page.evaluate('grow(5)')
    await expect.poll(namesOf).toEqual([...Array.from({ length: 5 }, () => 'abm'), 'cfe', 'nunn-lugar'])
  })
})

test('reads nothing in a tab until it is shown', async ({ origin }) => {
  await withPuppeteer(async browser => {
    const [behind, front] = [await browser.newPage(), await browser.newPage()]
    await front.bringToFront()
    await behind.goto(`${origin}/hazards/print.html`)
    expect(await behind.evaluate(() => document.visibilityState)).toBe('hidden')
    // Longer than a page takes that is shown.
    await new Promise(resolve => setTimeout(resolve, 1000))
    expect(await behind.evaluate(listInPage)).toEqual([])
    await behind.bringToFront()
    await expect.poll(async () => (await behind.evaluate(listInPage)).length).toBe(3)
  })
})

test('goes on where it was after the browser froze the page', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/restless.html')
  const client = await page.context().newCDPSession(page)
  await page.evaluate('void storm(300)')
  await client.send('Page.setWebLifecycleState', { state: 'frozen' })
  await client.send('Page.setWebLifecycleState', { state: 'active' })
  await expect
    .poll(() => listNames(page))
    .toEqual(['cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar'])
  await restOnLine(page, { topicId: 'cfe', within: '#first' })
  await expectCard(page, CFE)
})

/** What the page's process holds once all that nobody needs is gone. */
async function countHeld(client: CDPSession): Promise<{ nodes: number; listeners: number; heapBytes: number }> {
  await client.send('HeapProfiler.collectGarbage')
  await client.send('HeapProfiler.collectGarbage')
  const { metrics } = await client.send('Performance.getMetrics')
  const read = (name: string) => metrics.find(each => each.name === name)?.value ?? Number.NaN
  return { nodes: read('Nodes'), listeners: read('JSEventListeners'), heapBytes: read('JSHeapUsedSize') }
}

const NAMES_OF_VIEW = ['cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar']
const visit = (page: Page, from: number, to: number) => page.evaluate(`visit(${from}, ${to}, 25)`)

test('holds nothing of 200 views that are gone', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/many-views.html')
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  await visit(page, 0, 20)
  await expect.poll(() => listNames(page)).toEqual(NAMES_OF_VIEW)
  await restOnLine(page, { topicId: 'gabala-radar', within: 'main' })
  await expectCard(page, /Gabala radar station/)
  await page.mouse.move(1, 1)
  const before = await countHeld(client)
  await visit(page, 20, 220)
  await expect.poll(() => listNames(page)).toEqual(NAMES_OF_VIEW)
  const after = await countHeld(client)
  // A view has about thirty nodes; two hundred of them would be six thousand.
  expect(after.nodes - before.nodes).toBeLessThan(200)
  expect(after.listeners - before.listeners).toBeLessThan(20)
  expect(after.heapBytes - before.heapBytes).toBeLessThan(1_000_000)
})
