import type { Page } from '@playwright/test'

/** Opens a page without any mention, for a test to fill. */
export async function openBlank(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/blank.html`)
}
