import type { Attendant, PageMentions } from './cards/attendant'
import type { Interest } from './doorman'

/** What a page session gives to what opens its cards. */
export interface Attended {
  readonly mentions: PageMentions
  /** What the reader has done already; undefined where a key asked. */
  readonly interest: Interest | undefined
  /** Rest of the pointer before a card opens. */
  readonly openMs: number
  /** The key that must be held for a card to open. */
  readonly modifier: 'none' | 'alt' | 'ctrl' | 'shift'
  readonly theme: 'auto' | 'light' | 'dark'
  /** The session's; cards that are pinned outlive it. */
  readonly signal: AbortSignal
}

/**
 * The global object that all scripts of ours in one frame share, and the page does not
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world).
 */
export const sharedWorld = globalThis as typeof globalThis & {
  /** Of the page script's latest run in this frame, and of all that it started. */
  backgrounderLife?: AbortController
  /** Starts what opens cards. */
  backgrounderCards?: (attended: Attended) => Attendant
}
