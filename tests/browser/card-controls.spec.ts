import type { Page } from '@playwright/test'
import { openByKey, openCardOf, openWords, TOPICS } from './card-pages'
import { clickOn, inCard, readDialogNames } from './card-probe'
import { expect, test } from './extension'

const CFE = { topicId: 'cfe', title: /Conventional Armed Forces/ }

/** Opens a card as the keyboard does: the focus is in it. */
async function openFocused(page: Page, origin: string): Promise<void> {
  await openWords(page, { origin })
  await openCardOf(page, CFE)
  await openByKey(page.context())
  await expect.poll(() => readFocus(page)).toMatchObject({ role: 'dialog' })
}

const readFocus = (page: Page) => inCard(page, describeFocus, null)

/** Runs in the page: nothing from outside may be used. What has the focus in a card, and how that shows. */
function describeFocus(root: ShadowRoot) {
  const focused = root.activeElement
  if (!focused) return undefined
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused)
  const ring = focused.matches('[role=option]') ? focused.querySelector('.ring') : null
  const { left, top, right, bottom } = focused.getBoundingClientRect()
  const scroller = focused.closest('.body') ?? root.querySelector('.card')
  const room = scroller?.getBoundingClientRect() ?? new DOMRect()
  return {
    role: focused.getAttribute('role') ?? focused.localName,
    name: focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '',
    ring: ring
      ? getComputedStyle(ring).opacity === '1'
        ? getComputedStyle(ring).stroke
        : ''
      : outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2
        ? outlineColor
        : '',
    isInView:
      left >= room.left - 1 &&
      right <= room.right + 1 &&
      (bottom - top > room.height || (top >= room.top - 1 && bottom <= room.bottom + 1)),
  }
}

test('every control is reached by Tab, is in view and has a ring in the accent colour', async ({ page, origin }) => {
  await openFocused(page, origin)
  const accent = await inCard(
    page,
    root => getComputedStyle(root.querySelector('.open-reader') ?? document.body).color,
    null,
  )
  const controls = await inCard(
    page,
    root => root.querySelectorAll('button, .body, [role=option][tabindex="0"]').length,
    null,
  )
  const seen: string[] = []
  for (let i = 0; i < controls; i++) {
    await page.keyboard.press('Tab')
    const focus = await readFocus(page)
    expect(focus).toMatchObject({ ring: accent, isInView: true })
    seen.push(`${focus?.role} ${focus?.name}`)
  }
  expect(controls).toBeGreaterThan(10)
  expect(new Set(seen).size).toBeGreaterThan(10)
  await page.keyboard.press('Tab')
  expect(await readFocus(page)).toBeUndefined()
})

test.describe('the focus stays in the card', () => {
  test.beforeEach(({ page, origin }) => openFocused(page, origin))

  const pressWithKeys = async (page: Page, name: RegExp) => {
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab')
      if (name.test((await readFocus(page))?.name ?? '')) return page.keyboard.press('Enter')
    }
    throw new Error(`There is no control named ${name}`)
  }

  test('on the first of more facts', async ({ page }) => {
    await pressWithKeys(page, /more facts$/)
    const fourth = await inCard(page, root => root.querySelectorAll('.facts li')[3]?.textContent?.trim(), null)
    await expect.poll(() => readFocus(page)).toMatchObject({ role: 'li', name: fourth, isInView: true })
  })

  test('where it turns to another topic, and back', async ({ page }) => {
    await pressWithKeys(page, /ABM Treaty$/)
    await expect.poll(() => readDialogNames(page)).toEqual([expect.stringMatching(/ABM Treaty/)])
    await expect.poll(() => readFocus(page)).toMatchObject({ role: 'dialog' })
    await pressWithKeys(page, /^Back to/)
    await expect.poll(() => readDialogNames(page)).toEqual([expect.stringMatching(CFE.title)])
    await expect.poll(() => readFocus(page)).toMatchObject({ role: 'dialog' })
  })

  test('where it is pinned', async ({ page }) => {
    await pressWithKeys(page, /^Pin/)
    await expect.poll(() => readFocus(page)).toMatchObject({ name: expect.stringMatching(/^Move this card/) })
  })

  for (const name of [/^Not this meaning$/, /^Hide on this site$/])
    test(`where it says what it has done, and goes with Escape: ${name.source}`, async ({ page }) => {
      await pressWithKeys(page, name)
      await expect
        .poll(() => readFocus(page))
        .toMatchObject({ role: 'dialog', name: expect.stringMatching(/on this site\./) })
      await page.keyboard.press('Tab')
      expect(await readFocus(page)).toMatchObject({ name: 'Undo' })
      await page.keyboard.press('Escape')
      await expect.poll(() => readDialogNames(page)).toEqual([])
    })
})

