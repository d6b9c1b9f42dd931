import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect, test } from './extension'

const searchBox = (page: Page) => page.getByRole('combobox', { name: 'Search' })
const options = (page: Page) => page.getByRole('option')
const active = (page: Page) => page.locator('[role=option][aria-selected=true]')

/** What a deed opens in a new tab. */
async function opened(context: BrowserContext, deed: () => Promise<unknown>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), deed()])
  await page.waitForLoadState()
  return page
}

async function marks(of: Locator): Promise<string[]> {
  return of.locator('mark').allTextContents()
}

test.describe('search', () => {
  // Keys that come before the box has the focus go nowhere.
  test.beforeEach(async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('popup.html'))
    await expect(searchBox(page)).toBeFocused()
  })

  test('lists nothing when the popup opens', async ({ page }) => {
    await expect(searchBox(page)).toHaveAttribute('aria-expanded', 'false')
  })

  for (const [query, title] of [
    ['start', 'Strategic Arms Reduction Treaties'],
    ['dovse', 'Conventional Armed Forces in Europe'],
    ['gabla', 'Gabala'],
    ['nun luger', 'Lugar'],
    ['снв', 'Strategic Arms Reduction Treaties'],
  ] as const)
    test(`finds the topic first for "${query}"`, async ({ page }) => {
      await searchBox(page).fill(query)
      await expect(options(page).first()).toContainText(title)
      await expect(options(page).first()).toContainText('Topic')
    })

  test('shows the passage that matched with its words marked', async ({ page }) => {
    await searchBox(page).fill('putin joint gabala')
    const best = options(page).first()
    await expect(best).toContainText('joint use')
    expect(await marks(best)).toEqual(expect.arrayContaining(['Gabala', 'Putin', 'joint']))
  })

  test('answers each key', async ({ page }) => {
    for (const key of 'cfe') {
      await page.keyboard.press(key)
      await expect(options(page).first()).toBeVisible()
    }
    await expect(options(page).first()).toContainText('Conventional Armed Forces')
    await expect(page.getByRole('status')).toHaveText(/^\d+ results$/)
  })

  test('moves through the results by keys, and keeps the focus', async ({ page }) => {
    await searchBox(page).fill('start')
    const count = await options(page).count()
    const expectActive = async (at: number) => {
      await expect(active(page)).toHaveCount(1)
      await expect(options(page).nth(at)).toHaveAttribute('aria-selected', 'true')
      const id = await options(page).nth(at).getAttribute('id')
      await expect(searchBox(page)).toHaveAttribute('aria-activedescendant', id ?? '')
      await expect(options(page).nth(at)).toBeInViewport()
    }
    await expectActive(0)
    await page.keyboard.press('ArrowDown')
    await expectActive(1)
    await page.keyboard.press('End')
    await expectActive(count - 1)
    await page.keyboard.press('ArrowDown')
    await expectActive(0)
    await page.keyboard.press('ArrowUp')
    await expectActive(count - 1)
    await page.keyboard.press('Home')
    await expectActive(0)
    await expect(searchBox(page)).toBeFocused()
  })

  test('starts at the best again when the query changes', async ({ page }) => {
    await searchBox(page).fill('start')
    await page.keyboard.press('End')
    await page.keyboard.type(' treaty')
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  })

  test('clears at Escape', async ({ page }) => {
    await searchBox(page).fill('start')
    await page.keyboard.press('Escape')
    await expect(searchBox(page)).toHaveValue('')
    await expect(options(page)).toHaveCount(0)
  })

  test('opens the reader at the passage by Enter', async ({ page, context }) => {
    await searchBox(page).fill('lease')
    await page.keyboard.press('ArrowDown')
    const shown = await active(page).locator('.option-title').textContent()
    const reader = await opened(context, () => page.keyboard.press('Enter'))
    expect(shown).toBeTruthy()
    const address = new URL(reader.url())
    expect(address.pathname).toBe('/reader.html')
    await expect(reader.locator('[aria-current=true]')).toHaveAttribute('id', address.searchParams.get('passage') ?? '')
  })

  test('opens the reader by a click', async ({ page, context }) => {
    await searchBox(page).fill('dovse')
    const reader = await opened(context, () => options(page).first().click())
    expect(new URL(reader.url()).searchParams.get('article')).toBe('brief-cfe')
  })

  test('says that nothing was found, and what there is', async ({ page }) => {
    await searchBox(page).fill('xyzzyx')
    await expect(page.getByText('Nothing matches “xyzzyx”')).toBeVisible()
    await expect(page.getByRole('status')).toHaveText('No results')
    await expect(page.getByRole('button', { name: /Gabala radar station/ })).toBeVisible()
  })

  test('finds the reader’s own terms, as soon as there are some', async ({ page, context, extensionUrl }) => {
    await page.evaluate(`chrome.storage.sync.set({
      'term:term-1': { label: 'Kennebunkport', aliases: [], note: 'Where the presidents met.' },
    })`)
    await searchBox(page).fill('kennebunk')
    await expect(options(page).first()).toContainText('Your term')
    const page2 = await opened(context, () => page.keyboard.press('Enter'))
    expect(page2.url()).toBe(extensionUrl('options.html'))
  })
})

test.describe('before typing', () => {
  test('lists what the page mentions, most first, and leads to what it is', async ({
    openTestPage,
    context,
    extensionUrl,
  }) => {
    const site = await openTestPage('news-2007.html')
    const popup = await context.newPage()
    await site.bringToFront()
    await popup.goto(extensionUrl('popup.html'))
    const here = popup.getByRole('region', { name: 'On this page' })
    const rows = here.getByRole('button')
    await expect(rows.first()).toContainText('Missile defence')
    await expect(rows.nth(1)).toHaveAccessibleName(/^\d+ mentions of Missile defence/)
    const counts = (await here.locator('.topic-count').allTextContents()).map(Number.parseFloat)
    expect(counts.length).toBeGreaterThan(3)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const reader = await opened(context, () => rows.first().click())
    expect(reader.url()).toBe(extensionUrl('reader.html?article=brief-abm&passage=what'))
  })

  test('says that it cannot look at a page of the browser, and lists all topics', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('popup.html'))
    await expect(page.getByText('Backgrounder can’t look at this page')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'All topics' })).toBeVisible()
    await expect(page.locator('main').getByRole('button')).toHaveCount(5)
  })

  test('says of a page without a mention that it has none', async ({ page, context, origin, extensionUrl }) => {
    await page.goto(`${origin}/blank.html`)
    const popup = await context.newPage()
    await page.bringToFront()
    await popup.goto(extensionUrl('popup.html'))
    await expect(popup.getByText('No mention of your topics.')).toBeVisible()
  })

  test('goes by arrows from the field to the rows and back', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('popup.html'))
    const rows = page.locator('main').getByRole('button')
    await expect(rows).toHaveCount(5)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await expect(rows.nth(1)).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(searchBox(page)).toBeFocused()
  })

  test('says of a topic that it is off', async ({ page, extensionUrl }) => {
    await page.goto(extensionUrl('popup.html'))
    await page.evaluate(`chrome.storage.sync.set({ 'topic:gabala-radar': { isOn: false } })`)
    await expect(page.getByRole('button', { name: /Gabala radar station/ })).toContainText('Switched off')
  })

  test('opens the options', async ({ page, context, extensionUrl }) => {
    await page.goto(extensionUrl('popup.html'))
    const options = await opened(context, () => page.getByRole('button', { name: 'Options' }).click())
    expect(options.url()).toBe(extensionUrl('options.html'))
  })
})
