import type { Page } from '@playwright/test'
import { runApart } from '../../src/launch/page-probe.mjs'
import { clickOn, findBox, readAccessibleNodes, readDialogNames } from './card-probe'
import { expect, readCard, settleMentions } from './extension'
import { cardBox, expectBeside, expectCard, expectNoCard, restOnLine } from './hazards-probe'
import { test } from './hazards-test'

// Traces put a script of their own into the page.
test.use({ trace: 'off' })

const CFE = /Conventional Armed Forces/
const GABALA = /Gabala radar station/
const NUNN_LUGAR = /Cooperative Threat Reduction/

/** Opens "more facts" with the pointer, which works only where the card is neither inert nor under something. */
async function expectUsable(page: Page): Promise<void> {
  const before = (await readCard(page)) ?? ''
  await clickOn(page, 'button', /more facts$/)
  await expect.poll(async () => (await readCard(page)) ?? '').not.toMatch(/more facts/)
  expect(((await readCard(page)) ?? '').length).toBeGreaterThan(before.length)
}

/** The computed style of something in the card. */
async function readStyle(page: Page, role: string, name: RegExp): Promise<Record<string, string>> {
  const node = (await readAccessibleNodes(page)).find(each => each.role === role && name.test(each.name))
  const client = await page.context().newCDPSession(page)
  try {
    await client.send('DOM.getDocument', { depth: 0 })
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: node?.backendNodeId ?? 0 })
    const { result } = await client.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: 'function () { return { direction: getComputedStyle(this).direction } }',
      returnByValue: true,
    })
    return result.value
  } finally {
    await client.detach()
  }
}

/** How the card's own element and its dialog are styled, but for what depends on place and content. */
function readLook(page: Page): Promise<Record<string, string>> {
  return runApart(
    page,
    () => {
      const card = document.querySelector('backgrounder-card')
      const style = card && getComputedStyle(card)
      const names = [
        'display',
        'visibility',
        'opacity',
        'position',
        'translate',
        'transform',
        'clip-path',
        'filter',
        'zoom',
      ]
      names.push('content-visibility', 'pointer-events', 'animation-name', 'transition-duration', 'writing-mode')
      names.push('width', 'z-index', 'margin-left', 'box-sizing', 'overflow-x', 'color', 'line-height')
      return Object.fromEntries(names.map(name => [name, style?.getPropertyValue(name) ?? '']))
    },
    null,
  )
}

test('looks and lies on a page that resets everything as it does elsewhere', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/overlay.html')
  await restOn(page, 'cfe')
  await expectCard(page, CFE)
  const look = await readLook(page)
  const { width } = await findBox(page, 'heading', CFE)
  await openTestPage('hazards/reset.html')
  const line = await restOnLine(page, { topicId: 'cfe', within: 'p' })
  await expectCard(page, CFE)
  expect(await readLook(page)).toEqual(look)
  expect((await findBox(page, 'heading', CFE)).width).toBe(width)
  await expectBeside(page, line)
})

test('reads from left to right on a page that reads from right to left', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/overlay.html')
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  await restOn(page, 'cfe')
  await expectCard(page, CFE)
  expect(await readStyle(page, 'heading', CFE)).toMatchObject({ direction: 'ltr' })
})

test('does not dim a page that has a look for what is behind its dialogs', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/reset.html')
  // Away from the card.
  const clip = { x: 100, y: 500, width: 300, height: 200 }
  const before = await page.screenshot({ clip })
  await restOn(page, 'cfe')
  await expectCard(page, CFE)
  expect((await page.screenshot({ clip })).equals(before)).toBe(true)
})

test('lies above what lies above all', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/overlay.html')
  await restOn(page, 'gabala-radar')
  await expectCard(page, GABALA)
  const { x, y, width, height } = await cardBox(page)
  // Without its edges, which let the page show through, and its icons, whose curves are drawn a shade otherwise in another layer.
  const clip = {
    x: Math.round(x) + 24,
    y: Math.round(y) + 48,
    width: Math.round(width) - 60,
    height: Math.min(height, 240) - 72,
  }
  const underGlass = await page.screenshot({ clip })
  await page.evaluate(() => {
    for (const glass of document.querySelectorAll('.glass')) glass.remove()
  })
  expect((await page.screenshot({ clip })).equals(underGlass)).toBe(true)
})

