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
  const look = () => {
    const at = point
    point = undefined
    if (at && !signal.aborted && isMention(at)) onInterest(at)
  }
  const note = (event: PointerEvent) => {
    if (!event.isTrusted) return
    if (point === undefined) requestAnimationFrame(look)
    point = { x: event.clientX, y: event.clientY }
  }
  const listen = () => {
    window.addEventListener('pointermove', note, { capture: true, passive: true, signal })
    window.addEventListener('pointerdown', note, { capture: true, passive: true, signal })
  }
  listen()
  return listen
}
