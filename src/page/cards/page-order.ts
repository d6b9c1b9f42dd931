import { rectsOf } from '../hit-test'
import type { PlacedMention } from '../shown-mentions'

/** A mention that can be seen, with its first line's box on the viewport. */
export interface SeenMention {
  readonly mention: PlacedMention
  readonly line: DOMRect
}

/** Lines that begin this near to each other are one line. */
const SAME_LINE_PX = 4

/** The mentions that can be seen, in the order in which the page shows them: line by line, from left to right. */
export function inPageOrder(mentions: readonly PlacedMention[]): SeenMention[] {
  const seen = mentions.flatMap(mention => {
    const line = lineOf(mention)
    return line ? [{ mention, line }] : []
  })
  return seen.sort((a, b) =>
    Math.abs(a.line.top - b.line.top) > SAME_LINE_PX ? a.line.top - b.line.top : a.line.left - b.line.left,
  )
}

/** The box of a mention's first line on the viewport; undefined where the mention is hidden or folded away. */
export function lineOf({ range }: PlacedMention): DOMRect | undefined {
  const [line] = rectsOf(range)
  // What is folded away has boxes too: https://drafts.csswg.org/css-contain-2/#content-visibility
  const isSeen = range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true
  return line && line.width > 0 && isSeen ? line : undefined
}
