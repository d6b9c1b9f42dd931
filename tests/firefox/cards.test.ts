import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import { PAGES } from '../browser/extension'
import { clickInCard, readCards } from './card-probe'
import { movePointer } from './driver'
import { type FirefoxWithAddOn, openFirefox } from './open-firefox'
import {
  countOf,
  expectCards,
  expectCardsToStay,
  findPoint,
  leave,
  listNames,
  restOn,
  SOON,
  settleMentions,
} from './reader'

const GABALA = 'Gabala radar station'
const ABM = /ABM Treaty/

let firefox: FirefoxWithAddOn
let server: Awaited<ReturnType<typeof serveFolder>>
// One tab for all: Firefox takes longer to open one than to load a page.
let page: Page
let addOn: Page

beforeAll(async () => {
  server = await serveFolder(PAGES)
  firefox = await openFirefox()
  addOn = await firefox.openAddOnPage('options.html')
  page = await firefox.newPage()
})

afterAll(async () => {
  await firefox?.close()
  server?.close()
})

async function open(path: string): Promise<void> {
  await page.goto(`${server.origin}/${path}`)
  await settleMentions(page)
}

async function openCard(): Promise<void> {
  await open('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await expectCards(page, [GABALA])
}

const readCard = async () => (await readCards(page.mainFrame()))[0]

describe('in Firefox, a card', () => {
  test('opens after a rest, and tells then and now beside the date of the page', async () => {
    await openCard()
    expect((await readCard())?.text).toMatch(/Then, Aug 2, 2007.*offered.*Now, as of Oct 5, 2015.*closed/i)
  })

  test('does not open for a pointer that passes over', async () => {
    await open('news-2007.html')
    const { x, y } = await findPoint(page, 'gabala-radar', 1)
    await movePointer(page, [
      { x: x - 200, y: y - 60, ms: 0 },
      { x, y, ms: 60 },
      { x: x + 200, y: y + 60, ms: 60 },
    ])
    await expectCardsToStay(page, [])
  })

  test('does not open where the pointer has left while what opens cards was being loaded', async () => {
    await open('news-2007.html')
    const { x, y } = await findPoint(page, 'gabala-radar', 1)
    // All of the add-on but its page scripts is one thread.
    const isFree = addOn.evaluate(() => {
      for (const end = performance.now() + 500; performance.now() < end; );
    })
    await movePointer(page, [
      { x: 5, y: 5, ms: 100 },
      { x: x - 3, y, ms: 0 },
      { x, y, ms: 100 },
      { x: 5, y: 5, ms: 0 },
    ])
    await isFree
    await expectCardsToStay(page, [])
  })

  test('is reached by the pointer, stays under it, and closes once it has left', async () => {
    await openCard()
    const { box } = (await readCard()) ?? {}
    if (!box) throw new Error('The card has no box')
    await movePointer(page, [{ x: box.x + 200, y: box.y + 120, ms: 400 }])
    await expectCardsToStay(page, [GABALA])
    await leave(page)
    await expectCards(page, [])
  })

  test('closes on Escape, and opens nothing until the pointer is somewhere else', async () => {
    await openCard()
    await page.keyboard.press('Escape')
    await expectCards(page, [])
    await expectCardsToStay(page, [])
    await restOn(page, 'gabala-radar', 1)
    await expectCards(page, [GABALA])
  })

  test('turns to a related topic and back', async () => {
    await openCard()
    await clickInCard(page, /ABM Treaty$/)
    await expectCards(page, [ABM])
    await clickInCard(page, /^Back to Gabala/)
    await expectCards(page, [GABALA])
  })

  test('copies the passage that it quotes as a citation', async () => {
    await openCard()
    await clickInCard(page, /^Copy as citation$/)
    await expect.poll(async () => (await readCard())?.buttons, SOON).toContain('Copied')
    const card = (await readCard())?.text ?? ''
    await page.evaluate(() => {
      const field = document.createElement('textarea')
      document.body.prepend(field)
      field.focus()
    })
    await page.keyboard.down('Control')
    await page.keyboard.press('v')
    await page.keyboard.up('Control')
    const readField = () => page.evaluate(() => document.querySelector('textarea')?.value)
    const citation = /^.+, “.+”, .*\d{4}: “(.+)”/
    await expect.poll(readField, SOON).toMatch(citation)
    const [, quote = 'nothing'] = citation.exec((await readField()) ?? '') ?? []
    expect(card).toContain(quote)
  })
})

describe('in Firefox, a pinned card', () => {
  beforeEach(async () => {
    await openCard()
    await clickInCard(page, /^Pin this card$/)
    await expect.poll(async () => (await readCard())?.buttons).toContainEqual(expect.stringMatching(/^Move this card/))
  })

  test('stays when the pointer leaves, while another opens beside it and goes', async () => {
    await leave(page)
    await expectCardsToStay(page, [GABALA])
    await restOn(page, 'abm', 3)
    await expectCards(page, [GABALA, ABM])
    await leave(page)
    await expectCards(page, [GABALA])
  })

  test('is moved by its head, and by the arrow keys', async () => {
    const before = (await readCard())?.box ?? { x: 0, y: 0 }
    const grip = { x: Math.round(before.x) + 120, y: Math.round(before.y) + 20 }
    await page.mouse.move(grip.x, grip.y)
    await page.mouse.down()
    await page.mouse.move(grip.x + 90, grip.y - 60, { steps: 3 })
    await page.mouse.up()
    const moved = (await readCard())?.box ?? { x: 0, y: 0 }
    expect([Math.round(moved.x - before.x), Math.round(moved.y - before.y)]).toEqual([90, -60])
    await page.mouse.move(grip.x + 200, grip.y + 60)
    expect((await readCard())?.box.x).toBe(moved.x)
    await clickInCard(page, /^Move this card/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await readCard())?.box.x).toBeGreaterThan(moved.x)
  })

  test('closes by its button, and by Escape while it has the focus', async () => {
    await clickInCard(page, /^Close$/)
    await expectCards(page, [])
    await restOn(page, 'gabala-radar', 1)
    await expectCards(page, [GABALA])
    await clickInCard(page, /^Pin this card$/)
    await clickInCard(page, /^Move this card/)
    await page.keyboard.press('Escape')
    await expectCards(page, [])
  })
})

