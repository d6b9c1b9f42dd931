import type { Prefilter } from '../recognition/prefilter'
import { UNSEEN_SELECTOR } from './element-kinds'
import { FIRST_SEARCH_MS, hasShadowTree, LAST_SEARCH_MS } from './shadow-hosts'
import { whenIdle } from './when-idle'

/** A page of more elements, or of a longer text, is not for a quick look. */
const MOST_ELEMENTS = 3000
const LONGEST_TEXT = 200_000
/** Once so many characters were looked at, the page changes so much that only what has changed should be looked at. */
const MOST_LOOKED_AT = 500_000
/** Changes wait for so long after the first of them, and after a look for so many times as long as it took. */
const GATHER_MS = 60
const REST = 100
const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true }

export interface LookoutParts {
  /** Tells whether a text may hold a name. */
  readonly mayHold: Prefilter
  /** Called once: there is something that the page engine is needed for. */
  readonly onSighted: () => void
  readonly signal: AbortSignal
}

/**
 * Looks at all of a document's text, and again when it has changed, until it may hold a name. That takes far less code than to read a
 * page in parts, and most documents are small, hold no name and keep still. What is large, has open shadow trees or changes
 * without end is sighted as well.
 */
export function startLookout(document: Document, { mayHold, onSighted, signal }: LookoutParts): void {
  const done = new AbortController()
  const watching = AbortSignal.any([signal, done.signal])
  let isWaiting = false
  let lookedAt = 0
  let restMs = 0
  const lookAfter = (ms: number) => {
    if (isWaiting) return
    isWaiting = true
    setTimeout(() => whenIdle(document, watching, look), ms)
  }
  const look = () => {
    isWaiting = false
    const start = performance.now()
    const text = textToLookAt(document)
    lookedAt += text?.length ?? 0
    if (text === undefined || lookedAt > MOST_LOOKED_AT || mayHold(text) !== 'nowhere') return sight()
    restMs = REST * (performance.now() - start)
  }
  const lookForShadowTrees = (ms: number) => {
    setTimeout(() => {
      if (watching.aborted) return
      if (hasShadowTree(document)) sight()
      else lookForShadowTrees(Math.min(2 * ms, LAST_SEARCH_MS))
    }, ms)
  }
  const observer = new MutationObserver(() => lookAfter(Math.max(GATHER_MS, restMs)))
  const sight = () => {
    done.abort()
    onSighted()
  }
  watching.addEventListener('abort', () => observer.disconnect(), { once: true })
  observer.observe(document, WATCHED)
  lookAfter(0)
  lookForShadowTrees(FIRST_SEARCH_MS)
}

/** The document's text but for what nobody sees, scripts above all; undefined where a quick look will not do. */
function textToLookAt(document: Document): string | undefined {
  if (document.getElementsByTagName('*').item(MOST_ELEMENTS) !== null || hasShadowTree(document)) return undefined
  const range = document.createRange()
  range.selectNodeContents(document)
  let text = ''
  let last: Element | undefined
  // Names go on across what nobody sees.
  for (const unseen of document.querySelectorAll(UNSEEN_SELECTOR)) {
    if (last?.contains(unseen)) continue
    range.setEndBefore(unseen)
    text += range.toString()
    range.selectNodeContents(document)
    range.setStartAfter(unseen)
    last = unseen
  }
  text += range.toString()
  return text.length > LONGEST_TEXT ? undefined : text
}
