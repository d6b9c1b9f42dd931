import type { PartialDate } from './partial-date'
import type { Range } from './word-ranges'

/** A date that stands in a text. */
export interface FoundDate {
  readonly date: PartialDate
  readonly range: Range
}

const YEAR = /(?<![\p{L}\p{N}])(?:19|20)\d\d(?!\d)/gu
const BEFORE_LETTER = /^[\p{L}\p{N}]/u
const ISO_REST = /^-(?<month>\d\d)(?:-(?<day>\d\d))?(?![\p{L}\p{N}])/u
// What may stand before a year, to its end: "14 July ", "30–31 July ", "of July ", "July 14, ", "14.07.".
const DAY = String.raw`(?:st|nd|rd|th|-?го)?`
const MONTH = String.raw`(?<![\p{L}\p{N}])(?<month>\p{L}{3,9})\.?`
const BEFORE_YEAR = [
  String.raw`(?<![\p{L}\p{N}])(?<day>\d{1,2})[./](?<month>\d{1,2})[./]$`,
  String.raw`${MONTH} (?<day>\d{1,2})${DAY},? $`,
  String.raw`(?:(?<![\p{L}\p{N}])(?:(?<first>\d{1,2})${DAY}(?: ?[–-] ?| and | и ))?(?<day>\d{1,2})${DAY} (?:of )?)?${MONTH},? (?:of )?$`,
].map(shape => new RegExp(shape, 'iu'))
/** The longest of these: "30th and 31st of September, of ". */
const LONGEST_BEFORE = 32

const MONTHS = [
  /^(?:jan(?:uary)?|январ.?)$/i,
  /^(?:feb(?:r(?:uary)?)?|феврал.?)$/i,
  /^(?:mar(?:ch)?|март.?)$/i,
  /^(?:apr(?:il)?|апрел.?)$/i,
  /^(?:may|ма[йяею])$/i,
  /^(?:june?|июн.)$/i,
  /^(?:july?|июл.)$/i,
  /^(?:aug(?:ust)?|август.?)$/i,
  /^(?:sept?(?:ember)?|сентябр.?)$/i,
  /^(?:oct(?:ober)?|октябр.?)$/i,
  /^(?:nov(?:ember)?|ноябр.?)$/i,
  /^(?:dec(?:ember)?|декабр.?)$/i,
]
const LAST_DAY = 31

/** Finds the dates that a text tells with their year, in the ways that English and Russian write them, in order; of a range of days both ends. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    const end = index + year.length
    const iso = ISO_REST.exec(text.slice(end, end + '-07-14.'.length))
    if (iso) {
      found.push(...toDates(year, iso.groups, [index, end + iso[0].length]))
      continue
    }
    if (BEFORE_LETTER.test(text.slice(end, end + 1))) continue
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index)
    const match = BEFORE_YEAR.map(shape => shape.exec(before)).find(each => isMonth(each?.groups?.month))
    const start = match ? index - match[0].length : index
    found.push(...toDates(year, match?.groups, [start, end]))
  }
  return found
}

type Groups = Readonly<Record<string, string | undefined>>

function toDates(year: string, { month, first, day }: Groups = {}, range: Range): FoundDate[] {
  const number = month === undefined ? undefined : monthNumber(month)
  if (number === undefined) return [{ date: year, range }]
  const days = [first, day].filter(each => each !== undefined && Number(each) >= 1 && Number(each) <= LAST_DAY)
  if (days.length === 0) return [{ date: `${year}-${number}`, range }]
  return days.map(each => ({ date: `${year}-${number}-${each?.padStart(2, '0')}`, range }))
}

const isMonth = (name: string | undefined) => name !== undefined && monthNumber(name) !== undefined

function monthNumber(name: string): string | undefined {
  const number = /^\d+$/.test(name) ? Number(name) : MONTHS.findIndex(month => month.test(name)) + 1
  return number >= 1 && number <= MONTHS.length ? String(number).padStart(2, '0') : undefined
}
