import { firstDay, lastDay, type PartialDate } from '../../knowledge/partial-date'

/** A paper's edition, its site and a clock on another continent give days that are so far apart. */
const CLOSE_DAYS = 3
const DAY_MS = 86_400_000

interface Dated {
  readonly date: PartialDate
}

/** Tells whether dates may all be the same one, but for a few days. A month is close to each of its days. */
export function areClose(dated: readonly Dated[]): boolean {
  const latestFirst = Math.max(...dated.map(({ date }) => dayNumber(firstDay(date))))
  const earliestLast = Math.min(...dated.map(({ date }) => dayNumber(lastDay(date))))
  return latestFirst - earliestLast <= CLOSE_DAYS
}

/** As much of some dates as they all say: the month or the year; undefined where not even that. */
export function sharedPart(dated: readonly Dated[]): PartialDate | undefined {
  const [first] = dated
  if (first === undefined) return undefined
  // "2007-08-02", "2007-08", "2007"
  return [10, 7, 4]
    .map(length => first.date.slice(0, length))
    .find(part => dated.every(({ date }) => date === part || date.startsWith(`${part}-`)))
}

/** Days from 1970 on. */
export const dayNumber = (day: PartialDate) => Date.parse(`${day.slice(0, 7)}-01`) / DAY_MS + Number(day.slice(8))
