import { expect, type Page } from '@playwright/test'
import { runApart } from '../../src/launch/page-probe.mjs'
import { readDialogNames, type ShownBox } from './card-probe'

/** Longer than the open delay: a card that is not to come would be here by then. */
const NO_CARD_MS = 600

/** Many times the open delay: a card that is to come is here by then. */
const CARD_MS = 2500

/** Where a mention is looked for. */
export interface MentionPlace {
  readonly topicId: string
  /** An element of the page that holds the mention. */
  readonly within: string
}

/** The boxes of a mention on the viewport, one for each line that it runs over, scrolled into view. */
export async function findLines(page: Page, place: MentionPlace): Promise<ShownBox[]> {
  const lines = await runApart(page, findLinesInPage, place)
  if (lines.length === 0) throw new Error(`No mention of ${place.topicId} in ${place.within}`)
  return lines
}

/** Runs in the page: nothing from outside may be used. */
export function findLinesInPage({ topicId, within }: MentionPlace): ShownBox[] {
  const element = document.querySelector(within)
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
    `backgrounder-${topicId}`,
  ) ?? []) {
    if (!element?.contains(startContainer)) continue
    const range = new Range()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))
  }
  return []
}

/** Rests the real pointer in the middle of a box, coming from nowhere. */
export async function restIn(page: Page, { x, y, width, height }: ShownBox): Promise<void> {
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  await page.mouse.move(1, 1)
  await page.mouse.move(middleX - 2, middleY)
  await page.mouse.move(middleX, middleY)
}

/** Expects the only card to be the one with this title. */
export async function expectCard(page: Page, title: RegExp): Promise<void> {
  await expect
    .poll(async () => (await readDialogNames(page)).filter(name => name !== ''), { timeout: CARD_MS })
    .toEqual([expect.stringMatching(title)])
}

/** Rests the real pointer on the first line of a mention, and tells where that is. */
export async function restOnLine(page: Page, place: MentionPlace): Promise<ShownBox> {
  const [line] = await findLines(page, place)
  if (!line) throw new Error('The mention has no box')
  await restIn(page, line)
  return line
}

/** Takes the pointer away, until the card is gone. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(1, 1)
  await expect.poll(async () => (await readDialogNames(page)).filter(name => name !== '')).toEqual([])
}

/** Expects no card to be there, nor to come. */
export async function expectNoCard(page: Page): Promise<void> {
  await page.waitForTimeout(NO_CARD_MS)
  expect((await readDialogNames(page)).filter(name => name !== '')).toEqual([])
}

/** Where the card is on the viewport. */
export async function cardBox(page: Page): Promise<ShownBox> {
  const box = await page.locator('backgrounder-card').boundingBox()
  if (!box) throw new Error('The card has no box')
  return box
}

/** Expects the card to be whole, inside the viewport, and next to a line but not on it. */
export async function expectBeside(page: Page, line: ShownBox): Promise<void> {
  const card = await cardBox(page)
  const { width, height } = await runApart(page, () => ({ width: innerWidth, height: innerHeight }), null)
  expect(card.width).toBeGreaterThan(300)
  expect(card.height).toBeGreaterThan(100)
  expect(card.x).toBeGreaterThanOrEqual(0)
  expect(card.y).toBeGreaterThanOrEqual(0)
  expect(card.x + card.width).toBeLessThanOrEqual(width)
  expect(card.y + card.height).toBeLessThanOrEqual(height)
  const gapUnder = card.y - (line.y + line.height)
  const gapAbove = line.y - (card.y + card.height)
  // The larger of the two is the gap; a negative one is an overlap.
  expect(Math.max(gapUnder, gapAbove)).toBeGreaterThanOrEqual(0)
  expect(Math.max(gapUnder, gapAbove)).toBeLessThanOrEqual(NEAR_PX)
  expect(card.x).toBeLessThanOrEqual(line.x + line.width)
  expect(card.x + card.width).toBeGreaterThanOrEqual(line.x)
}

/** The pointer can go from the mention to the card in the time that it has. */
const NEAR_PX = 16
