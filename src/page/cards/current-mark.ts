import { CURRENT } from '../highlight-style'
import type { PlacedMention } from '../shown-mentions'

/** Marks one mention at a time; the mark goes with the signal. */
export function createCurrentMark(signal: AbortSignal): (mention: PlacedMention | undefined) => void {
  signal.addEventListener('abort', () => CSS.highlights.delete(CURRENT), { once: true })
  return mention => {
    if (mention === undefined) CSS.highlights.delete(CURRENT)
    else {
      const mark = new Highlight(mention.range)
      mark.priority = 1
      CSS.highlights.set(CURRENT, mark)
    }
  }
}
