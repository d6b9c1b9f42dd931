import { highlightName } from './highlight-style'

/** The document's highlights that are ours, one for each topic that has a mention. */
export interface HighlightRegistry {
  add(topicId: string, range: AbstractRange): void
  remove(topicId: string, range: AbstractRange): void
  /** Puts back what the page took out of the registry. */
  restore(): void
}

const OURS = highlightName('')

/** Opens the registry, clean of what an earlier version of the extension left there; all of it goes with the signal. */
export function openHighlightRegistry(signal: AbortSignal): HighlightRegistry {
  const highlights = new Map<string, Highlight>()
  const stale: string[] = []
  // Not an iterator: Firefox hands none to content scripts (https://bugzilla.mozilla.org/show_bug.cgi?id=1311198).
  CSS.highlights.forEach((_, name) => {
    if (name.startsWith(OURS)) stale.push(name)
  })
  for (const name of stale) CSS.highlights.delete(name)
  const unregister = (topicId: string, highlight: Highlight) => {
    // A newer session of ours may already own the name.
    if (CSS.highlights.get(highlightName(topicId)) === highlight) CSS.highlights.delete(highlightName(topicId))
  }
  const clear = () => {
    for (const [topicId, highlight] of highlights) unregister(topicId, highlight)
  }
  signal.addEventListener('abort', clear, { once: true })
  return {
    add(topicId, range) {
      const highlight = highlights.get(topicId)
      if (highlight) highlight.add(range)
      else highlights.set(topicId, new Highlight(range))
    },
    remove(topicId, range) {
      const highlight = highlights.get(topicId)
      highlight?.delete(range)
      if (highlight?.size !== 0) return
      highlights.delete(topicId)
      unregister(topicId, highlight)
    },
    restore() {
      for (const [topicId, highlight] of highlights) {
        const name = highlightName(topicId)
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
      }
    },
  }
}
