import type { Point } from './box'

/** What a finger means. */
export interface TouchReports {
  onTap(point: Point): void
  /** A finger that stays; true where it was for us: the browser's own menu does not open then. */
  onLongPress(point: Point): boolean
}

/** A finger that moves further scrolls. */
const MOST_DRIFT_PX = 10
/** Shorter than the time after which browsers open their menu (some 500 ms on Android). */
const LONG_PRESS_MS = 420

/** A finger that is followed. */
export interface FollowedTouch {
  /** Listens again, after `document.open` took all listeners away. */
  listen(): void
  /** Takes an event that came before it was listened to. */
  take(event: PointerEvent): void
}

/** Follows a finger until the signal aborts. */
export function followTouch(
  window: Window,
  { reports, signal }: { readonly reports: TouchReports; readonly signal: AbortSignal },
): FollowedTouch {
  let pressed: { readonly point: Point; readonly timer: ReturnType<typeof setTimeout> } | undefined
  let isOurs = false
  const release = () => {
    clearTimeout(pressed?.timer)
    pressed = undefined
  }
  const isFinger = (event: PointerEvent) => event.isTrusted && event.pointerType === 'touch'
  const down = (event: PointerEvent) => {
    if (!isFinger(event)) return
    release()
    isOurs = false
    if (!event.isPrimary) return
    const point = { x: event.clientX, y: event.clientY }
    const timer = setTimeout(() => {
      release()
      if (!signal.aborted) isOurs = reports.onLongPress(point)
    }, LONG_PRESS_MS)
    pressed = { point, timer }
  }
  const move = (event: PointerEvent) => {
    if (!isFinger(event) || !pressed) return
    const { x, y } = pressed.point
    if (Math.hypot(event.clientX - x, event.clientY - y) > MOST_DRIFT_PX) release()
  }
  const up = (event: PointerEvent) => {
    if (!isFinger(event) || !pressed) return
    const { point } = pressed
    release()
    reports.onTap(point)
  }
  const menu = (event: Event) => {
    if (event.isTrusted && isOurs) event.preventDefault()
  }
  // Not every browser leaves out the click after a long press: it would follow the link that the card was opened in.
  const click = (event: MouseEvent) => {
    if (!event.isTrusted || !isOurs || (event as Partial<PointerEvent>).pointerType !== 'touch') return
    isOurs = false
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const take = (event: PointerEvent) => handlers[event.type]?.(event)
  const handlers: Readonly<Record<string, (event: PointerEvent) => void>> = {
    pointerdown: down,
    pointermove: move,
    pointerup: up,
    pointercancel: release,
  }
  const listen = () => {
    for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const)
      window.addEventListener(type, take, { capture: true, passive: true, signal })
    window.addEventListener('contextmenu', menu, { capture: true, signal })
    window.addEventListener('click', click, { capture: true, signal })
  }
  listen()
  return { listen, take }
}
