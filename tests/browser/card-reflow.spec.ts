import type { Page } from '@playwright/test'
import { addReaderStyle, type NamedTopic, openCardOf, openWords, SPACING, TOPICS, zoomTab } from './card-pages'
import type { ShownBox } from './card-probe'
import { inCard } from './card-probe'
import { findTextFaults } from './card-text'
import { expect, test } from './extension'
import { cardBox } from './hazards-probe'

for (const topic of TOPICS)
  test(`keeps all text whole and apart with the spacing that readers may set: ${topic.topicId}`, async ({
    page,
    origin,
    context,
  }) => {
    await openWords(page, { origin })
    await addReaderStyle(context, SPACING)
    await openCardOf(page, topic)
    expect(
      await inCard(page, root => getComputedStyle(root.querySelector('h2') ?? new HTMLElement()).letterSpacing, null),
    ).toBe('2.16px')
    expect(await findTextFaults(page)).toEqual([])
  })

/** How a card lies in its viewport, and what can be seen of it without scrolling and with. */
async function readLie(page: Page) {
  const view = await page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }))
  return { view, card: await cardBox(page), sideways: await inCard(page, findSideways, null) }
}

/** Runs in the page: nothing from outside may be used. What would have to be scrolled from side to side. */
function findSideways(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('.card, .card *')]
    .filter(each => each.scrollWidth > each.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(each).overflowX))
    .map(each => each.className)
}

async function expectInView(page: Page, line: ShownBox): Promise<void> {
  const { view, card, sideways } = await readLie(page)
  expect(card.x).toBeGreaterThanOrEqual(0)
  expect(card.x + card.width).toBeLessThanOrEqual(view.width)
  expect(card.y).toBeGreaterThanOrEqual(0)
  expect(card.y + card.height).toBeLessThanOrEqual(view.height)
  expect(Math.max(card.y - line.y - line.height, line.y - card.y - card.height)).toBeGreaterThanOrEqual(0)
  expect(sideways).toEqual([])
}

/** The buttons of a part of the card that can be seen and pressed where they are now. */
const listInReach = (page: Page, part: string) =>
  inCard(
    page,
    (root, part) =>
      [...root.querySelectorAll(`${part} button`)]
        .filter(button => {
          const { left, top, width, height } = button.getBoundingClientRect()
          return root.elementFromPoint(left + width / 2, top + height / 2)?.closest('button') === button
        })
        .map(button => button.ariaLabel ?? button.textContent ?? ''),
    part,
  )

/** Scrolls by the wheel over the card until the buttons of a part can be pressed. */
async function expectInReach(page: Page, part: '.head' | '.foot', buttons: readonly string[]): Promise<void> {
  await expect(async () => {
    const { x, y, width, height } = await cardBox(page)
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 })
    await page.mouse.wheel(0, part === '.head' ? -9999 : 9999)
    await expect.poll(() => listInReach(page, part), { timeout: 1000 }).toEqual(buttons)
  }).toPass()
}

const HEAD = ['Pin this card', 'Close']
const FOOT = ['Copy as citation', 'Not this meaning', 'Hide on this site']

/** So that the page can scroll, and its scroll bar takes of the width. */
const LONG = '.page{padding-block:60vh}'
const bodyOf = ({ topicId, text }: NamedTopic) => `<div class="page"><p id="${topicId}">${text}</p></div>`

for (const topic of TOPICS)
  test(`lies in view beside the scroll bar of a page that is 320 pixels wide: ${topic.topicId}`, async ({
    page,
    origin,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openWords(page, { origin, body: bodyOf(topic), style: LONG })
    expect(await page.evaluate(() => document.documentElement.clientWidth)).toBeLessThan(320)
    await expectInView(page, await openCardOf(page, topic))
    expect(await findTextFaults(page)).toEqual([])
  })

test.describe('zoomed by the browser', () => {
  test.beforeEach(({ page }) => page.setViewportSize({ width: 1280, height: 1024 }))
  test.afterEach(({ context }) => zoomTab(context, 1))

  for (const [factor, width] of [
    [2, 640],
    [4, 320],
  ] as const)
    for (const topic of TOPICS)
      test(`lies in view beside its line, with head, text and foot in reach, at ${factor * 100} %: ${topic.topicId}`, async ({
        page,
        origin,
        context,
      }) => {
        await openWords(page, {
          origin,
          body: bodyOf(topic),
          style: LONG,
        })
        await zoomTab(context, factor)
        await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
        const line = await openCardOf(page, topic)
        await expectInView(page, line)
        expect(await listInReach(page, '.head')).toEqual(HEAD)
        expect(await findTextFaults(page)).toEqual([])
        await expectInReach(page, '.foot', FOOT)
        await expectInReach(page, '.head', HEAD)
        await expectInView(page, line)
      })
})

test.describe('for a reader who has set the browser’s text to twice its size', () => {
  test.beforeEach(async ({ page }) => {
    const client = await page.context().newCDPSession(page)
    await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  })

  for (const [width, height] of [
    [1100, 1200],
    [400, 700],
  ] as const)
    for (const topic of TOPICS)
      test(`grows with it, whole and in reach, ${width} × ${height}: ${topic.topicId}`, async ({ page, origin }) => {
        await page.setViewportSize({ width, height })
        await openWords(page, { origin, body: bodyOf(topic), style: 'html{font-size:10px}.page{padding-block:60vh}' })
        const line = await openCardOf(page, topic)
        await expectInView(page, line)
        expect(await inCard(page, readTextSize, null)).toBe(26)
        expect((await cardBox(page)).width).toBe(Math.min(760, (await readLie(page)).view.width - 16))
        expect(await findTextFaults(page)).toEqual([])
        await expectInReach(page, '.foot', FOOT)
        await expectInReach(page, '.head', HEAD)
      })
})

/** Runs in the page: nothing from outside may be used. */
function readTextSize(root: ShadowRoot): number {
  const card = root.querySelector('.card')
  return card ? Number.parseFloat(getComputedStyle(card).fontSize) : Number.NaN
}
