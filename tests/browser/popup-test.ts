import type { Locator, Page } from '@playwright/test'
import { runApart } from '../../src/launch/page-probe.mjs'
import { test as base, expect, listMentions } from './extension'

interface Fixtures {
  /** The popup, in a tab of its own behind the page that it is about. */
  readonly openPopup: (site: Page) => Promise<Page>
  /** A page with so many mentions of the CFE Treaty, each in a paragraph of its own. */
  readonly openLongPage: (count: number) => Promise<Page>
}

export const test = base.extend<Fixtures>({
  openPopup: async ({ context, extensionUrl }, use) => {
    await use(async site => {
      const popup = await context.newPage()
      await popup.setViewportSize({ width: 400, height: 580 })
      await site.bringToFront()
      await popup.goto(extensionUrl('popup.html'))
      await expect(popup.locator('.topic-count').first()).toBeVisible()
      return popup
    })
  },
  openLongPage: async ({ page, origin }, use) => {
    await use(async count => {
      await page.goto(`${origin}/blank.html`)
      await page.evaluate(most => {
        const sentence = (at: number) =>
          `<p>In year ${at} they spoke of the CFE Treaty again. Nothing else came of it.</p>`
        document.title = 'A long "page" of | talks'
        document.body.innerHTML = Array.from({ length: most }, (_, at) => sentence(at + 1)).join('')
      }, count)
      await expect.poll(async () => (await listMentions(page)).length).toBe(count)
      return page
    })
  },
})

export const ABM = 'Missile defence and the ABM Treaty'
export const CFE = 'Treaty on Conventional Armed Forces in Europe'

/** The button that opens a topic's list. */
export const disclosure = (popup: Page, title: string) =>
  popup.getByRole('button', { name: new RegExp(`^\\d+ mentions? of ${title}$`) })

/** What is in it. */
export const mentions = (popup: Page, title: string) =>
  popup.getByRole('list', { name: `Mentions of ${title}` }).getByRole('button')

export const current = (popup: Page) => popup.locator('.mention[aria-current=true]')
export const status = (popup: Page) => popup.getByRole('status')

/** Clicks without the pointer: a tab that stands behind another one draws few frames, and pointers wait for some. */
export const press = (button: Locator) => button.dispatchEvent('click')

export const pressNamed = (popup: Page, name: string) => press(popup.getByRole('button', { name }))

/** Opens the list of a topic's mentions. */
export async function open(popup: Page, title: string): Promise<Locator> {
  await press(disclosure(popup, title))
  await expect(mentions(popup, title).first()).toBeVisible()
  return mentions(popup, title)
}

/** Waits until something in the part of the popup that scrolls can be seen whole, and nothing that sticks there covers it. */
export async function expectInPanel(item: Locator): Promise<void> {
  const isWhole = (element: Element) => {
    const { top, bottom, left } = element.getBoundingClientRect()
    const panel = document.querySelector('main')?.getBoundingClientRect()
    const onTop = document.elementFromPoint(left + 20, top + 3)
    return panel !== undefined && top >= panel.top && bottom <= panel.bottom && element.contains(onTop)
  }
  await expect.poll(() => item.evaluate(isWhole)).toBe(true)
}

/** The mention that the page shows as the current one. */
export const readCurrent = (site: Page) => runApart(site, readCurrentInPage, null)

/** Runs in the page: nothing from outside may be used. */
function readCurrentInPage() {
  const [range] = CSS.highlights.get('backgrounder-current') ?? []
  if (!range) return undefined
  const live = new Range()
  live.setStart(range.startContainer, range.startOffset)
  live.setEnd(range.endContainer, range.endOffset)
  const { top, bottom } = live.getBoundingClientRect()
  const around = range.startContainer.textContent?.replace(/\s+/g, ' ').trim()
  return { text: live.toString(), around, isInView: top >= 0 && bottom <= innerHeight }
}

export { expect }
