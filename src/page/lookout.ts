import { NOWHERE, type Prefilter } from '../recognition/prefilter'
import { quickText } from './quick-text'
import { FIRST_SEARCH_MS, hasShadowTree, LAST_SEARCH_MS } from './shadow-hosts'
import { FRAME_MS, whenIdle } from './when-idle'

/** Once so many characters were looked at, the page changes so much that only what has changed should be looked at. */
const MOST_LOOKED_AT = 500_000
/** A look takes as long as so many characters, however few there are. */
const LOOK_COSTS = 1000
/** Changes wait for so long after the first of them. */
const GATHER_MS = 60
const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true }

export interface LookoutParts {
  /** Tells whether a text may hold a name. */
  readonly mayHold: Prefilter
  /** Called when there is something that the page engine is needed for: then the signal is to be aborted, or it is called again. */
  readonly onSighted: () => void
  readonly signal: AbortSignal
}

/**
 * Looks at all of a document's text, and again when it has changed, until it may hold a name. That takes far less code than to read a
 * page in parts, and most documents are small, hold no name and keep still. What is large, has open shadow trees or changes
 * without end is sighted as well.
 */
export function startLookout(document: Document, { mayHold, onSighted, signal }: LookoutParts): void {
  let lookedAt = 0
  // Until the next look no other change matters, and none costs the page anything.
  const observer = new MutationObserver(() => {
    observer.disconnect()
    setTimeout(() => whenIdle(document, { signal }, look), GATHER_MS)
  })
  const look = () => {
    if (signal.aborted) return
    observer.observe(document, WATCHED)
    const text = quickText(document)
    lookedAt += LOOK_COSTS + (text?.length ?? 0)
    if (text === undefined || lookedAt > MOST_LOOKED_AT || mayHold(text) !== NOWHERE) onSighted()
  }
  const lookForShadowTrees = (ms: number) => {
    setTimeout(() => {
      if (signal.aborted) return
      if (hasShadowTree(document)) onSighted()
      else lookForShadowTrees(Math.min(2 * ms, LAST_SEARCH_MS))
    }, ms)
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  whenIdle(document, { signal, longestWaitMs: FRAME_MS }, look)
  lookForShadowTrees(FIRST_SEARCH_MS)
}
