import { autoUpdate, computePosition, flip, inline, offset, type Placement, shift, size } from '@floating-ui/dom'
import { isElement } from '../element-kinds'
import type { Point } from './box'
import { type CardFrame, TALLEST } from './card-frame'

/** What a card is about: a mention's text, which may move, wrap or leave. */
export interface CardAnchor {
  /** The node that the text begins in. */
  readonly node: Node
  /** The boxes of its lines on the viewport now; empty once it has left the page. */
  lines(): readonly DOMRect[]
  /** Where the pointer is, for a text that wraps. */
  readonly point?: Point
}

/** Space between mention and card: near enough for the pointer to cross, far enough not to touch the line. */
const GAP_PX = 8
/** Space between card and the edge of the viewport. */
const MARGIN_PX = 8

/**
 * Keeps a frame that is open by its anchor while the page scrolls, is resized or the card grows: under the line, or above it where there is
 * more room, as high as that room at most, never over the line. The side is chosen once. Stops with the signal.
 */
export function followAnchor({ host, place }: CardFrame, anchor: CardAnchor, signal: AbortSignal): void {
  let last: readonly DOMRect[] = anchor.lines()
  let side: Placement | undefined
  let where = 'visibility:hidden'
  const lines = () => {
    const now = anchor.lines()
    if (now.length > 0) last = now
    return last
  }
  const reference = {
    getBoundingClientRect: () => unite(lines()),
    getClientRects: () => [...lines()],
    ...(elementOf(anchor.node) && { contextElement: elementOf(anchor.node) }),
  }
  const update = async () => {
    let tallest = TALLEST * innerHeight
    const placed = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: side ?? 'bottom-start',
      middleware: [
        inline(anchor.point),
        offset(GAP_PX),
        ...(side === undefined ? [flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' })] : []),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply({ availableHeight }) {
            tallest = Math.min(tallest, Math.max(0, availableHeight))
            place(placeStyle(host, `${where};max-height:${tallest}px`))
          },
        }),
      ],
    })
    if (signal.aborted) return
    side = placed.placement
    where = `left:${placed.x}px;top:${placed.y}px`
    place(placeStyle(host, `${where};max-height:${tallest}px`))
  }
  place(placeStyle(host, where))
  const stop = autoUpdate(reference, host, () => void update(), { layoutShift: false })
  signal.addEventListener('abort', stop, { once: true })
}

/** A page that is zoomed as a whole must not zoom the card. */
export function placeStyle({ parentElement }: HTMLElement, declarations: string): string {
  return `zoom:${1 / ((parentElement?.currentCSSZoom as number | undefined) ?? 1)};${declarations}`
}

function elementOf(node: Node): Element | undefined {
  return isElement(node) ? node : (node.parentElement ?? undefined)
}

function unite(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map(rect => rect.left))
  const top = Math.min(...rects.map(rect => rect.top))
  return new DOMRect(
    left,
    top,
    Math.max(...rects.map(rect => rect.right)) - left,
    Math.max(...rects.map(rect => rect.bottom)) - top,
  )
}
