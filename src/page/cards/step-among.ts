import type { PlacedMention } from '../shown-mentions'
import { bringIntoView } from './bring-into-view'
import { inPageOrder } from './page-order'

/**
 * Goes to the mention after `current` (1) or before it (-1) as the page shows them, round from the last to the first, and brings it into view. Without
 * `current` it is the first one in view or below it. Undefined where none can be seen.
 */
export function stepAmong(
  mentions: readonly PlacedMention[],
  current: PlacedMention | undefined,
  by: 1 | -1,
): PlacedMention | undefined {
  const shown = inPageOrder(mentions)
  const at = shown.findIndex(each => each.mention === current)
  const first = Math.max(
    0,
    shown.findIndex(({ line }) => line.bottom > 0),
  )
  const next = at < 0 ? (by > 0 ? first : first - 1) : at + by
  const found = shown.at(shown.length === 0 ? 0 : ((next % shown.length) + shown.length) % shown.length)
  if (!found) return undefined
  bringIntoView(found.mention)
  return found.mention
}
