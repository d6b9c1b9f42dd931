import type { Page } from 'puppeteer-core'
import { expect } from 'vitest'
import { findPointInPage, listInPage } from '../../src/launch/page-probe.mjs'
import type { ShownBox } from '../browser/card-probe'
import { findLinesInPage, type MentionPlace } from '../browser/hazards-probe'
import { readCardNames } from './card-probe'
import { callApart, movePointer } from './driver'

/** Longer than the open delay: a card that is not to come would be here by then. */
export const NO_CARD_MS = 600

/** Many times what anything takes, for a machine that is busy. */
export const SOON = { timeout: 6000 }

export const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** The highlighted mentions of a page's top frame, in order of the alphabet. */
export async function listNames(page: Page): Promise<string[]> {
  const mentions = await page.evaluate(listInPage)
  return mentions.map(({ topicId, text }) => `${topicId}: ${text}`).sort()
}

export async function expectNames(page: Page, names: readonly string[]): Promise<void> {
  await expect.poll(() => listNames(page), SOON).toEqual(names)
}

export async function countOf(page: Page, topicId: string): Promise<number> {
  return (await listNames(page)).filter(name => name.startsWith(`${topicId}: `)).length
}

const LOOK_EVERY_MS = 70
/** So many looks in a row that find nothing new mean that a page has been read. */
const QUIET_LOOKS = 4

/** Waits until there are mentions, and no more to come: a rest that begins while the page is still being read would be lost. */
export async function settleMentions(page: Page): Promise<void> {
  let count = 0
  for (let quiet = 0; quiet < QUIET_LOOKS; ) {
    await pause(LOOK_EVERY_MS)
    const { length } = await listNames(page)
    quiet = length > 0 && length === count ? quiet + 1 : 0
    count = length
  }
}

/** Where a mention of a topic stands, scrolled into view. */
export async function findPoint(page: Page, topicId: string, nth = 0): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(findPointInPage, { name: `backgrounder-${topicId}`, nth })
  if (!point) throw new Error(`No visible mention of ${topicId}`)
  return point
}

/** Rests the real pointer on a mention, coming from nowhere. */
export async function restOn(page: Page, topicId: string, nth = 0): Promise<void> {
  const { x, y } = await findPoint(page, topicId, nth)
  await restAt(page, x, y)
}

async function restAt(page: Page, x: number, y: number): Promise<void> {
  await movePointer(page, [{ x: 1, y: 1, ms: 0 }])
  // The pointer is looked at once a frame: without one it would not have been away.
  await callApart(
    page.mainFrame(),
    `() => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next)))`,
    {
      arguments: [],
    },
  )
  await movePointer(page, [
    { x: x - 3, y, ms: 0 },
    { x, y, ms: 0 },
  ])
}

/** Rests the real pointer in the middle of a box. */
export const restIn = (page: Page, { x, y, width, height }: ShownBox) => restAt(page, x + width / 2, y + height / 2)

/** Takes the pointer away. */
export const leave = (page: Page) => movePointer(page, [{ x: 5, y: 5, ms: 60 }])

/** The boxes of a mention inside an element, one for each line that it runs over. */
export async function findLines(page: Page, place: MentionPlace): Promise<ShownBox[]> {
  const lines = await page.evaluate(findLinesInPage, place)
  if (lines.length === 0) throw new Error(`No mention of ${place.topicId} in ${place.within}`)
  return lines
}

/** Expects cards of these names and no others, the oldest first. */
export async function expectCards(page: Page, names: readonly (string | RegExp)[]): Promise<void> {
  await expect
    .poll(() => readCardNames(page), SOON)
    .toEqual(names.map(name => (typeof name === 'string' ? name : expect.stringMatching(name))))
}

/** Expects these cards to be there still when one that was to come or to go would have done so. */
export async function expectCardsToStay(page: Page, names: readonly (string | RegExp)[]): Promise<void> {
  await pause(NO_CARD_MS)
  await expectCards(page, names)
}
