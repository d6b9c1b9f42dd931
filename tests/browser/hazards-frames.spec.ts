import type { Frame, Page } from '@playwright/test'
import { findPointInPage, listInPage } from '../../src/launch/page-probe.mjs'
import { expect } from './extension'
import { test } from './hazards-test'

// Traces put a script of their own into the page.
test.use({ trace: 'off' })

const GABALA = [{ topicId: 'gabala-radar', text: 'Gabala radar' }]

const FRAMES = ['sandboxed', 'sandboxed-scripts', 'sandboxed-srcdoc', 'elsewhere', 'written', 'blob', 'data', 'late']

/** No event reaches them when the driver's pointer leaves: it sends each straight to the frame that it is over by then. */
const OF_THEIR_OWN_PROCESS = new Set(['sandboxed', 'sandboxed-scripts', 'sandboxed-srcdoc', 'elsewhere', 'data'])

test('highlights and shows cards in frames of every kind', async ({ page, origin }) => {
  await page.goto(`${origin}/hazards/frame-kinds.html`)
  for (const name of FRAMES)
    await test.step(name, async () => {
      const frame = await findFrame(page, name)
      await expect.poll(() => frame.evaluate(listInPage)).toEqual(GABALA)
      // Scrolls the page around the frame too, so that the frame's place is to be asked for after it.
      const point = await frame.evaluate(findPointInPage, { name: 'backgrounder-gabala-radar', nth: 0 })
      const box = await (await frame.frameElement()).boundingBox()
      if (!box || !point) throw new Error('The name has no box')
      const isShown = () => frame.evaluate(() => document.querySelector('backgrounder-card:popover-open') !== null)
      // After a scroll the browser may not know yet what frame a point is in: as a hand does, the pointer moves on a little.
      let moves = 0
      const isShownAfterMove = async () => {
        await page.mouse.move(box.x + point.x - (moves++ % 2), box.y + point.y)
        return isShown()
      }
      await expect.poll(isShownAfterMove, { intervals: [500] }).toBe(true)
      await page.mouse.move(1, 1)
      if (!OF_THEIR_OWN_PROCESS.has(name)) await expect.poll(isShown).toBe(false)
    })
  expect(await page.locator('backgrounder-card').count()).toBe(0)
})

async function findFrame(page: Page, name: string): Promise<Frame> {
  const find = () => page.frames().find(each => each.name() === name)
  await expect.poll(find).toBeTruthy()
  const frame = find()
  if (!frame) throw new Error(`There is no frame ${name}`)
  return frame
}
