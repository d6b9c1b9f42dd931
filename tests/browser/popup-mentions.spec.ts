import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'
import type { MentionList } from '../../src/knowledge/listed-mention'
import { listMentions, settleMentions } from './extension'
import {
  ABM,
  CFE,
  current,
  disclosure,
  expect,
  expectInPanel,
  mentions,
  open,
  press,
  pressNamed,
  readCurrent,
  status,
  test,
} from './popup-test'

test.describe('a topic of the popup opens to its mentions', () => {
  test('as many as it counts, the words marked in a part of their sentence', async ({ openTestPage, openPopup }) => {
    const site = await openTestPage('news-2007.html')
    const popup = await openPopup(site)
    await expect(disclosure(popup, ABM)).toHaveAttribute('aria-expanded', 'false')
    const listed = await open(popup, ABM)
    await expect(disclosure(popup, ABM)).toHaveAttribute('aria-expanded', 'true')
    const onPage = (await listMentions(site)).filter(each => each.topicId === 'abm').map(each => each.text)
    await expect(disclosure(popup, ABM)).toHaveText(String(onPage.length))
    const marked = await listed.locator('mark').allTextContents()
    expect(marked.toSorted()).toEqual(onPage.toSorted())
    expect(Math.max(...(await listed.allTextContents()).map(text => text.length))).toBeLessThan(120)
    await press(disclosure(popup, ABM))
    await expect(listed).toHaveCount(0)
  })

  test('in the order in which the steps go through them', async ({ openTestPage, openPopup }) => {
    const popup = await openPopup(await openTestPage('news-2007.html'))
    const listed = await open(popup, CFE)
    const order = await listed.allTextContents()
    expect(order.length).toBeGreaterThan(3)
    for (const text of [...order, order[0] ?? '']) {
      await pressNamed(popup, `Next mention of ${CFE}`)
      await expect(current(popup)).toHaveText(text)
      await expectInPanel(current(popup))
    }
  })

  test('the one that the reader has come to before is marked', async ({ openTestPage, openPopup }) => {
    const popup = await openPopup(await openTestPage('news-2007.html'))
    const next = popup.getByRole('button', { name: `Next mention of ${CFE}` })
    await press(next)
    await press(next)
    const listed = await open(popup, CFE)
    await expect(current(popup)).toHaveText((await listed.nth(1).textContent()) ?? '')
  })

  test('and two topics can be open', async ({ openTestPage, openPopup }) => {
    const popup = await openPopup(await openTestPage('news-2007.html'))
    await open(popup, CFE)
    await open(popup, ABM)
    await expect(mentions(popup, CFE).first()).toBeAttached()
    await popup.getByRole('combobox').fill('gabala')
    await popup.getByRole('combobox').fill('')
    await expect(mentions(popup, CFE).first()).toBeAttached()
  })

  test('without moving the field, the rows above or the foot', async ({ openTestPage, openPopup }) => {
    const popup = await openPopup(await openTestPage('news-2007.html'))
    const read = () =>
      Promise.all(
        [popup.getByRole('combobox'), disclosure(popup, ABM), popup.getByRole('button', { name: 'Options' })].map(
          each => each.boundingBox(),
        ),
      )
    const before = await read()
    await open(popup, 'Gabala radar station')
    expect(await read()).toEqual(before)
    await popup.locator('main').evaluate(main => main.scrollTo(0, 1000))
    const [field, , options] = await read()
    expect([field, options]).toEqual([before[0], before[2]])
  })

  test('in view, where it stands at the foot of the popup', async ({ openTestPage, openPopup }) => {
    const popup = await openPopup(await openTestPage('news-2007.html'))
    await open(popup, ABM)
    await disclosure(popup, CFE).evaluate(each => each.closest('li')?.scrollIntoView({ block: 'end' }))
    const listed = await open(popup, CFE)
    await expectInPanel(listed.nth(1))
  })
})

