import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findFirefox } from '../../src/launch/find-browser.mjs'
import { findPointInPage, listInPage } from '../../src/launch/page-probe.mjs'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import type { ShownBox as Box } from '../browser/card-probe'
import { PAGES } from '../browser/extension'
import { findLinesInPage } from '../browser/hazards-probe'
import { type FirefoxWithAddOn, openFirefox } from './open-firefox'

/** Longer than the open delay: a card that is not to come would be here by then. */
const NO_CARD_MS = 600

let firefox: FirefoxWithAddOn
let plainFirefox: Browser
let server: Awaited<ReturnType<typeof serveFolder>>
// One tab each: Firefox takes longer to open one than to load a page.
let page: Page
let plain: Page

beforeAll(async () => {
  const openPlain = async () =>
    puppeteer.launch({ browser: 'firefox', executablePath: await findFirefox(), headless: true })
  server = await serveFolder(PAGES)
  ;[firefox, plainFirefox] = await Promise.all([openFirefox(), openPlain()])
  ;[page, plain] = await Promise.all([firefox.newPage(), plainFirefox.newPage()])
  await plain.setViewport({ width: 1100, height: 800 })
})

afterAll(async () => {
  await Promise.all([firefox?.close(), plainFirefox?.close()])
  server?.close()
})

const open = (path: string) => page.goto(`${server.origin}/hazards/${path}`)

const listNames = async () => (await page.evaluate(listInPage)).map(({ topicId, text }) => `${topicId}: ${text}`).sort()

/** A page as its own scripts see it, without the one element that the contract allows us. */
async function readTrace(of: Page) {
  const trace = await of.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.styleSheets.length,
    adopted: document.adoptedStyleSheets.length,
  }))
  return { ...trace, html: trace.html.replace(/<backgrounder-card[^>]*(\/>|><\/backgrounder-card>)/, '') }
}

/** The boxes of a mention inside an element, one for each line that it runs over. */
async function findLines(topicId: string, within: string): Promise<Box[]> {
  const lines = await page.evaluate(findLinesInPage, { topicId, within })
  if (lines.length === 0) throw new Error(`No mention of ${topicId} in ${within}`)
  return lines
}

async function restAt(x: number, y: number): Promise<void> {
  await page.mouse.move(1, 1)
  await page.mouse.move(x - 3, y)
  await page.mouse.move(x, y)
}

const restIn = (line: Box) => restAt(line.x + line.width / 2, line.y + line.height / 2)

async function restOn(topicId: string): Promise<void> {
  const point = await page.evaluate(findPointInPage, { name: `backgrounder-${topicId}`, nth: 0 })
  if (!point) throw new Error(`No visible mention of ${topicId}`)
  await restAt(point.x, point.y)
}

/** The card's box, while it is open; its closed shadow tree is not for a page's script. */
const readCardBox = () =>
  page.evaluate(() => {
    const box = document.querySelector('backgrounder-card:popover-open')?.getBoundingClientRect()
    return box && { x: box.x, y: box.y, width: box.width, height: box.height }
  })

async function expectCard(): Promise<void> {
  await expect.poll(readCardBox, { timeout: 3000 }).toBeTruthy()
  const box = await readCardBox()
  expect(box?.width).toBeGreaterThan(300)
  expect(box?.height).toBeGreaterThan(100)
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect(box?.y).toBeGreaterThanOrEqual(0)
}

async function expectNoCard(): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, NO_CARD_MS))
  expect(await readCardBox()).toBeFalsy()
}

/** Each page with all of its mentions, and the topic of one that is to show a card. */
const HAZARDS = [
  ['reset.html', ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], 'cfe'],
  ['dialog.html', ['abm: ABM Treaty', 'cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], 'nunn-lugar'],
  ['trusted-types.html', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'cfe'],
  ['stops-events.html', ['cfe: CFE Treaty'], 'cfe'],
  ['document.xhtml', ['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'], 'nunn-lugar'],
  ['note.txt', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'gabala-radar'],
  ['drawings.html', ['cfe: CFE Treaty', 'gabala-radar: Gabala radar'], 'cfe'],
  [
    'inline.html',
    ['abm: ABM Treaty', 'cfe: CFE Treaty', 'gabala-radar: Gabala radar', 'nunn-lugar: Nunn-Lugar'],
    'gabala-radar',
  ],
  [
    'shadow-trees.html',
    [
      'abm: ABM Treaty',
      'cfe: CFE Treaty',
      ...Array.from({ length: 4 }, () => 'gabala-radar: Gabala radar'),
      'nunn-lugar: Nunn-Lugar',
    ],
    'nunn-lugar',
  ],
] as const

/** What lies how, with the number of lines that it runs over. */
const LAYOUTS = [
  ['#rtl', 'cfe', 1],
  ['#upright', 'gabala-radar', 2],
  ['#loud', 'cfe', 1],
  ['#kept', 'start', 1],
  ['#turned', 'nunn-lugar', 1],
  ['#zoomed', 'abm', 1],
  ['#wrapped', 'gabala-radar', 3],
] as const

describe('in Firefox', () => {
  test.each(HAZARDS)('highlights, shows a card and leaves the page as it is on %s', async (path, names, topicId) => {
    await Promise.all([open(path), plain.goto(`${server.origin}/hazards/${path}`)])
    await expect.poll(listNames, { timeout: 6000 }).toEqual(names)
    expect(await readTrace(page)).toEqual(await readTrace(plain))
    await restOn(topicId)
    await expectCard()
    expect(await readTrace(page)).toEqual(await readTrace(plain))
  })

  test('highlights in a drawing that is a document of its own', async () => {
    await open('figure.svg')
    await expect.poll(listNames).toEqual(['cfe: CFE Treaty', 'nunn-lugar: Nunn-Lugar'])
  })

  // The host is put into the root element, an `svg`, in which Firefox shows no HTML: the card is open, but has no box.
  test.fails('shows a card in a drawing that is a document of its own', async () => {
    await open('figure.svg')
    await expect.poll(listNames).toHaveLength(2)
    await restOn('cfe')
    await expectCard()
  })

  test('opens on each line of a name, however it is set', async () => {
    await open('layout.html')
    await expect.poll(listNames).toHaveLength(10)
    // A rest that begins while the page is still being read would be lost.
    await new Promise(resolve => setTimeout(resolve, 500))
    for (const [within, topicId, count] of LAYOUTS) {
      const lines = await findLines(topicId, within)
      expect(lines, within).toHaveLength(count)
      for (const line of lines) {
        await restIn(line)
        await expectCard()
        await page.mouse.move(1, 1)
        await expect.poll(readCardBox).toBeFalsy()
      }
    }
  })

  const expectNothingFor = async (topicId: string, within: string) => {
    await open('covered.html')
    await expect.poll(listNames).toHaveLength(3)
    const [line] = await findLines(topicId, within)
    if (line) await restIn(line)
    await expectNoCard()
  }

  test('opens nothing for a name under something', () => expectNothingFor('cfe', '#under'))

  // Firefox tells of a highlight wherever its text is laid out, be it clipped or not.
  test.fails('opens nothing for a name outside of what clips it', () => expectNothingFor('gabala-radar', '#clipped'))

  test('opens nothing for events that the page makes up', async () => {
    await open('fake-events.html')
    await expect.poll(listNames).toHaveLength(1)
    await page.evaluate('play("text")')
    await expect.poll(() => page.evaluate('sent.count')).toBeGreaterThan(5)
    await expectNoCard()
  })
})
