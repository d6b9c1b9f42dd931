import type { Page } from '@playwright/test'
import { openByKey, openCardOf, openWords } from './card-pages'
import { lookAt } from './card-pixels'
import { clickOn, readDialogNames, type ShownBox } from './card-probe'
import { expect, listMentions, settleMentions, test } from './extension'
import { cardBox, expectBeside, expectCard, expectNoCard, findLines } from './hazards-probe'

const CFE = { topicId: 'cfe', title: /Conventional Armed Forces/ }
const ABM = { topicId: 'abm', title: /ABM Treaty/ }
const GABALA = { topicId: 'gabala-radar', title: /Gabala radar station/ }
const START = { topicId: 'start', title: /Strategic Arms Reduction/ }

const expectCards = (page: Page, titles: readonly RegExp[]) =>
  expect
    .poll(async () => (await readDialogNames(page)).filter(name => name !== ''))
    .toEqual(titles.map(title => expect.stringMatching(title)))

/** Moves the pointer as a hand does. */
const moveOnto = (page: Page, { x, y, width, height }: ShownBox) =>
  page.mouse.move(x + width / 2, y + height / 2, { steps: 12 })

test('the card of a second mention takes the place of the first one’s', async ({ page, origin }) => {
  await openWords(page, {
    origin,
    body: '<p id="abm">First the ABM Treaty.</p><p style="height:70vh"></p><p id="cfe">Then the CFE Treaty.</p>',
  })
  await openCardOf(page, CFE)
  // Above the line there is no card.
  const [line] = await findLines(page, { topicId: 'abm', within: '#abm' })
  if (!line) throw new Error('The name has no box')
  await moveOnto(page, line)
  await expectCards(page, [ABM.title])
  await expectBeside(page, line)
})

test('a card goes with its mention', async ({ page, origin }) => {
  await openWords(page, { origin, body: '<p id="abm">The ABM Treaty.</p><p id="cfe">The CFE Treaty.</p>' })
  await openCardOf(page, CFE)
  await page.evaluate(() => document.getElementById('cfe')?.remove())
  await expectCards(page, [])
  expect(await page.locator('backgrounder-card').count()).toBe(0)
  expect((await listMentions(page)).some(({ topicId }) => topicId === 'cfe')).toBe(false)
})

/** Names above their cards, where no card lies on another name. */
const IN_A_ROW =
  '<div class="row"><p id="abm">ABM Treaty</p><p id="cfe">CFE Treaty</p><p id="start">New START treaty</p></div>'
const ROW = '.row{display:flex}.row p{flex:none;width:420px}'
/** Wide enough for them. */
const WIDE = { width: 1400, height: 800 }

test('a card goes with the view of a web app, a pinned one stays, and the next view opens its own', async ({
  page,
  origin,
}) => {
  await page.setViewportSize(WIDE)
  await openWords(page, { origin, body: IN_A_ROW, style: ROW })
  await openCardOf(page, ABM)
  await clickOn(page, 'button', /^Pin this card$/)
  await page.mouse.move(1, 1)
  await openCardOf(page, START)
  await page.evaluate(() => {
    history.pushState({}, '', '?view=2')
    document.body.innerHTML =
      '<p id="gabala-radar" style="margin:60vh 0 0 60vw">The second view is on the Gabala radar.</p>'
  })
  await expectCards(page, [ABM.title])
  await settleMentions(page)
  await openCardOf(page, GABALA)
  await expectCards(page, [ABM.title, GABALA.title])
})

test('a card does not come along to another page, nor back', async ({ page, origin }) => {
  await openWords(page, {
    origin,
    body: '<p id="cfe">The CFE Treaty.</p><a href="/demo.html" style="position:fixed;top:0;right:0">On</a>',
  })
  await openCardOf(page, CFE)
  await clickOn(page, 'button', /^Pin this card$/)
  await page.getByRole('link', { name: 'On' }).click()
  await expect(page).toHaveURL(/demo/)
  await settleMentions(page)
  expect(await page.locator('backgrounder-card').count()).toBe(0)
  await page.goBack()
  await expectNoCard(page)
})

const INNER = `<div id="box" style="height:70vh;overflow:auto"><p style="height:60vh"></p><p id="cfe">The CFE Treaty.</p><p style="height:200vh"></p></div><p style="height:150vh"></p>`

