import { highlightName } from './highlight-style'

/** The document's highlights that are ours, one for each topic that has a mention. */
export interface HighlightRegistry {
  add(topicId: string, range: AbstractRange): void
  remove(topicId: string, range: AbstractRange): void
  /** Puts back what the page took out of the registry, or out of a highlight. */
  restore(): void
}

const OURS = highlightName('')

/** Opens the registry, clean of what an earlier version of the extension left there; all of it goes with the signal. */
export function openHighlightRegistry(signal: AbortSignal): HighlightRegistry {
  const highlights = new Map<string, { readonly highlight: Highlight; readonly ranges: Set<AbstractRange> }>()
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
    for (const [topicId, { highlight }] of highlights) unregister(topicId, highlight)
  }
  signal.addEventListener('abort', clear, { once: true })
  return {
    add(topicId, range) {
      const { highlight, ranges } = highlights.get(topicId) ?? { highlight: new Highlight(), ranges: new Set() }
      highlight.add(range)
      ranges.add(range)
      highlights.set(topicId, { highlight, ranges })
    },
    remove(topicId, range) {
      const known = highlights.get(topicId)
      known?.highlight.delete(range)
      known?.ranges.delete(range)
      if (known?.ranges.size !== 0) return
      highlights.delete(topicId)
      unregister(topicId, known.highlight)
    },
    restore() {
      for (const [topicId, { highlight, ranges }] of highlights) {
        if (highlight.size !== ranges.size) for (const range of ranges) highlight.add(range)
        const name = highlightName(topicId)
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
      }
    },
  }
}
