import { useState } from 'preact/hooks'

interface PointsOnAxis {
  readonly count: number
  /** The tab stop before any point had the focus. */
  readonly first: number
  readonly isRightToLeft: boolean
  /** The point at a place in the client's coordinates, if one is near enough. */
  readonly pointAt: (plot: Element, event: { readonly clientX: number; readonly clientY: number }) => number | undefined
}

type On<Kind extends Event> = (event: Kind & { readonly currentTarget: Element }) => void

/** How far a key moves among the points: to the ends, or on by one. */
const MOVES: Readonly<Record<string, number>> = {
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
}

/**
 * The point that is pointed at or, else, has the focus; and the one tab stop among them, which the arrow keys move:
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export function useActivePoint({ count, first, isRightToLeft, pointAt }: PointsOnAxis) {
  const [stop, setStop] = useState<number>()
  const [focused, setFocused] = useState<number>()
  const [pointed, setPointed] = useState<number>()
  const tabStop = Math.min(stop ?? first, count - 1)

  const onPointerMove: On<PointerEvent> = event => setPointed(pointAt(event.currentTarget, event))
  const onClick: On<MouseEvent> = event => {
    const point = pointAt(event.currentTarget, event)
    if (point !== undefined) optionsOf(event.currentTarget)[point]?.focus({ preventScroll: true })
  }
  const onFocusIn: On<FocusEvent> = event => {
    const point = optionsOf(event.currentTarget).indexOf(event.target as SVGElement)
    if (point < 0) return
    setFocused(point)
    setStop(point)
  }
  const onKeyDown: On<KeyboardEvent> = event => {
    const move = MOVES[event.key]
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    // Else the card would scroll as well.
    event.preventDefault()
    const isTurned = isRightToLeft && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
    const next = Math.min(Math.max(tabStop + (isTurned ? -move : move), 0), count - 1)
    optionsOf(event.currentTarget)[next]?.focus()
  }
  return {
    active: pointed ?? focused,
    tabStop,
    handlers: {
      onPointerMove,
      onPointerLeave: () => setPointed(undefined),
      onClick,
      onFocusIn,
      onFocusOut: () => setFocused(undefined),
      onKeyDown,
    },
  }
}

const optionsOf = (plot: Element) => [...plot.querySelectorAll<SVGElement>('[role=option]')]
