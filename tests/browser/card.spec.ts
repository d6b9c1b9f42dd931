import { findMentionPoint, runApart } from '../../src/launch/page-probe.mjs'
import { clickOn, findBox, readDialogNames } from './card-probe'
import { expect, readCard, test } from './extension'

const GABALA = 'Gabala radar station'

test('opens where the pointer rests on a mention, with title, status, dated facts and a passage', async ({
  openTestPage,
  restOn,
}) => {
  const page = await openTestPage('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await expect.poll(() => readDialogNames(page)).toEqual([GABALA])
  const card = (await readCard(page)) ?? ''
  expect(card).toContain('Early-warning radar · 1985–2012')
  expect(card).toMatch(/Closed.*as of/)
  expect(card).toMatch(/2007/)
  expect(card).toContain('Open in reader')
})

test('opens nothing when the pointer only passes over', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await page.mouse.move(5, 5)
  // Longer than the open delay: nothing may come late.
  await page.waitForTimeout(700)
  expect(await readDialogNames(page)).toEqual([])
  expect(await page.locator('backgrounder-card').count()).toBe(0)
})

test('stays while the pointer is in it, and closes once it has left mention and card', async ({
  openTestPage,
  restOn,
}) => {
  const page = await openTestPage('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await expect.poll(() => readDialogNames(page)).toEqual([GABALA])
  const { x, y } = await findBox(page, 'dialog', /Gabala/)
  await page.mouse.move(x + 60, y + 60, { steps: 6 })
  await page.waitForTimeout(700)
  expect(await readDialogNames(page)).toEqual([GABALA])
  await page.mouse.move(5, 5, { steps: 3 })
  await expect.poll(() => readDialogNames(page)).toEqual([])
})

test('closes on Escape, which the page does not get, and does not open again under a resting pointer', async ({
  openTestPage,
  restOn,
}) => {
  const page = await openTestPage('news-2007.html')
  await page.evaluate(() => {
    document.addEventListener('keydown', event => {
      document.title = `page got ${event.key}`
    })
  })
  await restOn(page, 'gabala-radar', 1)
  await expect.poll(() => readDialogNames(page)).toEqual([GABALA])
  await page.keyboard.press('Escape')
  await expect.poll(() => readDialogNames(page)).toEqual([])
  expect(await page.title()).not.toContain('page got')
  const point = await findMentionPoint(page, 'gabala-radar', 1)
  if (point) await page.mouse.move(point.x + 1, point.y)
  await page.waitForTimeout(700)
  expect(await readDialogNames(page)).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.title()).toBe('page got Escape')
})

test('never covers the line of its mention and stays inside the viewport', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('encyclopedia.html')
  for (const [width, height] of [
    [1100, 800],
    [700, 500],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.mouse.move(1, 1)
    await expect.poll(() => readDialogNames(page)).toEqual([])
    await restOn(page, 'start', 3)
    await expect.poll(async () => (await readDialogNames(page)).length).toBe(1)
    const card = await page.locator('backgrounder-card').boundingBox()
    const mention = await findMentionPoint(page, 'start', 3)
    if (!card || !mention) throw new Error('card or mention without a box')
    expect(card.x).toBeGreaterThanOrEqual(0)
    expect(card.y).toBeGreaterThanOrEqual(0)
    expect(card.x + card.width).toBeLessThanOrEqual(width)
    expect(card.y + card.height).toBeLessThanOrEqual(height)
    expect(card.height).toBeLessThanOrEqual(height * 0.6 + 1)
    expect(mention.y < card.y || mention.y > card.y + card.height).toBe(true)
  }
})

test('opens nothing for pointer events that the page makes up', async ({ openTestPage }) => {
  const page = await openTestPage('news-2007.html')
  const point = await findMentionPoint(page, 'gabala-radar', 1)
  await page.evaluate(at => {
    const init = { clientX: at?.x ?? 0, clientY: at?.y ?? 0, bubbles: true, composed: true, pointerType: 'mouse' }
    document.elementFromPoint(init.clientX, init.clientY)?.dispatchEvent(new PointerEvent('pointermove', init))
  }, point)
  await page.waitForTimeout(700)
  expect(await page.locator('backgrounder-card').count()).toBe(0)
})

test('opens the reader at the passage that it quotes', async ({ openTestPage, restOn, context }) => {
  const page = await openTestPage('news-2007.html')
  await restOn(page, 'gabala-radar', 1)
  await expect.poll(() => readDialogNames(page)).toEqual([GABALA])
  const [reader] = await Promise.all([context.waitForEvent('page'), clickOn(page, 'button', /^Open in reader$/)])
  await expect(reader).toHaveURL(/reader\.html\?article=[a-z0-9-]+&passage=[a-z0-9-]+$/)
  await reader.close()
})

test('shows the rest of the facts on demand', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('news-2007.html')
  await restOn(page, 'cfe')
  await expect.poll(async () => (await readDialogNames(page)).length).toBe(1)
  const before = (await readCard(page)) ?? ''
  await clickOn(page, 'button', /more facts$/)
  await expect.poll(async () => ((await readCard(page)) ?? '').length).toBeGreaterThan(before.length)
  expect(await readCard(page)).not.toMatch(/more facts/)
})

for (const name of ['strict-csp.html', 'hostile.html']) {
  test(`is whole and on top on ${name}`, async ({ openTestPage, restOn }) => {
    const page = await openTestPage(name)
    await restOn(page, 'abm')
    await expect.poll(async () => (await readDialogNames(page)).length).toBe(1)
    const box = await findBox(page, 'dialog', /./)
    expect(box.width).toBeGreaterThan(300)
    expect(box.height).toBeGreaterThan(150)
    const at = { x: box.x + 40, y: box.y + 40 }
    const onTop = await runApart(page, ({ x, y }) => document.elementFromPoint(x, y)?.localName, at)
    expect(onTop).toBe('backgrounder-card')
  })
}

test('stays silent on a page that removes elements it does not know', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hostile-remover.html')
  const errors: Error[] = []
  page.on('pageerror', error => errors.push(error))
  await restOn(page, 'abm')
  await expect.poll(() => page.locator('backgrounder-card').count()).toBe(0)
  await expect(page.locator('#page-ok')).toHaveText('page ok')
  expect(errors).toEqual([])
})
