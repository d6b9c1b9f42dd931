import type { Page } from '@playwright/test'
import { expect, test } from './extension'

const cited = (page: Page) => page.locator('[aria-current=true]')

test('shows an article whole, with the cited passage marked, in view and in focus', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('reader.html?article=washington-consultations-2007&passage=iran-condition'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Washington weighs the July 2007 talks on missile defence',
  )
  await expect(cited(page)).toHaveAttribute('id', 'iran-condition')
  await expect(cited(page)).toBeInViewport()
  await expect(cited(page)).toBeFocused()
  await expect(cited(page).locator('mark')).toContainText('reliably known that Iran')
  expect(await page.locator('.article-body p').count()).toBeGreaterThan(20)
})

test('says whose the article is, of when, and where the original is', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('reader.html?article=washington-consultations-2007'))
  const head = page.locator('.article-head')
  await expect(head).toContainText('News report, retold')
  await expect(head).toContainText('Rus News Journal')
  await expect(head.locator('time')).toHaveAttribute('datetime', '2007-08-01')
  const original = head.getByRole('link')
  await expect(original).toHaveAttribute('href', 'http://rusnewsjournal.com/4/340271/')
  await expect(original).toHaveAttribute('rel', 'noreferrer')
  await expect(original).toHaveAttribute('target', '_blank')
})

test('leads from a source mark to the source', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('reader.html?article=washington-consultations-2007'))
  const mark = page.getByRole('link', { name: 'Source S10' }).first()
  await mark.click()
  const source = page.locator('#source-S10')
  await expect(source).toBeInViewport()
  await expect(source.getByRole('link')).toHaveText('RIA Novosti, 24 Jul 2007')
})

test('has a source behind every mark, and every id once', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('reader.html?article=brief-start'))
  const broken = await page.evaluate(`[...document.querySelectorAll('.source-marks a')]
    .filter(mark => !document.getElementById(mark.hash.slice(1))).length`)
  const ids: string[] = await page.evaluate(`[...document.querySelectorAll('[id]')].map(each => each.id)`)
  expect(broken).toBe(0)
  expect(ids).toHaveLength(new Set(ids).size)
})

test('lists every article and goes to another', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('reader.html?article=brief-cfe'))
  const list = page.getByRole('navigation', { name: 'Articles' })
  await expect(list.getByRole('link')).toHaveCount(7)
  await expect(list.locator('[aria-current=page]')).toHaveText(/conventional forces/)
  await list.getByRole('link', { name: /Gabala radar station/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Gabala radar station/)
  await expect(page).toHaveTitle(/Gabala radar station.* – Backgrounder/)
})

test('says that there is no such article, and lists those that there are', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('reader.html?article=nowhere&passage=what'))
  await expect(page.getByRole('alert')).toContainText('There is no article “nowhere”')
  await expect(page.getByRole('navigation', { name: 'Articles' }).getByRole('link')).toHaveCount(7)
})

test('says that there is no such passage, above the whole article', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('reader.html?article=brief-cfe&passage=nowhere'))
  await expect(page.getByRole('alert')).toContainText('This article has no passage “nowhere”')
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeAttached()
  await expect(cited(page)).toHaveCount(0)
})

test('shows the list where no article is asked for', async ({ page, extensionUrl }) => {
  await page.goto(extensionUrl('reader.html'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const width of [320, 1100])
  test(`fits a window of ${width} pixels`, async ({ page, extensionUrl }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(extensionUrl('reader.html?article=brief-start&passage=today'))
    await expect(cited(page)).toBeInViewport()
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
    expect(overflow).toBe(0)
  })
