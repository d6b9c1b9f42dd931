import type { CardFrame } from './card-frame'
import { placeStyle } from './follow-anchor'

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

/** Makes a card movable. */
export function createMover({ host, container, place }: CardFrame): Mover {
  const moveTo = (left: number, top: number) => {
    const { width } = host.getBoundingClientRect()
    const x = Math.max(LEAST_IN_VIEW_PX - width, Math.min(left, innerWidth - LEAST_IN_VIEW_PX))
    const y = Math.max(0, Math.min(top, innerHeight - LEAST_IN_VIEW_PX))
    place(placeStyle(host.parentElement, `left:${x}px;top:${y}px`))
  }
  return {
    settle() {
      const { left, top } = host.getBoundingClientRect()
      moveTo(left, top)
    },
    start({ pointerId, clientX, clientY }) {
      const { left, top } = host.getBoundingClientRect()
      const release = new AbortController()
      const { signal } = release
      container.setPointerCapture(pointerId)
      const move = (event: PointerEvent) => {
        if (event.pointerId === pointerId) moveTo(left + event.clientX - clientX, top + event.clientY - clientY)
      }
      container.addEventListener('pointermove', move, { signal })
      for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
        container.addEventListener(end, () => release.abort(), { signal })
    },
    moveBy(x, y) {
      const { left, top } = host.getBoundingClientRect()
      moveTo(left + x, top + y)
    },
  }
}
