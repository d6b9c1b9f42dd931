import type { Page } from '@playwright/test'
import { openWords } from './card-pages'
import { clickOn, findBox, inCard, readDialogNames } from './card-probe'
import { expect, test } from './extension'
import { cardBox, findLines } from './hazards-probe'

const CFE = /Conventional Armed Forces/

test.beforeEach(({ page }) => page.setViewportSize({ width: 360, height: 640 }))

async function tap(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await client.detach()
}

/** Taps a name at a height of the viewport, and waits for its sheet. */
async function openSheet(
  page: Page,
  { body, origin, top }: { body: string; origin: string; top: number },
): Promise<void> {
  await openWords(page, { origin, body, style: 'body{padding:0 16px}' })
  await findLines(page, { topicId: 'cfe', within: '#cfe' })
  await page.evaluate(top => {
    const box = document.getElementById('cfe')?.getBoundingClientRect()
    ;(document.getElementById('box') ?? document.scrollingElement)?.scrollBy({
      top: (box?.top ?? 0) - top,
      behavior: 'instant',
    })
  }, top)
  const { x, y, width, height } = await readLine(page)
  expect(y).toBeGreaterThan(top - 10)
  await tap(page, { x: x + width / 2, y: y + height / 2 })
  await expect.poll(() => readDialogNames(page)).toEqual([expect.stringMatching(CFE)])
}

const readLine = (page: Page) =>
  page.evaluate(() => {
    const range = new Range()
    range.selectNodeContents(document.getElementById('cfe') ?? document.body)
    const { x, y, width, height } = range.getBoundingClientRect()
    return { x, y, width, height }
  })

const SPACE = '<p style="height:120vh"></p>'
const IN_PAGE = `${SPACE}<p id="cfe">The CFE Treaty</p>${SPACE}`
const IN_BOX = `<div id="box" style="height:95vh;overflow:auto">${IN_PAGE}</div>`

for (const [where, body] of [
  ['a page', IN_PAGE],
  ['a box that scrolls', IN_BOX],
] as const)
  for (const top of [60, 300, 560])
    test(`a sheet lies at the bottom and below its line, which was ${top} pixels down in ${where}`, async ({
      page,
      origin,
    }) => {
      await openSheet(page, { body, origin, top })
      const sheet = await cardBox(page)
      const line = await readLine(page)
      expect(sheet.x).toBe(0)
      expect(sheet.width).toBe(await page.evaluate(() => document.documentElement.clientWidth))
      expect(sheet.y + sheet.height).toBeCloseTo(640, 0)
      expect(sheet.height).toBeGreaterThan(200)
      expect(sheet.height).toBeLessThanOrEqual(640 * 0.6 + 1)
      expect(line.y).toBeGreaterThan(0)
      expect(line.y + line.height).toBeLessThanOrEqual(sheet.y)
    })

test('a line that has room below it stays where it is, and the sheet is as low as that room', async ({
  page,
  origin,
}) => {
  await openSheet(page, { body: IN_PAGE, origin, top: 300 })
  const { y, height } = await readLine(page)
  expect(y).toBeCloseTo(300, -1)
  expect((await cardBox(page)).y).toBeCloseTo(y + height + 8, 0)
})

test('a sheet that is pinned becomes a card that can be moved', async ({ page, origin }) => {
  await openSheet(page, { body: IN_PAGE, origin, top: 60 })
  await clickOn(page, 'button', /^Pin this card$/)
  const card = await cardBox(page)
  expect(card.x).toBeGreaterThan(0)
  expect(card.x + card.width).toBeLessThan(await page.evaluate(() => document.documentElement.clientWidth))
  expect(card.y + card.height).toBeLessThanOrEqual(640)
  const radii = await inCard(
    page,
    root => {
      const { borderStartStartRadius, borderEndEndRadius } = getComputedStyle(
        root.querySelector('.frame') ?? document.body,
      )
      return [borderStartStartRadius, borderEndEndRadius]
    },
    null,
  )
  expect(radii[0]).toBe(radii[1])
  const { x, y } = await findBox(page, 'heading', CFE)
  await page.mouse.move(x + 20, y + 5)
  await page.mouse.down()
  await page.mouse.move(x + 20, y - 95, { steps: 5 })
  await page.mouse.up()
  expect((await cardBox(page)).y).toBeCloseTo(card.y - 100, 0)
})
