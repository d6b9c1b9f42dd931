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

/**
 * The global object that all scripts of ours in one frame share, and the page does not
 * (https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts#isolated_world).
 */
export const sharedEngine = globalThis as typeof globalThis & {
  /** Left by who asked for the engine's script, which calls it as soon as it runs. */
  takeBackgrounderEngine?: (start: StartEngine) => void
  /** Left by the page script: loads the engine and starts it, if it is not started yet. */
  startBackgrounderEngine?: () => void
  /** The reader tracks terms of their own: nothing need be sighted. */
  hasBackgrounderTerms?: boolean
}
