import type { BrowserContext, Page } from '@playwright/test'
import { findMentionPoint, runApart } from '../../src/launch/page-probe.mjs'
import { clickOn, findBox, readDialogNames } from './card-probe'
import { expect, test } from './extension'

const names = (page: Page) => readDialogNames(page)

/** The browser does not take its own shortcuts from a driver: what a command sends is sent from where it arrives. */
async function command(
  context: BrowserContext,
  name: 'step-mention' | 'open-card',
  request: { by: 1 | -1; isKey: true } | null,
) {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('The extension has no worker')
  await worker.evaluate(
    async message => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, message)
    },
    { name, request },
  )
}

declare const chrome: {
  readonly tabs: {
    query(of: object): Promise<{ id?: number }[]>
    sendMessage(id: number, message: object): Promise<unknown>
  }
}

const readCurrent = (page: Page) =>
  runApart(
    page,
    () => {
      const [range] = CSS.highlights.get('backgrounder-current') ?? []
      if (!range) return undefined
      const live = new Range()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      const { top, bottom } = live.getBoundingClientRect()
      return { text: live.toString(), isInView: top >= 0 && bottom <= innerHeight }
    },
    null,
  )

test.describe('keys', () => {
  test('step through the mentions in the order of the page, into view and round', async ({ openTestPage, context }) => {
    const page = await openTestPage('news-2007.html')
    await command(context, 'step-mention', { by: 1, isKey: true })
    const first = await readCurrent(page)
    await command(context, 'step-mention', { by: 1, isKey: true })
    const second = await readCurrent(page)
    expect(second).not.toEqual(first)
    await command(context, 'step-mention', { by: -1, isKey: true })
    expect(await readCurrent(page)).toEqual(first)
    await command(context, 'step-mention', { by: -1, isKey: true })
    const last = await readCurrent(page)
    expect(last?.isInView).toBe(true)
    await command(context, 'step-mention', { by: 1, isKey: true })
    expect((await readCurrent(page))?.text).toBe(first?.text)
  })

  test('open a card that has the focus; Tab stays in the order of the card, Escape leads back', async ({
    openTestPage,
    context,
  }) => {
    const page = await openTestPage('news-2007.html')
    await page.locator('button').first().focus()
    await command(context, 'step-mention', { by: 1, isKey: true })
    await command(context, 'open-card', null)
    await expect.poll(async () => (await names(page)).length).toBe(1)
    const focused = () => runApart(page, () => document.activeElement?.localName, null)
    await expect.poll(focused).toBe('backgrounder-card')
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('backgrounder-card')
    await page.mouse.move(300, 300, { steps: 3 })
    await page.waitForTimeout(700)
    expect(await names(page)).toHaveLength(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => names(page)).toEqual([])
    expect(await focused()).toBe('button')
    expect(await readCurrent(page)).toBeUndefined()
  })

  test('move the focus into a card that the pointer opened', async ({ openTestPage, context, restOn }) => {
    const page = await openTestPage('news-2007.html')
    await restOn(page, 'gabala-radar', 1)
    await expect.poll(async () => (await names(page)).length).toBe(1)
    await command(context, 'open-card', null)
    await expect.poll(() => runApart(page, () => document.activeElement?.localName, null)).toBe('backgrounder-card')
  })
})

async function touch(page: Page, { x, y }: { x: number; y: number }, holdMs = 30): Promise<void> {
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await page.waitForTimeout(holdMs)
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await client.detach()
}

test.describe('a finger', () => {
  test('opens a sheet by a tap on a narrow screen, and closes it by a tap elsewhere', async ({ openTestPage }) => {
    const page = await openTestPage('news-2007.html')
    await page.setViewportSize({ width: 400, height: 700 })
    const point = await findMentionPoint(page, 'gabala-radar', 1)
    if (!point) throw new Error('no mention')
    await touch(page, point)
    await expect.poll(() => names(page)).toEqual(['Gabala radar station'])
    const box = await page.locator('backgrounder-card').boundingBox()
    const dialog = await findBox(page, 'dialog', /Gabala/)
    expect(box?.x).toBe(0)
    // The page has a scroll bar.
    expect(box?.width).toBe(await page.evaluate(() => document.documentElement.clientWidth))
    expect(dialog.width).toBe(box?.width)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(700, 0)
    await touch(page, { x: 30, y: 40 })
    await expect.poll(() => names(page)).toEqual([])
  })

  test('in a link opens nothing by a tap, and a card by a long press', async ({ openTestPage }) => {
    const page = await openTestPage('hazards/controls.html')
    const point = await findMentionPoint(page, 'start', 0)
    if (!point) throw new Error('no mention')
    await touch(page, point, 700)
    await expect.poll(async () => (await names(page)).length).toBe(1)
  })
})

test('a pointer on its way to the card passes over other mentions', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await expect.poll(() => names(page)).toEqual(['Gabala radar station'])
  const { x, y } = await findBox(page, 'dialog', /Gabala/)
  await page.mouse.move(x + 200, y + 120, { steps: 25 })
  await page.waitForTimeout(500)
  expect(await names(page)).toEqual(['Gabala radar station'])
  await clickOn(page, 'button', /^Close$/)
})
