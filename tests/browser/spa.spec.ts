import type { Page } from '@playwright/test'
import { runApart } from '../../src/launch/page-probe.mjs'
import { expect, test } from './extension'
import { findDifferences, type PageLabels, readLabels } from './page-labels'
import { readShownText } from './shown-text'

interface SpaLabels {
  readonly ticker: { readonly messages: readonly (PageLabels & { readonly text: string })[] }
  readonly views: Readonly<
    Record<string, PageLabels & { readonly link?: string; readonly afterLoadMore?: readonly PageLabels[] }>
  >
}

const { views, ticker } = readLabels<SpaLabels>('spa.html')
const viewOf = (name: string) => {
  const labels = views[name]
  if (!labels) throw new Error(`No labels for ${name}`)
  return labels
}

const differences = async (page: Page, labels: PageLabels) => findDifferences(await readShownText(page), labels)

test.beforeEach(async ({ page, origin }) => {
  await page.goto(`${origin}/spa.html`)
  await page.getByRole('button', { name: 'Pause' }).click()
})

test('follows a list that grows', async ({ page }) => {
  const list = viewOf('spa.html')
  await expect.poll(() => differences(page, list)).toEqual([])
  for (const labels of list.afterLoadMore ?? []) {
    await page.getByRole('button', { name: 'Load more' }).click()
    await expect.poll(() => differences(page, labels)).toEqual([])
  }
})

test('follows from view to view and back', async ({ page }) => {
  for (const name of ['spa.html?story=gabala-offer', 'spa.html?story=new-start-expires', 'spa.html?story=cfe-decree']) {
    const labels = viewOf(name)
    const link = page.getByRole('link', { name: labels.link ?? '' })
    while ((await link.count()) === 0) await page.getByRole('button', { name: 'Load more' }).click()
    await link.first().click()
    await expect(page.locator('article')).toBeVisible()
    await expect.poll(() => differences(page, labels)).toEqual([])
    await page.getByRole('link', { name: 'Latest' }).click()
    await expect(page.locator('article')).toHaveCount(0)
  }
})

test('keeps its highlights when the page draws the same text anew', async ({ page }) => {
  const labels = viewOf('spa.html?story=gabala-offer')
  await page
    .getByRole('link', { name: labels.link ?? '' })
    .first()
    .click()
  await expect.poll(() => differences(page, labels)).toEqual([])
  for (let i = 0; i < 3; i++) await page.getByRole('button', { name: /like/i }).first().click()
  await expect.poll(() => differences(page, labels)).toEqual([])
})

test('follows text that changes in place', async ({ page }) => {
  const shownInTicker = () =>
    runApart(
      page,
      () =>
        [...CSS.highlights].flatMap(([name, highlight]) =>
          [...highlight].flatMap(range => (range.startContainer.parentElement?.id === 'ticker' ? [name] : [])),
        ),
      null,
    )
  for (const { text, mentions } of ticker.messages) {
    await expect(page.locator('#ticker')).toHaveText(text)
    await expect.poll(shownInTicker).toEqual(mentions.map(({ topic }) => `backgrounder-${topic}`))
    await page.getByRole('button', { name: 'Next item' }).click()
  }
})
