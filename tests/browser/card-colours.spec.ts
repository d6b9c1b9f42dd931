import type { Page } from '@playwright/test'
import { findFaint, GRAPHICS } from './card-contrast'
import { openCardOf, openWords, TOPICS } from './card-pages'
import { clickOn, inCard } from './card-probe'
import { expect, test } from './extension'

const SCHEMES: readonly (readonly [name: string, media: NonNullable<Parameters<Page['emulateMedia']>[0]>])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced, light', { colorScheme: 'light', forcedColors: 'active' }],
  ['forced, dark', { colorScheme: 'dark', forcedColors: 'active' }],
  ['more contrast', { colorScheme: 'light', contrast: 'more' }],
]

/** Expects all that a card says or draws to stand out from its ground: https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast */
async function expectContrast(page: Page, least: number): Promise<void> {
  for (const [name, media] of SCHEMES)
    await test.step(name, async () => {
      await page.emulateMedia({ forcedColors: 'none', contrast: 'no-preference', ...media })
      const { checked, faint } = await inCard(page, findFaint, GRAPHICS)
      expect(faint).toEqual([])
      expect(checked).toBeGreaterThan(least)
    })
}

for (const topic of TOPICS)
  test(`text and graphics stand out in every colour scheme: ${topic.topicId}`, async ({ page, origin }) => {
    await openWords(page, { origin })
    await openCardOf(page, topic)
    await expect
      .poll(() => inCard(page, root => root.querySelectorAll('.locator-map, .bars').length, null))
      .toBeGreaterThan(0)
    await expectContrast(page, 50)
  })

test('what a card says when it has done something stands out in every colour scheme', async ({ page, origin }) => {
  await openWords(page, { origin })
  await openCardOf(page, { topicId: 'cfe', title: /Conventional/ })
  await clickOn(page, 'button', /^Hide on this site$/)
  await expect
    .poll(() => inCard(page, root => root.querySelector('.done')?.textContent, null))
    .toContain('off on this site')
  await expectContrast(page, 2)
})
