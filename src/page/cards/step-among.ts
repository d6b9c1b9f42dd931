import { rectsOf } from '../hit-test'
import type { PlacedMention } from '../shown-mentions'

/** Lines that begin this near to each other are one line. */
const SAME_LINE_PX = 4

/**
 * Goes to the mention after `current` (1) or before it (-1) as the page shows them, round from the last to the first, and brings it into view. Without
 * `current` it is the first one in view or below it. Undefined where none can be seen.
 */
export function stepAmong(
  mentions: readonly PlacedMention[],
  current: PlacedMention | undefined,
  by: 1 | -1,
): PlacedMention | undefined {
  const shown = mentions.flatMap(mention => {
    const [line] = rectsOf(mention.range)
    return line && line.width > 0 ? [{ mention, line }] : []
  })
  shown.sort((a, b) =>
    Math.abs(a.line.top - b.line.top) > SAME_LINE_PX ? a.line.top - b.line.top : a.line.left - b.line.left,
  )
  const at = shown.findIndex(each => each.mention === current)
  const first = Math.max(
    0,
    shown.findIndex(({ line }) => line.bottom > 0),
  )
  const next = at < 0 ? (by > 0 ? first : first - 1) : at + by
  const found = shown.at(shown.length === 0 ? 0 : ((next % shown.length) + shown.length) % shown.length)
  if (!found) return undefined
  const { startContainer } = found.mention.range
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  if (found.line.top < 0 || found.line.bottom > innerHeight || !isInView(found.mention))
    element?.scrollIntoView({ block: 'center', inline: 'nearest' })
  return found.mention
}

function isInView({ range }: PlacedMention): boolean {
  const [line] = rectsOf(range)
  return line !== undefined && line.left >= 0 && line.right <= innerWidth
}
