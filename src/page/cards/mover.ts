import type { CardFrame } from './card-frame'
import { tallestCardPx } from './card-frame'
import { MARGIN_PX } from './follow-anchor'
import { viewport } from './viewport'

/** Moves a card that is pinned. */
export interface Mover {
  /** Fixes the card where it is. */
  settle(): void
  /** Follows the pointer from its press to its release. */
  start(event: PointerEvent): void
  moveBy(x: number, y: number): void
}

/** So much of a card's head stays in the viewport, wherever it is moved. */
const LEAST_IN_VIEW_PX = 48
/** Near the bottom a card gets lower, to stay in view with its foot, but not lower than this. */
const LOWEST_PX = 160

/** Makes a card movable, and keeps it in view where the viewport gets smaller, until the signal aborts. */
export function createMover({ host, container, place }: CardFrame, signal: AbortSignal): Mover {
  const moveTo = (left: number, top: number) => {
    const { width } = host.getBoundingClientRect()
    const view = viewport()
    const x = clamp(left, LEAST_IN_VIEW_PX - width, view.width - LEAST_IN_VIEW_PX)
    const y = clamp(top, 0, view.height - LEAST_IN_VIEW_PX)
    place(`left:${x}px;top:${y}px`, clamp(view.height - y - MARGIN_PX, LOWEST_PX, tallestCardPx()))
  }
  const keepInView = () => {
    const { left, top, width } = host.getBoundingClientRect()
    const view = viewport()
    moveTo(
      clamp(left, MARGIN_PX, view.width - width - MARGIN_PX),
      clamp(top, MARGIN_PX, view.height - LOWEST_PX - MARGIN_PX),
    )
  }
  return {
    settle() {
      delete container.dataset.sheet
      keepInView()
      addEventListener('resize', keepInView, { signal })
    },
    start({ pointerId, clientX, clientY }) {
      const { left, top } = host.getBoundingClientRect()
      const release = new AbortController()
      container.setPointerCapture(pointerId)
      const move = (event: PointerEvent) => {
        if (event.pointerId === pointerId) moveTo(left + event.clientX - clientX, top + event.clientY - clientY)
      }
      container.addEventListener('pointermove', move, { signal: release.signal })
      for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
        container.addEventListener(end, () => release.abort(), { signal: release.signal })
    },
    moveBy(x, y) {
      const { left, top } = host.getBoundingClientRect()
      moveTo(left + x, top + y)
    },
  }
}

/** Where there is no room between the two ends, the first one holds. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
