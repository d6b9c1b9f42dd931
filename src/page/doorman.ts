import type { Point } from './cards/box'

/**
 * Waits for the reader's pointer or finger to come upon a mention, and calls back with the point; again each time until the signal
 * aborts. What attends to the reader from then on is not part of what every page loads. Returns what listens again, after
 * `document.open` took all listeners away.
 */
export function awaitInterest(
  window: Window,
  {
    isMention,
    onInterest,
    signal,
  }: {
    readonly isMention: (point: Point) => boolean
    readonly onInterest: (point: Point) => void
    readonly signal: AbortSignal
  },
): () => void {
  let point: Point | undefined
  let isAsked = false
  const look = () => {
    isAsked = false
    if (point && !signal.aborted && isMention(point)) onInterest(point)
  }
  const ask = () => {
    if (!isAsked) requestAnimationFrame(look)
    isAsked = true
  }
  const note = (event: PointerEvent) => {
    if (!event.isTrusted) return
    point = { x: event.clientX, y: event.clientY }
    ask()
  }
  // A page may scroll a mention under a pointer that rests.
  const scroll = () => {
    if (point) ask()
  }
  const passive = { capture: true, passive: true, signal }
  const listen = () => {
    window.addEventListener('pointermove', note, passive)
    window.addEventListener('pointerdown', note, passive)
    window.addEventListener('scroll', scroll, passive)
  }
  listen()
  return listen
}
