import { findDates } from '../date-words'
import { firstDay, lastDay, type PartialDate } from '../partial-date'

/** A stretch of time in years, such as 2007.5 for the middle of 2007; `to` is not in it any more. */
export interface Period {
  readonly from: number
  readonly to: number
}

const MONTHS = 12
const DAYS = 31
export const DAY_IN_YEARS = 1 / (MONTHS * DAYS)

/** The time that a date may mean; every month counts as having 31 days. */
export function periodOf(date: PartialDate): Period {
  return { from: yearsOf(firstDay(date)), to: yearsOf(lastDay(date)) + DAY_IN_YEARS }
}

function yearsOf(day: PartialDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return year + (month - 1) / MONTHS + (date - 1) * DAY_IN_YEARS
}

const DECADE = /(?<![\p{L}\p{N}])((?:19|20)\d0)(?:-?s|-е|-х|-м)(?![\p{L}])/gu
const DECADE_YEARS = 10

/** The times that a text tells: its dates, and decades such as "the 1980s". */
export function periodsIn(text: string): Period[] {
  const decades = Array.from(text.matchAll(DECADE), ([, year]) => Number(year))
  return [
    ...findDates(text).map(({ date }) => periodOf(date)),
    ...decades.map(from => ({ from, to: from + DECADE_YEARS })),
  ]
}

/** The years that lie between two periods; 0 where they touch. */
export function gapBetween(a: Period, b: Period): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

export const lengthOf = ({ from, to }: Period): number => to - from