/** Longer than what a card has done stays to be read. */
const STAYED_MS = 9000

test('what a card has done stays while it is pointed at or has the focus by key, and then goes by itself', async ({
  page,
  origin,
}) => {
  await openFocused(page, origin)
  await clickOn(page, 'button', /^Hide on this site$/)
  await expect.poll(() => readDialogNames(page)).toEqual([expect.stringMatching(/off on this site/)])
  await page.keyboard.press('Tab')
  expect(await readFocus(page)).toMatchObject({ name: 'Undo' })
  await page.mouse.move(1, 1, { steps: 3 })
  await page.waitForTimeout(STAYED_MS)
  expect(await readDialogNames(page)).toHaveLength(1)
  await page.evaluate(() => {
    const button = document.body.appendChild(document.createElement('button'))
    button.focus()
  })
  await expect.poll(() => readDialogNames(page), { timeout: STAYED_MS + 5000 }).toEqual([])
})

test('what could not be done is said, without an offer to take it back', async ({ page, origin, context }) => {
  const [worker] = context.serviceWorkers()
  // The browser keeps 100 kB for an extension's settings, and refuses more.
  await worker?.evaluate(`(async () => {
    for (const size of [8000, 1000, 100, 10, 1])
      try { for (let i = 0; ; i++) await chrome.storage.sync.set({ [size + '-' + i]: 'x'.repeat(size) }) }
      catch {}
  })()`)
  await openWords(page, { origin })
  await openCardOf(page, CFE)
  await clickOn(page, 'button', /^Hide on this site$/)
  await expect.poll(() => readDialogNames(page)).toEqual([expect.stringMatching(/^That could not be saved: .+/)])
  expect(
    await inCard(
      page,
      root => [...root.querySelectorAll('button')].map(button => button.ariaLabel ?? button.textContent),
      null,
    ),
  ).toEqual(['Close'])
  await clickOn(page, 'button', /^Close$/)
  await expect.poll(() => readDialogNames(page)).toEqual([])
})

/** Runs in the page: nothing from outside may be used. Targets of less than 24 by 24 pixels: https://www.w3.org/TR/WCAG22/#target-size-minimum */
function findSmallTargets(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('button')]
    .filter(button => {
      const { width, height } = button.getBoundingClientRect()
      return width < 24 || height < 24
    })
    .map(button => button.ariaLabel ?? button.textContent ?? '')
}

for (const topic of TOPICS)
  test(`has targets of at least 24 by 24 pixels: ${topic.topicId}`, async ({ page, origin }) => {
    await openWords(page, { origin })
    await openCardOf(page, topic)
    expect(await inCard(page, findSmallTargets, null)).toEqual([])
    await clickOn(page, 'button', /more facts?$/)
    await clickOn(page, 'button', /^Pin this card$/)
    expect(await inCard(page, findSmallTargets, null)).toEqual([])
    expect(await inCard(page, root => root.querySelectorAll('button').length, null)).toBeGreaterThan(10)
  })

/** Runs in the page: nothing from outside may be used. The gaps between the lines of each paragraph that ends with its source. */
function readLineSteps(root: ShadowRoot): number[][] {
  return [...root.querySelectorAll('.facts li > p:not(.fact-date), dd')].map(paragraph => {
    const range = new Range()
    range.selectNodeContents(paragraph)
    const bottoms = [...range.getClientRects()].filter(({ width }) => width > 0).map(({ bottom }) => bottom)
    return [
      paragraph.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(paragraph).lineHeight),
      bottoms.length,
    ]
  })
}

test('sources stand in their lines without pushing them apart', async ({ page, origin }) => {
  await openWords(page, { origin })
  await openCardOf(page, CFE)
  const steps = await inCard(page, readLineSteps, null)
  expect(steps.length).toBeGreaterThan(3)
  for (const [lines = 0] of steps) expect(lines).toBeCloseTo(Math.round(lines), 1)
})

test('nothing in a card moves by itself', async ({ page, origin }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openFocused(page, origin)
  const moves = () => inCard(page, root => root.getAnimations().length, null)
  expect(await moves()).toBe(0)
  await page.keyboard.press('Tab')
  expect(await moves()).toBe(0)
  expect(
    await inCard(
      page,
      root =>
        [...root.querySelectorAll('*')].filter(
          each =>
            getComputedStyle(each).transitionDuration !== '0s' ||
            getComputedStyle(each).animationName !== 'none' ||
            getComputedStyle(each).scrollBehavior === 'smooth',
        ).length,
      null,
    ),
  ).toBe(0)
})
