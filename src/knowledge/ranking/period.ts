import { firstDay, lastDay, type PartialDate } from '../partial-date'
import { listSearchWords } from '../search-words'

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

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec янв фев мар апр мая июн июл авг сен окт ноя дек'
/** By their first three letters, English and Russian; "май" and "мае" besides. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.split(' ').map((name, i) => [name, (i % MONTHS) + 1] as const),
  ['маи', 5],
  ['мае', 5],
])
const LETTERS_OF_MONTH = 3
const YEAR = /^(?:19|20)\d\d$/
const DECADE = /^(?:19|20)\d0s$/
const DECADE_YEARS = 10
const SUFFIX_OF_DECADE: ReadonlySet<string> = new Set(['е', 'х', 'м'])
const DAY = /^\d{1,2}$/

/** The times that a text tells: dates with their year, and decades such as "the 1980s", as English and Russian write them. */
export function periodsIn(text: string): Period[] {
  // "1,990" is no year.
  const keys = listSearchWords(text).map(({ key, start, end }) => (end - start === key.length ? key : ''))
  return keys.flatMap((key, i): Period | Period[] => {
    if (DECADE.test(key)) return decadeFrom(Number(key.slice(0, -1)))
    if (!YEAR.test(key)) return []
    if (SUFFIX_OF_DECADE.has(keys[i + 1] ?? '')) return decadeFrom(Number(key))
    return periodOf(`${key}${monthBefore(keys, i)}`)
  })
}

/** "-07-14" before the year in "14 July 2007" and "July 14, 2007"; "-07" in "July 2007", nothing where no month stands there. */
function monthBefore(keys: readonly string[], year: number): string {
  const [third = '', second = '', first = ''] = [keys[year - 3], keys[year - 2], keys[year - 1]]
  const month = monthNumber(first)
  if (month !== undefined) return `-${month}${DAY.test(second) ? `-${second.padStart(2, '0')}` : ''}`
  const isDay = DAY.test(first) && monthNumber(second) !== undefined
  if (isDay) return `-${monthNumber(second)}-${first.padStart(2, '0')}`
  return second === '' || !OF.has(first) || monthNumber(second) === undefined
    ? ''
    : `-${monthNumber(second)}${DAY.test(third) ? `-${third.padStart(2, '0')}` : ''}`
}

/** "July of 2007". */
const OF: ReadonlySet<string> = new Set(['of'])

function monthNumber(key: string): string | undefined {
  const number = key.length < LETTERS_OF_MONTH ? undefined : MONTH_NUMBERS.get(key.slice(0, LETTERS_OF_MONTH))
  return number === undefined ? undefined : String(number).padStart(2, '0')
}

const decadeFrom = (from: number): Period => ({ from, to: from + DECADE_YEARS })

/** The years that lie between two periods; 0 where they touch. */
export function gapBetween(a: Period, b: Period): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

export const lengthOf = ({ from, to }: Period): number => to - from
