import type { browser } from 'wxt/browser'

type BrowserApi = typeof browser

/**
 * The extension's API, for scripts that run in pages. The first touch of it in a frame has the browser make it, which takes half as long as to look
 * through a small page; to import `browser` is to touch it at once.
 */
export function browserApi(): BrowserApi {
  const { browser, chrome } = globalThis as unknown as { readonly browser?: BrowserApi; readonly chrome: BrowserApi }
  // Where the browser has no `browser`, it may be an element of the page that has the name for its id.
  return browser?.runtime?.id ? browser : chrome
}
