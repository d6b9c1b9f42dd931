import type { Point } from './box'

/** What the reader's pointer and keys do on the page. Only real input counts: events that a page makes up open nothing. */
export interface PointerReports {
  /** Called at most once a frame, with the point under the pointer and the keys held; undefined once it has left the page. */
  onPoint(point: Point | undefined, held: HeldKeys): void
  onCardEntered(): void
  /** A button or finger went down outside of our cards. */
  onPressOutside(): void
  /** Returns true where Escape was for us; the page does not get it then. */
  onEscape(): boolean
}

/** Modifier keys that are held. */
export type HeldKeys = Readonly<Record<'altKey' | 'ctrlKey' | 'shiftKey', boolean>>

/** None of them. */
export const NO_KEYS: HeldKeys = { altKey: false, ctrlKey: false, shiftKey: false }

interface PointerOptions {
  readonly reports: PointerReports
  /** Tells whether an event's target is a card of ours. */
  readonly isCard: (target: EventTarget | null) => boolean
  /** Where the pointer rests already: without a move of it, keys and scrolling mean something only there. */
  readonly from: Point | undefined
  readonly signal: AbortSignal
}

/** Follows the pointer. */
export interface PointerWatch {
  /** Listens again, after `document.open` took all listeners away; those that are still there are not doubled. */
  listen(): void
  /** The page has taken away what the pointer is at: until the pointer moves, something else may come to its place. */
  awaitReplacement(): void
  /** Reports once more where the pointer is, if a replacement is awaited there. */
  lookForReplacement(): void
}

/** Follows mouse, pen and keys until the signal aborts. */
export function followPointer(window: Window, { reports, isCard, from, signal }: PointerOptions): PointerWatch {
  let point = from
  let held = NO_KEYS
  let isOverCard = false
  let isAsked = false
  let isAwaiting = false
  const askFrame = () => {
    if (isAsked) return
    isAsked = true
    requestAnimationFrame(() => {
      isAsked = false
      if (!signal.aborted && !isOverCard) reports.onPoint(point, held)
    })
  }
  // In a dialog that a component draws in its own shadow tree, the target is the component.
  const isOnCard = (event: Event) => event.composedPath().some(isCard)
  const report = () => (isOverCard ? reports.onCardEntered() : askFrame())
  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    isAwaiting = false
    isOverCard = isOnCard(event)
    held = event
    point = { x: event.clientX, y: event.clientY }
    report()
  }
  const leave = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return
    isAwaiting = false
    isOverCard = false
    point = undefined
    askFrame()
  }
  const scroll = () => {
    if (point) askFrame()
  }
  // A page that is kept, to come back as it was, has no frame any more; when it comes back the pointer is somewhere else.
  const hidePage = () => {
    isAwaiting = false
    isOverCard = false
    point = undefined
    reports.onPoint(undefined, held)
  }
  const press = (event: PointerEvent) => {
    if (event.isTrusted && !isOnCard(event)) reports.onPressOutside()
  }
  const key = (event: KeyboardEvent) => {
    if (!event.isTrusted) return
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing && reports.onEscape()) {
      event.preventDefault()
      event.stopImmediatePropagation()
    } else if (MODIFIER_KEYS.has(event.key)) {
      held = event
      if (point) askFrame()
    }
  }
  const passive = { capture: true, passive: true, signal }
  const listen = () => {
    window.addEventListener('pointermove', move, passive)
    window.addEventListener('pointerdown', press, passive)
    window.document.documentElement?.addEventListener('pointerleave', leave, { passive: true, signal })
    window.addEventListener('scroll', scroll, passive)
    window.addEventListener('pagehide', hidePage, { signal })
    window.addEventListener('keydown', key, { capture: true, signal })
    window.addEventListener('keyup', key, passive)
  }
  listen()
  return {
    listen,
    awaitReplacement: () => {
      isAwaiting = true
    },
    lookForReplacement: () => isAwaiting && report(),
  }
}

const MODIFIER_KEYS: ReadonlySet<string> = new Set(['Alt', 'Control', 'Shift'])
