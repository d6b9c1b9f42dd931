import type { CreatePrefilter, Prefilter, PrefilterSource } from '../recognition/prefilter'
import type { PageSettings } from './messages'

/** What the page engine is started with. */
export interface EngineStart {
  /** Until this aborts it runs. */
  readonly life: AbortSignal
  readonly settings: PageSettings
  /** What any text with a name of the bundled topics has in it. */
  readonly bundled: PrefilterSource
  /** Tells whether a text may hold such a name; it has been at work already, which makes it fast. */
  readonly mayHoldBundled: Prefilter
  /** Handed over, so that there is one of it in a frame. */
  readonly createPrefilter: CreatePrefilter
}

/** Starts the page engine. */
export type StartEngine = (how: EngineStart) => void

interface SharedEngine {
  /** Left by who asked for the engine's script, which calls it as soon as it runs. */
  take?: (start: StartEngine) => void
  /** Left by the page script: loads the engine and starts it, if it is not started yet. */
  start?: () => void
  /** The reader tracks terms of their own: nothing need be sighted. */
  hasTerms?: boolean
}

// A name would not do: an element of the page is found in the global object of our world, too, under any that it has for its id
// (https://html.spec.whatwg.org/multipage/nav-history-apis.html#named-access-on-the-window-object).
const PLACE = Symbol.for('backgrounder.engine')
const world = globalThis as { [PLACE]?: SharedEngine }
world[PLACE] ??= {}

/**
 * What the scripts of ours in one frame share, and the page does not, about the page engine
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world).
 */
export const sharedEngine: SharedEngine = world[PLACE]