test.describe('a mention in the list', () => {
  test('is gone to by a click, and the popup stays', async ({ openLongPage, openPopup }) => {
    const site = await openLongPage(40)
    const popup = await openPopup(site)
    const listed = await open(popup, CFE)
    for (const at of [29, 1]) {
      await press(listed.nth(at))
      await expect.poll(() => readCurrent(site)).toMatchObject({ text: 'CFE Treaty', isInView: true })
      expect((await readCurrent(site))?.around).toContain(`In year ${at + 1} they`)
      await expect(current(popup)).toContainText(`In year ${at + 1} they`)
      await expect(current(popup)).toHaveCount(1)
    }
  })

  test('is where the steps go on from', async ({ openLongPage, openPopup }) => {
    const popup = await openPopup(await openLongPage(40))
    const listed = await open(popup, CFE)
    await press(listed.nth(20))
    await pressNamed(popup, `Previous mention of ${CFE}`)
    await expect(current(popup)).toContainText('In year 20 they')
  })

  test('is gone to in a text that is longer than the window', async ({ page, origin, openPopup }) => {
    await page.goto(`${origin}/plain.txt`)
    await settleMentions(page)
    const popup = await openPopup(page)
    await press(popup.locator('.topic-count').first())
    const listed = popup.locator('.mention')
    await expect(listed.first()).toBeVisible()
    await press(listed.last())
    await expect.poll(() => readCurrent(page)).toMatchObject({ isInView: true })
    await press(listed.first())
    const text = (await listed.first().locator('mark').textContent()) ?? ''
    await expect.poll(() => readCurrent(page)).toMatchObject({ text, isInView: true })
  })

  test('that has left the page is told of, and the list is made anew', async ({ openLongPage, openPopup }) => {
    const site = await openLongPage(5)
    const popup = await openPopup(site)
    const listed = await open(popup, CFE)
    // Until then the popup may make its lists anew by itself.
    await expect(popup.locator('main')).toHaveAttribute('aria-busy', 'false')
    for (const left of [4, 3]) {
      await site.evaluate(() => document.querySelectorAll('p')[1]?.remove())
      await expect.poll(async () => (await listMentions(site)).length).toBe(left)
      await press(listed.nth(1))
      await expect(status(popup)).toHaveText('That mention is no longer on the page.')
      await expect(listed).toHaveCount(left)
      await expect(listed.nth(1)).toContainText(`In year ${7 - left}`)
      await expect(disclosure(popup, CFE)).toHaveText(String(left))
    }
    await press(listed.nth(2))
    await expect(status(popup)).toHaveText('')
  })

  test('of another page that was in the tab leads nowhere', async ({ openLongPage, openPopup }) => {
    const popup = await openPopup(await openLongPage(5))
    const before = (await ask(popup, 'list-mentions', {})) as MentionList
    await openLongPage(5)
    const after = (await ask(popup, 'list-mentions', {})) as MentionList
    const idsOf = (list: MentionList) => list.mentions.map(each => each.id)
    expect(new Set([...idsOf(before), ...idsOf(after)]).size).toBe(10)
    expect(await ask(popup, 'go-to-mention', { id: idsOf(before)[2] })).toBe('gone')
    expect(await ask(popup, 'go-to-mention', { id: idsOf(after)[2] })).toBe('there')
  })

  test('in a hidden part comes last, says so, and is not gone to', async ({ openLongPage, openPopup }) => {
    const site = await openLongPage(4)
    await site.evaluate(() => {
      const folded = document.createElement('details')
      folded.innerHTML = '<summary>More</summary><p>Folded away is the CFE Treaty.</p>'
      document.body.prepend(folded)
    })
    await expect.poll(async () => (await listMentions(site)).length).toBe(5)
    const popup = await openPopup(site)
    const listed = await open(popup, CFE)
    await expect(listed.last()).toContainText('Folded away is the CFE Treaty.')
    await expect(listed.last()).toContainText('hidden now')
    await press(listed.first())
    await press(listed.last())
    await expect(status(popup)).toHaveText('That part of the page is hidden now.')
    expect((await readCurrent(site))?.around).toContain('In year 1 they')
    await site.locator('summary').click()
    await press(listed.last())
    await expect.poll(async () => (await readCurrent(site))?.around).toBe('Folded away is the CFE Treaty.')
  })
})

