/** What the reader's pointer and Escape key do on the page. Only real input counts: events that a page makes up open nothing. */
export interface PointerReports {
  /** Called at most once a frame, with the point under the pointer; undefined once it has left the page. */
  onPoint(point: { readonly x: number; readonly y: number } | undefined): void
  onCardEntered(): void
  /** Returns true where Escape was for us; the page does not get it then. */
  onEscape(): boolean
}

/**
 * Follows mouse and pen until the signal aborts. `isCard` tells whether an event's target is our card. Returns what listens again,
 * after `document.open` took all listeners away; those that are still there are not doubled.
 */
export function followPointer(
  window: Window,
  {
    reports,
    isCard,
    signal,
  }: { reports: PointerReports; isCard: (target: EventTarget | null) => boolean; signal: AbortSignal },
): () => void {
  let point: { x: number; y: number } | undefined
  let isOverCard = false
  let isAsked = false
  const askFrame = () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      if (!signal.aborted && !isOverCard) reports.onPoint(point)
    })
  }
  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    // In a dialog that a component draws in its own shadow tree, the target is the component.
    isOverCard = event.composedPath().some(isCard)
    point = { x: event.clientX, y: event.clientY }
    if (isOverCard) reports.onCardEntered()
    else askFrame()
  }
  const leave = (event: PointerEvent) => {
    if (!event.isTrusted) return
    isOverCard = false
    point = undefined
    askFrame()
  }
  const scroll = () => {
    if (point) askFrame()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !reports.onEscape()) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const passive = { capture: true, passive: true, signal }
  const listen = () => {
    window.addEventListener('pointermove', move, passive)
    window.document.documentElement?.addEventListener('pointerleave', leave, { passive: true, signal })
    window.addEventListener('scroll', scroll, passive)
    window.addEventListener('keydown', press, { capture: true, signal })
  }
  listen()
  return listen
}
