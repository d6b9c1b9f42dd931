import type { PartialDate } from '../../knowledge/partial-date'
import { middleOf, spanOf, type TimeScale } from './timeline-scale'

/** A point's mark, by its centre: a dot, or a hollow bar as long as the year that is all that is known. */
export interface Mark {
  readonly x: number
  /** Above the axis it is negative. */
  readonly y: number
  readonly width: number
  readonly isYear: boolean
}

/** Between marks side by side. */
const GAP = 1
/** A stack of more marks is pressed together. */
const TALLEST_STACK = 7
const YEAR_ONLY = /^\d+$/

/**
 * Marks points on the axis. Those that would touch stand on each other; those of `onTop` have no mark above them, so that
 * a line can lead up from there.
 */
export function stackMarks(
  dates: readonly PartialDate[],
  scale: TimeScale,
  { radius, onTop }: { radius: number; onTop: readonly number[] },
): Mark[] {
  const marks = dates.map(date => markAt(date, scale, radius))
  const rows = new Map<number, number>()
  const rowsOf = (isMet: (other: Mark) => boolean) =>
    marks.flatMap((other, i) => (rows.has(i) && isMet(other) ? [rows.get(i) ?? 0] : []))
  const raise = (i: number, mark: Mark, least: number) => {
    const taken = rowsOf(other => isTouching(mark, other))
    let row = least
    while (taken.includes(row)) row++
    rows.set(i, row)
  }
  marks.forEach((mark, i) => {
    if (!onTop.includes(i)) raise(i, mark, 0)
  })
  marks.forEach((mark, i) => {
    if (onTop.includes(i)) raise(i, mark, Math.max(-1, ...rowsOf(other => isOnLine(mark, other))) + 1)
  })
  const step = (2 * radius + GAP) * Math.min(1, TALLEST_STACK / (Math.max(0, ...rows.values()) + 1))
  return marks.map((mark, i) => ({ ...mark, y: -step * (rows.get(i) ?? 0) }))
}

function markAt(date: PartialDate, { x }: TimeScale, radius: number): Mark {
  const span = spanOf(date)
  const isYear = YEAR_ONLY.test(date)
  const width = isYear ? Math.max(x(span.to) - x(span.from), 2 * radius) : 2 * radius
  return { x: x(middleOf(span)), y: 0, width, isYear }
}

const isTouching = (a: Mark, b: Mark) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP

/** Tells whether `other` would be hit by a line straight up from a mark. */
const isOnLine = (mark: Mark, other: Mark) => Math.abs(mark.x - other.x) < other.width / 2 + GAP