for (const [what, by] of [
  ['its page', () => scrollBy({ top: 40, behavior: 'instant' })],
  ['what it scrolls in', () => document.getElementById('box')?.scrollBy({ top: 40, behavior: 'instant' })],
] as const)
  test(`a card that a key has opened follows its line where ${what} scrolls`, async ({ page, origin }) => {
    await openWords(page, { origin, body: INNER })
    await openCardOf(page, CFE)
    await openByKey(page.context())
    const before = await cardBox(page)
    await page.evaluate(by)
    await expect.poll(async () => (await cardBox(page)).y).toBe(before.y - 40)
    await expectCard(page, CFE.title)
  })

test('a card goes where its line is scrolled from under the pointer', async ({ page, origin }) => {
  await openWords(page, { origin, body: INNER })
  await openCardOf(page, CFE)
  await page.mouse.wheel(0, 120)
  await expectCards(page, [])
})

test.describe('pinned cards', () => {
  const pin = async (page: Page, topic: typeof CFE) => {
    await openCardOf(page, topic)
    await clickOn(page, 'button', /^Pin this card$/)
    await page.mouse.move(1, 1)
  }
  const readBottom = async (page: Page) => {
    const { y, height } = await cardBox(page)
    return y + height
  }

  test('stay, as many as there are, and close one by one', async ({ page, origin }) => {
    await page.setViewportSize(WIDE)
    await openWords(page, { origin, body: IN_A_ROW, style: ROW })
    for (const topic of [ABM, CFE, START]) await pin(page, topic)
    await expectCards(page, [ABM.title, CFE.title, START.title])
    for (const titles of [[CFE.title, START.title], [START.title], []]) {
      await clickOn(page, 'button', /^Close$/)
      await expectCards(page, titles)
    }
  })

  test('stay whole in view, however little room there is and wherever they are moved', async ({ page, origin }) => {
    await openWords(page, {
      origin,
      body: '<p style="height:45vh"></p><p id="cfe">The CFE Treaty.</p><p style="height:200vh"></p>',
    })
    await pin(page, CFE)
    expect(await readBottom(page)).toBeLessThanOrEqual(800)
    const { x, y, height: tall } = await cardBox(page)
    await page.mouse.move(x + 120, y + 20)
    await page.mouse.down()
    await page.mouse.move(x + 120, y - 180, { steps: 5 })
    expect((await cardBox(page)).height).toBeGreaterThan(tall)
    await page.mouse.move(x + 120, y + 140, { steps: 5 })
    await page.mouse.up()
    expect(await readBottom(page)).toBeLessThanOrEqual(800)
  })

  test('come along into a viewport that gets smaller', async ({ page, origin }) => {
    await openWords(page, { origin, body: '<p id="cfe" style="margin:40vh 0 0 50vw">The CFE Treaty.</p>' })
    await pin(page, CFE)
    await page.setViewportSize({ width: 420, height: 480 })
    await expect.poll(async () => (await cardBox(page)).x).toBeLessThan(60)
    const { x, y, width, height } = await cardBox(page)
    expect(x + width).toBeLessThanOrEqual(420)
    expect(y + height).toBeLessThanOrEqual(480)
    expect(x).toBeGreaterThanOrEqual(0)
  })
})

test('a pen that hovers opens a card, and closes it by going away', async ({ page, origin }) => {
  await openWords(page, { origin })
  const [line] = await findLines(page, { topicId: 'cfe', within: '#cfe' })
  if (!line) throw new Error('The name has no box')
  const client = await page.context().newCDPSession(page)
  const hover = async (x: number, y: number) => {
    for (const by of [-4, -2, 0])
      await client.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + by, y, pointerType: 'pen' })
  }
  await page.evaluate(() => addEventListener('pointermove', event => (document.title = event.pointerType)))
  await hover(line.x + line.width / 2, line.y + line.height / 2)
  await expectCards(page, [CFE.title])
  expect(await page.title()).toBe('pen')
  await hover(1000, 20)
  await expectCards(page, [])
})

test('is on paper neither as a card nor as a highlight', async ({ page, origin }) => {
  await openWords(page, { origin, body: '<p id="cfe" style="font-size:40px">CFE Treaty</p>' })
  const { x, y, height } = await openCardOf(page, CFE)
  await clickOn(page, 'button', /^Pin this card$/)
  // Below "CFE", and above the card.
  const stretch = { x, y: y + height - 4, width: height, height: 11 }
  const readMark = async () => (await lookAt(page, [stretch]))[0]?.contrast
  expect(await readMark()).toBeGreaterThan(3)
  await page.emulateMedia({ media: 'print' })
  expect(await readMark()).toBe(1)
  const [shown, printed] = [await page.screenshot(), await page.pdf()]
  await page.evaluate(() => document.querySelector('backgrounder-card')?.remove())
  expect((await page.screenshot()).equals(shown)).toBe(true)
  expect((await page.pdf()).length).toBe(printed.length)
})
