import type { PageSettings } from './messages'

/** Starts the page engine, which runs until the signal aborts. */
export type StartEngine = (life: AbortSignal, settings: PageSettings) => void

/**
 * The global object that all scripts of ours in one frame share, and the page does not
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world).
 */
export const sharedEngine = globalThis as typeof globalThis & {
  /** Left by who asked for the engine's script, which calls it as soon as it runs. */
  takeBackgrounderEngine?: (start: StartEngine) => void
}
