import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serveFolder } from '../../src/launch/serve-folder.mjs'
import { PAGES } from '../browser/extension'
import { type FirefoxWithAddOn, openFirefox } from './open-firefox'
import { expectCards, expectCardsToStay, findPoint, pause, settleMentions } from './reader'

/** Longer than a tap, and than the time after which a press is a long one. */
const LONG_PRESS_MS = 700

const CFE = /Conventional Armed Forces/
const START = /Strategic Arms Reduction/

let firefox: FirefoxWithAddOn
let server: Awaited<ReturnType<typeof serveFolder>>
let page: Page

beforeAll(async () => {
  server = await serveFolder(PAGES)
  firefox = await openFirefox()
  page = await firefox.newPage()
})

afterAll(async () => {
  await firefox?.close()
  server?.close()
})

beforeEach(async () => {
  await page.goto(`${server.origin}/blank.html`)
  await page.goto(`${server.origin}/hazards/controls.html`)
  await settleMentions(page)
})

/** In the link of the page, or outside of all that can be pressed. */
const findName = (topicId: 'cfe' | 'start') => findPoint(page, topicId)
const isFollowed = async () => new URL(page.url()).hash === '#followed'

async function pressLong({ x, y }: { x: number; y: number }): Promise<void> {
  const finger = await page.touchscreen.touchStart(x, y)
  await pause(LONG_PRESS_MS)
  await finger.end()
}

describe('in Firefox, a finger', () => {
  test('opens a card by a tap on a name outside of links, and closes it by a tap elsewhere', async () => {
    const { x, y } = await findName('start')
    await page.touchscreen.tap(x, y)
    await expectCards(page, [START])
    await page.touchscreen.tap(5, 5)
    await expectCards(page, [])
  })

  test('follows a link by a tap, without a card', async () => {
    const { x, y } = await findName('cfe')
    await page.touchscreen.tap(x, y)
    await expect.poll(isFollowed).toBe(true)
    await expectCardsToStay(page, [])
  })

  test('opens a card by a long press in a link, and does not follow it', async () => {
    await pressLong(await findName('cfe'))
    await expectCards(page, [CFE])
    expect(await isFollowed()).toBe(false)
  })

  test('opens nothing where it scrolls', async () => {
    const { x, y } = await findName('start')
    const finger = await page.touchscreen.touchStart(x, y)
    for (const by of [15, 30, 60]) await finger.move(x, y - by)
    await finger.end()
    await expectCardsToStay(page, [])
  })
})
