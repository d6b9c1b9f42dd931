import type { PageSettings } from './messages'

/**
 * The global object that all scripts of ours in one frame share, and the page does not
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world).
 */
export const sharedEngine = globalThis as typeof globalThis & {
  /** Starts the page engine, which runs until the signal aborts. */
  backgrounderEngine?: (life: AbortSignal, settings: PageSettings) => void
}
