/** A box on the viewport, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Space between mention and card: near enough for the pointer to cross, far enough not to touch the line. */
const GAP = 8
/** Space between card and the edge of the viewport. */
const MARGIN = 8

/**
 * Places a card by the line of its mention: under it where there is room, else above it, else beside the larger room and
 * as high as that is. The card never covers the line, and stays inside the viewport sideways. `maxHeight` may be less
 * than the card's own height; the card scrolls then.
 */
export function placeCard(line: Box, card: Size, viewport: Size): { left: number; top: number; maxHeight: number } {
  const under = viewport.height - MARGIN - (line.bottom + GAP)
  const above = line.top - GAP - MARGIN
  const isUnder = card.height <= under || under >= above
  const maxHeight = Math.max(0, isUnder ? under : above)
  const height = Math.min(card.height, maxHeight)
  const farthestLeft = viewport.width - MARGIN - card.width
  return {
    left: Math.max(MARGIN, Math.min(line.left, farthestLeft)),
    top: isUnder ? line.bottom + GAP : line.top - GAP - height,
    maxHeight,
  }
}