test.describe('on a page with a modal dialog', () => {
  test('opens a card in it that can be used, and closes on Escape without closing the dialog', async ({
    openTestPage,
    restOn,
  }) => {
    const page = await openTestPage('hazards/dialog.html')
    await restOn(page, 'nunn-lugar')
    await expectCard(page, NUNN_LUGAR)
    await expectUsable(page)
    await page.keyboard.press('Escape')
    await expectNoCard(page)
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
    await page.getByRole('button', { name: 'Keep' }).click()
    await expect(page.getByRole('button', { name: 'Kept' })).toBeVisible()
  })

  test('opens no card for what is behind it', async ({ openTestPage, restOn }) => {
    const page = await openTestPage('hazards/dialog.html')
    await restOn(page, 'cfe')
    await expectNoCard(page)
    await restOn(page, 'abm')
    await expectNoCard(page)
  })

  test('opens a card in the dialog that was opened last', async ({ openTestPage, restOn }) => {
    const page = await openTestPage('hazards/dialog-stack.html')
    await restOn(page, 'nunn-lugar')
    await expectCard(page, NUNN_LUGAR)
    await expectUsable(page)
  })

  for (const [place, topicId, title] of [
    ['its slot', 'cfe', CFE],
    ['its shadow tree', 'nunn-lugar', NUNN_LUGAR],
  ] as const) {
    test(`opens a card that can be used for text in ${place}, where the dialog is in a shadow tree`, async ({
      openTestPage,
      restOn,
    }) => {
      const page = await openTestPage('hazards/dialog-component.html')
      await restOn(page, topicId)
      await expectCard(page, title)
      await expectUsable(page)
    })
  }
})

test('shows a card in an element that fills the screen, and after it', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/fullscreen.html')
  await page.getByRole('button', { name: 'Fill the screen' }).click()
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('slide')
  await restOn(page, 'cfe')
  await expectCard(page, CFE)
  expect(await page.evaluate(() => document.querySelector('backgrounder-card')?.parentElement?.id)).toBe('slide')
  await expectUsable(page)
  await page.mouse.move(1, 1)
  await expectNoCard(page)
  await page.evaluate(() => document.exitFullscreen())
  await restOn(page, 'cfe')
  await expectCard(page, CFE)
  expect(await page.evaluate(() => document.querySelector('backgrounder-card')?.parentElement?.localName)).toBe('html')
})

test('opens and closes nothing for events that the page makes up', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/fake-events.html')
  await page.evaluate('play("text")')
  await expect.poll(() => page.evaluate('sent.count')).toBeGreaterThan(5)
  await expectNoCard(page)
  await openTestPage('hazards/fake-events.html')
  await restOn(page, 'gabala-radar')
  await expectCard(page, GABALA)
  await page.evaluate('play("aside")')
  await expect.poll(() => page.evaluate('sent.count')).toBeGreaterThan(12)
  expect(await readDialogNames(page)).toEqual([expect.stringMatching(GABALA)])
})

test('opens and closes where the page stops every event on its way', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/stops-events.html')
  await restOn(page, 'cfe')
  await expectCard(page, CFE)
  await page.keyboard.press('Escape')
  await expectNoCard(page)
})

// Our listeners are added once the document is parsed, after those of the page, on the same window: they hear nothing.
test.fail('opens and closes where the page stops every event at once', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/stops-events.html#immediate')
  await restOn(page, 'cfe')
  await expectCard(page, CFE)
  await page.keyboard.press('Escape')
  await expectNoCard(page)
})

test('keeps its content from a page that takes the name of its element', async ({ openTestPage, restOn }) => {
  const page = await openTestPage('hazards/takes-name.html')
  await restOn(page, 'cfe')
  await expectCard(page, CFE)
  await page.mouse.move(1, 1)
  await expectNoCard(page)
  expect((await page.evaluate<string[]>('found')).join('')).not.toContain('Open in reader')
})

// A change in its block replaces the mention by an equal one: the rest begins anew, or ends, and an open card closes.
for (const ms of [100, 500])
  test(`opens and stays open where a clock in the text goes every ${ms} ms`, async ({ openTestPage, restOn }) => {
    const page = await openTestPage('hazards/ticking.html')
    await page.evaluate(`tick(${ms})`)
    await restOn(page, 'cfe')
    await expectCard(page, CFE)
    // Longer than the clock and the close delay take.
    await page.waitForTimeout(1200)
    expect(await readDialogNames(page)).toEqual([expect.stringMatching(CFE)])
  })

test('breaks no rule of a page that allows nothing', async ({ page, origin, restOn }) => {
  const violations: string[] = []
  page.on('console', message => violations.push(message.text()))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', event => (document.title += ` ${event.violatedDirective}`))
  })
  await page.goto(`${origin}/hazards/trusted-types.html`)
  await settleMentions(page)
  await restOn(page, 'gabala-radar')
  await expectCard(page, GABALA)
  await expectUsable(page)
  expect(violations).toEqual([])
  await expect(page).toHaveTitle('A page that trusts nobody')
  // The page's own style breaks one, and is heard of.
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'))
  await expect(page).toHaveTitle('A page that trusts nobody style-src-attr')
  expect(violations).toHaveLength(1)
})