describe('in Firefox, from a card', () => {
  test('a meaning is switched off on the site, and comes back with Undo', async () => {
    await openCard()
    const before = await countOf(page, 'gabala-radar')
    await clickInCard(page, /^Not this meaning$/)
    await expectCards(page, [/^“.+” is no longer highlighted as “Gabala radar station” on this site\.$/])
    await expect.poll(() => countOf(page, 'gabala-radar'), SOON).toBeLessThan(before)
    await leave(page)
    await clickInCard(page, /^Undo$/)
    await expect.poll(() => countOf(page, 'gabala-radar'), SOON).toBe(before)
    await expectCards(page, [])
  })

  test('a site is hidden, and comes back with Undo', async () => {
    await openCard()
    await clickInCard(page, /^Hide on this site$/)
    await expectCards(page, [/off on this site/])
    await expect.poll(() => listNames(page), SOON).toEqual([])
    await clickInCard(page, /^Undo$/)
    await expect.poll(async () => (await listNames(page)).length, SOON).toBeGreaterThan(0)
    await expectCards(page, [])
  })
})

const focused = () => page.evaluate(() => document.activeElement?.localName)

describe('in Firefox, without a mouse', () => {
  test('a tap opens a sheet on a narrow screen, and a tap elsewhere closes it', async () => {
    await page.setViewport({ width: 420, height: 700 })
    try {
      await open('news-2007.html')
      const { x, y } = await findPoint(page, 'gabala-radar', 1)
      await page.touchscreen.tap(x, y)
      await expectCards(page, [GABALA])
      const { box } = (await readCard()) ?? {}
      expect(box?.x).toBe(0)
      expect(box?.width).toBe(await page.evaluate(() => document.documentElement.clientWidth))
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(700, 0)
      await page.touchscreen.tap(30, 40)
      await expectCards(page, [])
    } finally {
      await page.setViewport({ width: 1100, height: 800 })
    }
  })

  test('a key opens a card that has the focus, and Escape leads back', async () => {
    await open('news-2007.html')
    await page.focus('button')
    await firefox.tellActiveTab(addOn, 'step-mention', { by: 1, isKey: true })
    await firefox.tellActiveTab(addOn, 'open-card', null)
    await expect.poll(async () => (await readCard())?.hasFocus, SOON).toBe(true)
    expect(await focused()).toBe('backgrounder-card')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('backgrounder-card')
    await page.keyboard.press('Escape')
    await expectCards(page, [])
    expect(await focused()).toBe('button')
  })
})
