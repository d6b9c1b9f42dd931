import { browser } from 'wxt/browser'
import type { Citation } from '../knowledge/pack'

/** Opens an article at a passage, in a new tab. */
export async function openReader({ articleId, passageId }: Citation): Promise<void> {
  const address = new URLSearchParams({ article: articleId, passage: passageId })
  await browser.tabs.create({ url: `${browser.runtime.getURL('/reader.html')}?${address}` })
}

/** Opens the options page, or shows the one that is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage()
}

/** The tab that the reader looks at; undefined where the window has none. */
export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

/** The address of the page that the reader looks at; undefined where extensions may not know it. */
export async function activeTabAddress(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.url !== undefined && /^(https?|file):/.test(tab.url) ? tab.url : undefined
}

/** Tells whether the page that asks fills a tab of its own; a popup does not. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined
}
