import type { Point } from './cards/box'

/** What the reader's pointer or finger has done so far. */
export interface Interest {
  /** Where the pointer is by now: it goes on while what attends to it is loaded. Undefined for a finger. */
  readonly point: Point | undefined
  /** The finger's events since it came down. */
  readonly touches: readonly PointerEvent[]
}

interface DoormanParts {
  readonly isMention: (point: Point) => boolean
  /** Called with what goes on until the signal aborts. */
  readonly onInterest: (interest: Interest) => void
  readonly signal: AbortSignal
}

/**
 * Waits for the reader's pointer or finger to come upon a mention, and calls back, again each time until the signal
 * aborts. What attends to the reader from then on is not part of what every page loads. Returns what listens again, after
 * `document.open` took all listeners away.
 */
export function awaitInterest(window: Window, { isMention, onInterest, signal }: DoormanParts): () => void {
  let point: Point | undefined
  let isAsked = false
  const touches: PointerEvent[] = []
  const interest: Interest = {
    get point() {
      return point
    },
    touches,
  }
  const look = () => {
    isAsked = false
    const at = point ?? (touches[0] && pointOf(touches[0]))
    if (at && !signal.aborted && isMention(at)) onInterest(interest)
  }
  const ask = () => {
    if (!isAsked) requestAnimationFrame(look)
    isAsked = true
  }
  const note = (event: PointerEvent) => {
    if (!event.isTrusted) return
    if (event.pointerType === 'touch') {
      point = undefined
      if (event.type === 'pointerdown') touches.length = 0
      touches.push(event)
      if (touches.length > 1) return
    } else point = pointOf(event)
    ask()
  }
  // A page may scroll a mention under a pointer that rests.
  const scroll = () => {
    if (point) ask()
  }
  const passive = { capture: true, passive: true, signal }
  const listen = () => {
    for (const type of ['pointermove', 'pointerdown', 'pointerup', 'pointercancel'] as const)
      window.addEventListener(type, note, passive)
    window.addEventListener('scroll', scroll, passive)
  }
  listen()
  return listen
}

function pointOf({ clientX, clientY }: PointerEvent): Point {
  return { x: clientX, y: clientY }
}
