import { browserApi } from './browser-api'

/** The one place where an error of ours ends. Calm about an extension that was updated or removed under an open page. */
export function reportError(error: unknown): void {
  if (isExtensionGone()) return
  // biome-ignore lint/suspicious/noConsole: the error sink; it prints in the extension's own context
  console.error('[Backgrounder]', error)
}

/** True once the extension that this code belongs to was updated, disabled or removed. */
export function isExtensionGone(): boolean {
  // https://developer.chrome.com/docs/extensions/reference/api/runtime: `id` is undefined in an orphaned content script.
  return browserApi().runtime?.id === undefined
}
