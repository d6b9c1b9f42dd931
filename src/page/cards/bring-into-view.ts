import { isElement, parentAcrossShadow } from '../element-kinds'
import type { PlacedMention } from '../shown-mentions'
import { lineOf } from './page-order'

/** Scrolls the page to a mention that is out of view; false where it is hidden or folded away. */
export function bringIntoView(mention: PlacedMention): boolean {
  const line = lineOf(mention)
  if (!line) return false
  if (isInView(line)) return true
  const { startContainer } = mention.range
  const element = isElement(startContainer) ? startContainer : startContainer.parentElement
  // A text may be longer than the window: a mention in it is not where the middle of its element is.
  if (element && element.getBoundingClientRect().height > innerHeight) scrollAround(mention)
  else element?.scrollIntoView({ block: 'center', inline: 'nearest' })
  return true
}

/** Scrolls all that a mention stands in, from the inside out, until its line is in the middle of the window. */
function scrollAround(mention: PlacedMention): void {
  for (let at: Node | null = mention.range.startContainer; at; at = parentAcrossShadow(at)) {
    const line = lineOf(mention)
    if (line && isElement(at)) at.scrollBy({ top: (line.top + line.bottom - innerHeight) / 2, behavior: 'instant' })
  }
}

function isInView({ top, right, bottom, left }: DOMRect): boolean {
  return top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth
}
