import type { PartialDate } from '../../knowledge/partial-date'

/** A stretch of time in days, counted from 1970. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

/** Even time on a line: `x` is where a day stands, in pixels. */
export interface TimeScale extends TimeSpan {
  readonly x: (day: number) => number
}

const DAY_MS = 86_400_000
/** Steps between years that people count in. */
const NICE_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
const DAYS_OF_YEAR = 365

/** The days that a date may mean: a whole year or month where no more is known. */
export function spanOf(date: PartialDate): TimeSpan {
  const [year = 0, month, day] = date.split('-').map(Number)
  const from = dayNumber(year, month ?? 1, day ?? 1)
  if (day !== undefined) return { from, to: from + 1 }
  return { from, to: month === undefined ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1) }
}

export const middleOf = ({ from, to }: TimeSpan) => (from + to) / 2

/** A scale from `inset` to `inset` short of `width` that holds all of `dates`, of which there is at least one. */
export function scaleOf(dates: readonly PartialDate[], width: number, inset: number): TimeScale {
  const spans = dates.map(spanOf)
  const [from, to] = [Math.min(...spans.map(span => span.from)), Math.max(...spans.map(span => span.to))]
  const pxOfDay = Math.max(width - 2 * inset, 0) / (to - from)
  return { from, to, x: day => inset + (day - from) * pxOfDay }
}

/** The beginnings of years at an even, familiar step, at least `leastPx` apart; where there is none, the year it starts in. */
export function niceYears({ from, to, x }: TimeScale, leastPx: number): { year: number; x: number }[] {
  const pxOfYear = (x(to) - x(from)) / ((to - from) / DAYS_OF_YEAR)
  const step = NICE_STEPS.find(each => each * pxOfYear >= leastPx)
  const first = yearOf(from)
  const years = []
  for (let year = Math.ceil(first / (step ?? 1)) * (step ?? 1); step !== undefined && year <= yearOf(to); year += step)
    if (dayNumber(year, 1, 1) >= from) years.push({ year, x: x(dayNumber(year, 1, 1)) })
  return years.length > 0 ? years : [{ year: first, x: x(from) }]
}

const yearOf = (day: number) => new Date(day * DAY_MS).getUTCFullYear()

function dayNumber(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for those of the 1900s.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS
}
