import type { Page } from '@playwright/test'
import { findMentionPoint } from '../../src/launch/page-probe.mjs'
import { clickOn, findBox, readAccessibleNodes, readDialogNames } from './card-probe'
import { expect, listMentions, readCard, settleMentions, test } from './extension'

const GABALA = 'Gabala radar station'

const expectDialogs = (page: Page, names: readonly (string | RegExp)[]) =>
  expect
    .poll(() => readDialogNames(page))
    .toEqual(names.map(name => (typeof name === 'string' ? name : expect.stringMatching(name))))

const countOf = async (page: Page, topicId: string) =>
  (await listMentions(page)).filter(each => each.topicId === topicId).length

test('tells then and now beside the date of the page', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await expectDialogs(page, [GABALA])
  const card = (await readCard(page)) ?? ''
  expect(card).toMatch(/Then, Aug 2, 2007[\s\S]*offered[\s\S]*Now, as of Oct 5, 2015[\s\S]*closed/)
})

test('tells a date of last change as such', async ({ origin, restOn, page }) => {
  await page.route('**/990330.htm', route =>
    route.fulfill({
      body: '<!doctype html><h1>The CFE Treaty</h1><p>The CFE Treaty was signed in Paris.</p>',
      headers: { 'content-type': 'text/html', 'last-modified': 'Tue, 02 Mar 1999 12:00:00 GMT' },
    }),
  )
  await page.goto(`${origin}/990330.htm`)
  await settleMentions(page)
  await restOn(page, 'cfe')
  await expect.poll(() => readCard(page)).toContain('this page, changed Mar 2, 1999')
})

test.describe('a pinned card', () => {
  test.beforeEach(async ({ openTestPage, restOn, page }) => {
    await openTestPage('news-2007.html')
    await restOn(page, 'gabala-radar', 1)
    await expectDialogs(page, [GABALA])
    await clickOn(page, 'button', /^Pin this card$/)
  })

  test('stays when the pointer leaves, while others come and go', async ({ page, restOn }) => {
    await page.mouse.move(5, 5, { steps: 4 })
    await page.waitForTimeout(700)
    await expectDialogs(page, [GABALA])
    await restOn(page, 'abm', 3)
    await expectDialogs(page, [GABALA, /ABM Treaty/])
    await page.mouse.move(5, 5, { steps: 4 })
    await expectDialogs(page, [GABALA])
  })

  test('is moved by its head, and by the arrow keys', async ({ page }) => {
    const before = await findBox(page, 'dialog', /Gabala/)
    const grip = { x: before.x + 120, y: before.y + 20 }
    await page.mouse.move(grip.x, grip.y)
    await page.mouse.down()
    await page.mouse.move(grip.x + 90, grip.y - 60, { steps: 5 })
    await page.mouse.up()
    const moved = await findBox(page, 'dialog', /Gabala/)
    expect([Math.round(moved.x - before.x), Math.round(moved.y - before.y)]).toEqual([90, -60])
    await page.mouse.move(grip.x + 200, grip.y + 60)
    expect((await findBox(page, 'dialog', /Gabala/)).x).toBe(moved.x)
    await clickOn(page, 'button', /^Move this card/)
    await page.keyboard.press('ArrowRight')
    expect((await findBox(page, 'dialog', /Gabala/)).x).toBeGreaterThan(moved.x)
  })

  test('cannot be lost outside of the viewport', async ({ page }) => {
    const { x, y } = await findBox(page, 'dialog', /Gabala/)
    await page.mouse.move(x + 120, y + 20)
    await page.mouse.down()
    await page.mouse.move(5000, -5000, { steps: 3 })
    await page.mouse.up()
    const moved = await findBox(page, 'dialog', /Gabala/)
    expect(moved.y).toBeGreaterThanOrEqual(0)
    expect(moved.x).toBeLessThan(1100)
  })

  test('closes by its button, and by Escape while it has the focus', async ({ page, restOn }) => {
    await clickOn(page, 'button', /^Close$/)
    await expectDialogs(page, [])
    await page.mouse.move(5, 5)
    await restOn(page, 'gabala-radar', 1)
    await expectDialogs(page, [GABALA])
    await clickOn(page, 'button', /^Pin this card$/)
    await clickOn(page, 'button', /^Move this card/)
    await page.keyboard.press('Escape')
    await expectDialogs(page, [])
  })
})

