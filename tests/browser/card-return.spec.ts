import puppeteer, { type Page } from 'puppeteer-core'
import { findChromium } from '../../src/launch/find-browser.mjs'
import { CHROME_BUILD } from '../../src/launch/open-chromium.mjs'
import { findPointInPage, listInPage } from '../../src/launch/page-probe.mjs'
import { expect, test } from './extension'

// Playwright keeps pages out of the back/forward cache; Puppeteer leaves that to the browser.
let browser: Awaited<ReturnType<typeof puppeteer.launch>>
let page: Page

test.beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: await findChromium(),
    pipe: true,
    enableExtensions: [CHROME_BUILD],
    defaultViewport: { width: 1100, height: 800 },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
})
test.afterAll(() => browser.close())

const listTopics = async () => (await page.evaluate(listInPage)).map(each => each.topicId).sort()
const countCards = () => page.$$eval('backgrounder-card:popover-open', cards => cards.length)

test.beforeEach(async ({ origin }) => {
  page = await browser.newPage()
  await page.evaluateOnNewDocument(() => {
    addEventListener('pageshow', event => Object.assign(globalThis, { isFromCache: event.persisted }))
  })
  await page.goto(`${origin}/hazards/overlay.html`)
  await expect.poll(async () => (await listTopics()).length).toBeGreaterThan(1)
})
test.afterEach(() => page.close())

async function restOnCfe(): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(findPointInPage, { name: 'backgrounder-cfe', nth: 0 })
  if (!point) throw new Error('There is no mention')
  await page.mouse.move(point.x - 3, point.y)
  await page.mouse.move(point.x, point.y)
  return point
}

async function leaveAndComeBack(origin: string): Promise<void> {
  const topics = await listTopics()
  await page.goto(`${origin}/blank.html`)
  await page.goBack()
  expect(await page.evaluate('isFromCache')).toBe(true)
  expect(await listTopics()).toEqual(topics)
}

test('a card is gone, the highlights are there, and a card opens again', async ({ origin }) => {
  await restOnCfe()
  await expect.poll(countCards).toBe(1)
  await leaveAndComeBack(origin)
  expect(await countCards()).toBe(0)
  const { x, y } = await restOnCfe()
  await page.mouse.move(x, y + 300)
  await restOnCfe()
  await expect.poll(countCards).toBe(1)
})

test('a card that a tap has opened, which no pointer closes, is gone as well', async ({ origin }) => {
  const point = await page.evaluate(findPointInPage, { name: 'backgrounder-cfe', nth: 0 })
  await page.touchscreen.tap(point?.x ?? 0, point?.y ?? 0)
  await expect.poll(countCards).toBe(1)
  await leaveAndComeBack(origin)
  expect(await countCards()).toBe(0)
})

test('a card that was about to open does not', async ({ origin }) => {
  await restOnCfe()
  await leaveAndComeBack(origin)
  // Longer than the open delay.
  await new Promise(resolve => setTimeout(resolve, 700))
  expect(await countCards()).toBe(0)
})
