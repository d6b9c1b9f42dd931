import { isElement, parentAcrossShadow } from '../element-kinds'
import { type CardFrame, tallestCardPx } from './card-frame'
import { type CardAnchor, GAP_PX, lineAt } from './follow-anchor'
import { viewport } from './viewport'

/** Over the whole width, at the bottom. */
const SHEET = 'left:0;right:0;bottom:0;width:100%;max-width:100%'
/** A sheet may be so much lower than other cards to leave its line in view; beyond that the page makes way. */
const LEAST_PART = 0.6

/** Makes a frame that is open a sheet at the bottom of the viewport, below the line of its anchor: where that leaves too little, the page is scrolled by what is missing. */
export function placeSheet({ host, container, place }: CardFrame, anchor: CardAnchor): void {
  const at = lineAt(anchor.lines(), anchor.point)
  const bottomOfLine = () => (anchor.lines()[at] ?? new DOMRect()).bottom
  const tallest = tallestCardPx()
  const room = viewport().height - bottomOfLine() - GAP_PX
  container.dataset.sheet = ''
  place(SHEET, Math.min(Math.max(room, LEAST_PART * tallest), tallest))
  for (const scroller of scrollersOf(anchor.node)) {
    const covered = bottomOfLine() + GAP_PX - host.getBoundingClientRect().top
    if (covered > 0) scroller.scrollBy({ top: covered, behavior: 'instant' })
  }
}

/** What scrolls around a node, the innermost first. */
function* scrollersOf(node: Node): Generator<Element> {
  const { scrollingElement } = document
  for (let at: Node | null = node; at; at = parentAcrossShadow(at))
    if (isElement(at) && (at === scrollingElement || /auto|scroll/.test(getComputedStyle(at).overflowY))) yield at
}