test('turns to a related topic and back', async ({ openTestPage, restOn, page }) => {
  await openTestPage('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await expectDialogs(page, [GABALA])
  await clickOn(page, 'button', /ABM Treaty$/)
  await expectDialogs(page, [/ABM Treaty/])
  await clickOn(page, 'button', /^Back to Gabala/)
  await expectDialogs(page, [GABALA])
})

test('copies a passage as a citation', async ({ openTestPage, restOn, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openTestPage('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await expectDialogs(page, [GABALA])
  await clickOn(page, 'button', /^Copy as citation$/)
  await expect.poll(async () => (await readAccessibleNodes(page)).map(node => node.name)).toContain('Copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const [, publisher, title, quoted] = /^(.+), “(.+)”, \w+ \d+, \d{4}: “(.+)”/.exec(copied) ?? []
  const card = (await readCard(page)) ?? ''
  for (const part of [publisher, title, quoted]) expect(card).toContain(part)
})

test('a meaning that is not this one is no longer highlighted on the site, and comes back with Undo', async ({
  openTestPage,
  restOn,
  page,
}) => {
  await openTestPage('news-2007.html')
  const before = await countOf(page, 'gabala-radar')
  await restOn(page, 'gabala-radar', 1)
  await expectDialogs(page, [GABALA])
  await clickOn(page, 'button', /^Not this meaning$/)
  await expectDialogs(page, [/^“.+” is no longer highlighted as “Gabala radar station” on this site\.$/])
  await expect.poll(() => countOf(page, 'gabala-radar')).toBeLessThan(before)
  await page.mouse.move(5, 5, { steps: 4 })
  await page.waitForTimeout(700)
  await clickOn(page, 'button', /^Undo$/)
  await expect.poll(() => countOf(page, 'gabala-radar')).toBe(before)
  await expectDialogs(page, [])
})

test('a site is hidden, also after a reload, and comes back with Undo', async ({ openTestPage, restOn, page }) => {
  await openTestPage('news-2007.html')
  await restOn(page, 'cfe')
  await expect.poll(async () => (await readDialogNames(page)).length).toBe(1)
  await clickOn(page, 'button', /^Hide on this site$/)
  await expectDialogs(page, [/off on this site/])
  await expect.poll(async () => (await listMentions(page)).length).toBe(0)
  await clickOn(page, 'button', /^Undo$/)
  await expect.poll(async () => (await listMentions(page)).length).toBeGreaterThan(0)
  await page.mouse.move(5, 5)
  await restOn(page, 'cfe')
  await expect.poll(async () => (await readDialogNames(page)).length).toBe(1)
  await clickOn(page, 'button', /^Hide on this site$/)
  await expectDialogs(page, [/off on this site/])
  await page.reload()
  await page.waitForTimeout(1000)
  expect(await listMentions(page)).toEqual([])
})

test.describe('where the page draws its words anew under a resting pointer', () => {
  const redraw = (page: Page) =>
    page.evaluate(async () => {
      const body = document.querySelector('main') ?? document.body
      const drawn = body.innerHTML
      body.innerHTML = drawn.replace(/Gabala/g, '——————')
      await new Promise(resolve => setTimeout(resolve, 900))
      body.innerHTML = drawn
    })

  test('the card comes back', async ({ openTestPage, restOn, page }) => {
    await openTestPage('news-2007.html')
    await restOn(page, 'gabala-radar', 1)
    await expectDialogs(page, [GABALA])
    const isRedrawn = redraw(page)
    await expectDialogs(page, [])
    await isRedrawn
    await expectDialogs(page, [GABALA])
  })

  test('a card that Escape has closed stays closed', async ({ openTestPage, restOn, page }) => {
    await openTestPage('news-2007.html')
    await restOn(page, 'gabala-radar', 1)
    await expectDialogs(page, [GABALA])
    await page.keyboard.press('Escape')
    await redraw(page)
    await page.waitForTimeout(1000)
    await expectDialogs(page, [])
  })

  test('a card that the pointer is in stays', async ({ openTestPage, restOn, page }) => {
    await openTestPage('news-2007.html')
    await restOn(page, 'gabala-radar', 1)
    await expectDialogs(page, [GABALA])
    const { x, y, width } = await findBox(page, 'dialog', /Gabala/)
    await page.mouse.move(x + width / 2, y + 40, { steps: 6 })
    await redraw(page)
    await page.waitForTimeout(1000)
    await expectDialogs(page, [GABALA])
  })
})

test('what is laid out unseen goes where the site is switched off meanwhile', async ({
  openTestPage,
  context,
  page,
}) => {
  await openTestPage('news-2007.html')
  const host = page.locator('backgrounder-card')
  const [worker] = context.serviceWorkers()
  await worker?.evaluate(`chrome.storage.sync.set({ reading: { openMs: 1000 } })`)
  await settleMentions(page)
  const point = await findMentionPoint(page, 'gabala-radar', 1)
  if (!point) throw new Error('no mention')
  await page.mouse.move(point.x, point.y)
  await host.waitFor({ state: 'attached' })
  await worker?.evaluate(
    `chrome.storage.sync.set({ 'site:${new URL(page.url()).hostname}': { isOff: true, muted: [] } })`,
  )
  await expect.poll(async () => (await listMentions(page)).length).toBe(0)
  await expect(host).toHaveCount(0)
})

test('is laid out unseen while the pointer rests, and taken away if it goes on', async ({ openTestPage, page }) => {
  await openTestPage('news-2007.html')
  const host = page.locator('backgrounder-card')
  const point = await findMentionPoint(page, 'gabala-radar', 1)
  if (!point) throw new Error('no mention')
  // A driver that is slow may come too late: the card is open by then, and the next try is another rest.
  await expect(async () => {
    await page.mouse.move(5, 5)
    await expect(host).toHaveCount(0)
    await page.mouse.move(point.x, point.y)
    await host.waitFor({ state: 'attached' })
    expect(await host.evaluate(element => getComputedStyle(element).visibility)).toBe('hidden')
    expect(await readDialogNames(page)).toEqual([])
    await page.mouse.move(5, 5)
    await expect(host).toHaveCount(0)
  }).toPass()
})