test.describe('a list of hundreds', () => {
  test('shows fifty, and as many more each time', async ({ openLongPage, openPopup }) => {
    const popup = await openPopup(await openLongPage(130))
    const listed = await open(popup, CFE)
    await expect(listed).toHaveCount(50)
    const more = popup.getByRole('button', { name: /^Show more/ })
    await expect(more).toHaveText('Show more (50 of 130 shown)')
    await press(more)
    await expect(listed).toHaveCount(100)
    await expect(listed.nth(50)).toBeFocused()
    await expectInPanel(listed.nth(50))
    await press(more)
    await expect(listed).toHaveCount(130)
    await expect(listed.nth(100)).toBeFocused()
    await expect(more).toHaveCount(0)
  })

  test('shows the one that a step goes to, however far', async ({ openLongPage, openPopup }) => {
    const popup = await openPopup(await openLongPage(130))
    const listed = await open(popup, CFE)
    await press(listed.first())
    await pressNamed(popup, `Previous mention of ${CFE}`)
    await expect(listed).toHaveCount(130)
    await expect(current(popup)).toContainText('In year 130 they')
    await expectInPanel(current(popup))
    // Back up to the first, which the head over the list must not cover.
    await pressNamed(popup, `Next mention of ${CFE}`)
    await expect(current(popup)).toContainText('In year 1 they')
    await expectInPanel(current(popup))
  })
})

test.describe('keys', () => {
  test('open a list, go through it, jump and come back', async ({ openLongPage, openPopup }) => {
    const site = await openLongPage(40)
    const popup = await openPopup(site)
    const listed = mentions(popup, CFE)
    const row = popup.locator('.topic-row').first()
    await expect(popup.getByRole('combobox')).toBeFocused()
    await popup.keyboard.press('ArrowDown')
    await expect(row).toBeFocused()
    await popup.keyboard.press('ArrowRight')
    await expect(listed.first()).toBeVisible()
    await popup.keyboard.press('ArrowRight')
    await expect(listed.first()).toBeFocused()
    for (let at = 0; at < 25; at++) await popup.keyboard.press('ArrowDown')
    await expect(listed.nth(25)).toBeFocused()
    await expectInPanel(listed.nth(25))
    await popup.keyboard.press('Enter')
    await expect.poll(async () => (await readCurrent(site))?.around).toContain('In year 26 they')
    await expect(listed.nth(25)).toBeFocused()
    await popup.keyboard.press('ArrowUp')
    await expect(listed.nth(24)).toBeFocused()
    await popup.keyboard.press('ArrowLeft')
    await expect(row).toBeFocused()
    await popup.keyboard.press('ArrowLeft')
    await expect(listed).toHaveCount(0)
    await popup.keyboard.press('ArrowUp')
    await expect(popup.getByRole('combobox')).toBeFocused()
  })

  test('reach the button that opens a list, too', async ({ openLongPage, openPopup }) => {
    const popup = await openPopup(await openLongPage(3))
    await popup.keyboard.press('Tab')
    await popup.keyboard.press('Tab')
    await expect(disclosure(popup, CFE)).toBeFocused()
    await popup.keyboard.press('Enter')
    await expect(mentions(popup, CFE)).toHaveCount(3)
    await popup.keyboard.press('ArrowDown')
    await expect(mentions(popup, CFE).first()).toBeFocused()
  })

  test('of the field stay the field’s', async ({ openLongPage, openPopup }) => {
    const popup = await openPopup(await openLongPage(3))
    await popup.getByRole('combobox').fill('  ')
    await popup.keyboard.press('ArrowLeft')
    await popup.keyboard.type('x')
    await expect(popup.getByRole('combobox')).toHaveValue(' x ')
  })
})

test('an open list breaks no rule of WCAG 2.2 AA that axe can tell, and its targets are large enough', async ({
  openTestPage,
  openPopup,
}) => {
  const popup = await openPopup(await openTestPage('news-2007.html'))
  const listed = await open(popup, ABM)
  await press(listed.nth(1))
  await expect(current(popup)).toHaveCount(1)
  await popup.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme })
    const rules = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
    const { violations } = await popup.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(rules)})`)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.failureSummary}`)).toEqual([])
  }
  const small = await popup.getByRole('button').evaluateAll(buttons =>
    buttons
      .map(each => ({ name: each.ariaLabel ?? each.textContent, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name }) => name),
  )
  expect(small).toEqual([])
})

declare const chrome: {
  readonly tabs: {
    query(wanted: object): Promise<readonly { readonly id: number }[]>
    sendMessage(tabId: number, message: object, to: object): Promise<unknown>
  }
}

/** Asks the page what the popup asks it. */
function ask(popup: Page, name: string, request: object): Promise<unknown> {
  const send = async (message: object) => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return chrome.tabs.sendMessage(tab?.id ?? 0, message, { frameId: 0 })
  }
  return popup.evaluate(send, { name, request })
}
