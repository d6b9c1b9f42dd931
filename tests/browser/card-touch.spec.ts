import type { Page } from '@playwright/test'
import { expectCardOf } from './card-pages'
import { expect, test } from './extension'
import { expectNoCard, findLines } from './hazards-probe'

/** Longer than a tap, and than the time after which a press is a long one. */
const LONG_PRESS_MS = 700

/** Puts a finger on the middle of a name, and takes it away after a time. */
async function press(page: Page, place: { topicId: string; within: string }, holdMs: number): Promise<void> {
  const [line] = await findLines(page, place)
  if (!line) throw new Error('The name has no box')
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const touchPoints = [{ x: line.x + line.width / 2, y: line.y + line.height / 2 }]
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
  await page.waitForTimeout(holdMs)
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await client.detach()
}

const IN_LINK = { topicId: 'cfe', within: 'a' }
const OUTSIDE = { topicId: 'start', within: '#plain' }
const isFollowed = (page: Page) => page.evaluate(() => location.hash === '#followed')

test('a tap on a name outside of links opens its card', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/controls.html')
  await press(page, OUTSIDE, 30)
  await expectCardOf(page, /Strategic Arms Reduction/)
})

test('a tap in a link follows it, without a card', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/controls.html')
  await press(page, IN_LINK, 30)
  await expect.poll(() => isFollowed(page)).toBe(true)
  await expectNoCard(page)
})

test('a long press in a link opens a card and follows nothing, and the next tap does', async ({ openTestPage }) => {
  const page = await openTestPage('hazards/controls.html')
  await page.evaluate(() => {
    document.querySelector('a')?.addEventListener('click', () => {
      document.title += ' clicked'
    })
  })
  await press(page, IN_LINK, LONG_PRESS_MS)
  await expectCardOf(page, /Conventional Armed Forces/)
  expect(await isFollowed(page)).toBe(false)
  await expect(page).not.toHaveTitle(/clicked/)
  await press(page, IN_LINK, 30)
  await expect.poll(() => isFollowed(page)).toBe(true)
  await expect(page).toHaveTitle(/clicked$/)
})
