import { computePosition, flip, offset, type Placement, type Platform, shift, size } from '@floating-ui/core'
import { parentAcrossShadow } from '../element-kinds'
import type { Point } from './box'
import { type CardFrame, tallestCardPx } from './card-frame'
import { viewport } from './viewport'

/** What a card is about: a mention's text, which may move, wrap or leave. */
export interface CardAnchor {
  /** The node that the text begins in. */
  readonly node: Node
  /** The boxes of its lines on the viewport now; empty once it has left the page. */
  lines(): readonly DOMRect[]
  /** Where the pointer is, for a text that wraps. */
  readonly point?: Point
}

interface Following {
  readonly signal: AbortSignal
  readonly reportError: (error: unknown) => void
}

/** Space between mention and card: near enough for the pointer to cross, far enough not to touch the line. */
export const GAP_PX = 8
/** Space between card and the edge of the viewport. */
export const MARGIN_PX = 8

/**
 * Keeps a frame that is open by its anchor while the page scrolls, is resized or the card grows: under the line, or above it where there is
 * more room, as high as that room at most, never over the line. The side is chosen once. Resolves when it has its place; stops with the signal.
 */
export function followAnchor(
  { host, place }: CardFrame,
  anchor: CardAnchor,
  { signal, reportError }: Following,
): Promise<void> {
  const at = lineAt(anchor.lines(), anchor.point)
  let line = anchor.lines()[at] ?? new DOMRect()
  let side: Placement | undefined
  let where = ''
  const update = async () => {
    const lines = anchor.lines()
    line = lines[at] ?? lines[0] ?? line
    let tallest = tallestCardPx()
    const placed = await computePosition(line, host, {
      platform: topLayer,
      strategy: 'fixed',
      placement: side ?? 'bottom-start',
      middleware: [
        offset(GAP_PX),
        ...(side === undefined ? [flip({ padding: MARGIN_PX, fallbackStrategy: 'bestFit' })] : []),
        shift({ padding: MARGIN_PX }),
        size({
          padding: MARGIN_PX,
          apply({ availableHeight, rects }) {
            tallest = Math.min(tallest, Math.max(0, availableHeight))
            // Each style that is set is a layout of the card: where there is room none is needed to measure.
            if (tallest < rects.floating.height) place(where, tallest)
          },
        }),
      ],
    })
    if (signal.aborted) return
    side = placed.placement
    where = `left:${toPixel(placed.x)}px;top:${toPixel(placed.y)}px`
    place(where, tallest)
  }
  const follow = () => update().catch(reportError)
  let isFirst = true
  const resizes = new ResizeObserver(() => {
    // The first call tells of the size that was just measured.
    if (!isFirst) void follow()
    isFirst = false
  })
  resizes.observe(host)
  signal.addEventListener('abort', () => resizes.disconnect(), { once: true })
  for (const root of rootsOf(anchor.node))
    root.addEventListener('scroll', follow, { capture: true, passive: true, signal })
  addEventListener('resize', follow, { signal })
  return follow()
}

/**
 * Where things are for Floating UI: what stands in the top layer is placed on the viewport, whatever the page around it is like. The library's own
 * platform for the DOM looks for a `body`, which not every document has.
 */
const topLayer: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference,
    floating: { x: 0, y: 0, ...dimensionsOf(floating) },
  }),
  getDimensions: dimensionsOf,
  getClippingRect: () => ({ x: 0, y: 0, ...viewport() }),
}

function dimensionsOf(element: Element): { width: number; height: number } {
  const { width, height } = element.getBoundingClientRect()
  return { width, height }
}

/** Where a scroll around a node can be heard: it does not come out of a shadow tree. */
function rootsOf(node: Node): EventTarget[] {
  const roots = new Set<EventTarget>([window])
  for (let at: Node | null = node; at; at = parentAcrossShadow(at)) roots.add(at.getRootNode())
  return [...roots]
}

/** Text is crisp on whole pixels of the screen. */
function toPixel(length: number): number {
  return Math.round(length * devicePixelRatio) / devicePixelRatio
}

/** Tells whether two anchors are the same line of the same text. */
export function isSameLine(a: CardAnchor, b: CardAnchor): boolean {
  return a.node === b.node && lineAt(a.lines(), a.point) === lineAt(b.lines(), b.point)
}

/** The line that the pointer is on, or the first: a text may wrap. */
export function lineAt(lines: readonly DOMRect[], point: Point | undefined): number {
  return Math.max(
    0,
    lines.findIndex(line => point && point.y >= line.top && point.y <= line.bottom),
  )
}
