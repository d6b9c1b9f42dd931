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

interface SharedWorld {
  /** Of the page script's latest run in this frame, and of all that it started. */
  life?: AbortController
  /** Starts what opens cards. */
  startCards?: (attended: Attended) => Attendant
}

// A name would not do: an element of the page is found in the global object of our world, too, under any that it has for its id
// (https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object).
const PLACE = Symbol.for('backgrounder.world')
const world = globalThis as { [PLACE]?: SharedWorld }
world[PLACE] ??= {}

/**
 * What all scripts of ours in one frame share, and the page does not
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world).
 */
export const sharedWorld: SharedWorld = world[PLACE]
