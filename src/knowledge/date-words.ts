import type { PartialDate } from './partial-date'
import type { Range } from './word-ranges'
import { isCyrillic } from './word-sound'

/** A date that stands in a text. */
export interface FoundDate {
  readonly date: PartialDate
  readonly range: Range
}

const YEAR = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?!\d)/gu
const BEFORE_LETTER = /^[\p{L}\p{N}]/u
const AFTER_YEAR = /^-(\d\d)(?:-(\d\d))?(?![\p{L}\p{N}])/u
const LONGEST_AFTER = '-07-14.'.length
/** The longest that stands before a year: "30th and 31st of September, of ". */
const LONGEST_BEFORE = 32

/** Most years stand by themselves, and the expressions below are slow. */
const MAY_BELONG = /[\p{L}\d][.,]? $|[./]$/u
// What may stand before a year, to its end: "July ", "Sept. of ", "14, ", "14.07.".
const MONTH = /(?<![\p{L}\p{N}])(\p{L}{3,9})\.?,? (?:of )?$/u
const ENDS_IN_DAY = /\d(?:st|nd|rd|th)?,? $/
const MONTH_AND_DAY = /(?<![\p{L}\p{N}])(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? $/u
const FIGURES = /(?<![\p{L}\p{N}])(\d{1,2})[./](\d{1,2})[./]$/u
/** What stands before a month: "14 ", "30–31 ", "14th of ". */
const DAYS =
  /(?<![\p{L}\p{N}])(?:(\d{1,2})(?:st|nd|rd|th|-?го)?(?: ?[–-] ?| and | и ))?(\d{1,2})(?:st|nd|rd|th|-?го)? (?:of )?$/u

/** Finds the dates that a text tells with their year, in the ways that English and Russian write them, in order; of a range of days both ends. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    const end = index + year.length
    const after = AFTER_YEAR.exec(text.slice(end, end + LONGEST_AFTER))
    if (after) {
      found.push(...toDates(year, { month: after[1], days: [after[2]] }, [index, end + after[0].length]))
      continue
    }
    if (BEFORE_LETTER.test(text.slice(end, end + 1))) continue
    const read = readBefore(text.slice(Math.max(0, index - LONGEST_BEFORE), index))
    found.push(...toDates(year, read, [index - (read?.length ?? 0), end]))
  }
  return found
}

interface MonthAndDays {
  readonly month: string | undefined
  readonly days: readonly (string | undefined)[]
}

/** The month and the days that stand before a year, and how many characters they take; undefined where none do. */
function readBefore(before: string): (MonthAndDays & { readonly length: number }) | undefined {
  if (!MAY_BELONG.test(before)) return undefined
  const named = MONTH.exec(before)
  const month = monthOf(named?.[1])
  if (named && month !== undefined) {
    const days = DAYS.exec(before.slice(0, named.index))
    const length = before.length - (days?.index ?? named.index)
    return { month, days: days ? [days[1], days[2]] : [], length }
  }
  const american = ENDS_IN_DAY.test(before) ? MONTH_AND_DAY.exec(before) : null
  const americanMonth = monthOf(american?.[1])
  if (american && americanMonth !== undefined)
    return { month: americanMonth, days: [american[2]], length: american[0].length }
  const figures = FIGURES.exec(before)
  return figures ? { month: figures[2], days: [figures[1]], length: figures[0].length } : undefined
}

const LAST_MONTH = 12
const LAST_DAY = 31

function toDates(
  year: string,
  { month, days }: MonthAndDays = { month: undefined, days: [] },
  range: Range,
): FoundDate[] {
  if (month === undefined || !isBetween(month, LAST_MONTH)) return [{ date: year, range }]
  const known = days.filter(day => day !== undefined && isBetween(day, LAST_DAY))
  const beginning = `${year}-${month.padStart(2, '0')}`
  if (known.length === 0) return [{ date: beginning, range }]
  return known.map(day => ({ date: `${beginning}-${day?.padStart(2, '0')}`, range }))
}

const isBetween = (number: string, last: number) => Number(number) >= 1 && Number(number) <= last

const ENGLISH: ReadonlyMap<string, number> = new Map(
  `jan january, feb febr february, mar march, apr april, may, jun june, jul july, aug august, sep sept september, oct october,
  nov november, dec december`
    .split(/,\s+/)
    .flatMap((names, i) => names.split(' ').map(name => [name, i + 1] as const)),
)
const RUSSIAN = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ').map(
  // "января", "январём", "марта", "мая"; but not "мама".
  stem => new RegExp(`^${stem}(?:[ьяюеайу]|ём|ем|ом)?$`),
)

function monthOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const lower = name.toLowerCase()
  const month = ENGLISH.get(lower) ?? (isCyrillic(lower) ? RUSSIAN.findIndex(each => each.test(lower)) + 1 : 0)
  return month > 0 ? String(month) : undefined
}
