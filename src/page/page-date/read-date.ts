import { isPartialDate, type PartialDate } from '../../knowledge/partial-date'
import { type MonthOf, monthNames } from './month-names'

/** A date is short; what is longer is a text with a date somewhere in it. */
const LONGEST = 100
/** The first journals: nothing that was published periodically is older. */
const FIRST_YEAR = 1665

// Days that programs begin to count at, and write where they have no date: Windows, SQL Server, OLE, the Macintosh, Unix (west of
// Greenwich, too) and DOS.
const ZERO_DAYS = new Set(
  '1601-01-01 1753-01-01 1899-12-30 1899-12-31 1900-01-01 1904-01-01 1969-12-31 1970-01-01 1980-01-01'.split(' '),
)

const CLOCK = String.raw`\d{1,2}[:.h]\d{2}`
/** What may follow a date written in figures: a time of day, a time zone, or nothing. */
const AFTER = String.raw`(?!.*(?<!\d)\d{4}[-/.]\d)(?:[T\s,]+(?:[^\d\s]+\s+)?(?:${CLOCK}(?!\.\d{4})|\d{4}(?!\d)|\d{6}(?!\d)).*|\s*(?:Z|UTC|[+-]\d\d:?\d\d))?$`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?\.?${AFTER}`, 'i')
const YEAR_LAST = new RegExp(
  String.raw`^(?:\p{L}+[.:]?,?\s+)?(?:${CLOCK}(?::\d\d)?[,\s]+)?(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})\.?(?:\s*г\.?)?${AFTER}`,
  'iu',
)
const FIGURES = /^(\d{4})(\d{2})(\d{2})(?:T?(?:\d{4}|\d{6})(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/
const EPOCH = /^(\d{10})(?:\.\d+|\d{3})?$/
const CJK = /^(\d{4})\s?[年년](?!.*[年년])\s?(?:(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일])?)?/

const WORD = String.raw`(\p{L}[\p{L}\p{M}]{2,})\.?`
const DAY = String.raw`(?<![\d:.]|\d\s?-\s?)(\d{1,2})(?:st|nd|rd|th|er|o|-?го)?\.?`
const YEAR = String.raw`(\d{4})(?![\d:])`
const GAP = String.raw`[\s,/-]+`
const OF = String.raw`(?:(?:of|de|del)\s+)?`
const DAY_MONTH_YEAR = new RegExp(`${DAY}${GAP}${OF}${WORD}${GAP}${OF}${YEAR}`, 'iu')
const MONTH_DAY_YEAR = new RegExp(
  `${WORD}${GAP}${DAY}${GAP}(?:at\\s+)?(?:\\d\\d:\\d\\d(?::\\d\\d)?\\s+(?:\\S+\\s+)?)?${YEAR}`,
  'iu',
)
const YEAR_MONTH_DAY = new RegExp(`(?<!\\d)${YEAR}${GAP}${WORD}${GAP}${DAY}(?!\\d)`, 'iu')
const MONTH_YEAR = new RegExp(`^(?:\\p{L}+:\\s)?${WORD}${GAP}${OF}${YEAR}$`, 'iu')
const YEAR_MONTH = new RegExp(`^${YEAR}${GAP}${WORD}$`, 'iu')

/**
 * Reads a date as metadata and bylines write it: the day as written there, whatever its time zone, and no more than is sure. Where
 * day and month may be meant either way (02/08/2007) it is the year. Undefined for what is no date, for a day that a program writes
 * when it has none, and for a time before the first journals. `language` is the page's own, as in `lang`, or nothing.
 */
export function readDate(text: string, language = ''): PartialDate | undefined {
  if (text.length > 2 * LONGEST) return undefined
  const line = text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .trim()
  if (line.length > LONGEST) return undefined
  const date = readFigures(line) ?? readYearLast(line, language) ?? readWords(line, monthNames(language))
  if (date === undefined || ZERO_DAYS.has(date) || Number(date.slice(0, 4)) < FIRST_YEAR) return undefined
  return date
}

/** Tells whether a text gives a moment in Greenwich's time, whose day may be another than the one on the spot. */
export function isInUtc(text: string): boolean {
  const line = text.trim()
  // Midnight stands for a day without a time.
  if (/[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00:?00)$/.test(line)) return false
  return EPOCH.test(line) || /\d(?:Z|\s?(?:UTC|GMT)|\+00:?00)$/.test(line)
}

function readFigures(line: string): PartialDate | undefined {
  const epoch = EPOCH.exec(line)
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10)
  const [, year, month, day] = FIGURES.exec(line) ?? CJK.exec(line) ?? []
  if (year !== undefined) return join(year, month, day)
  const [, isoYear, , isoMonth, isoDay] = YEAR_FIRST.exec(line) ?? []
  return isoYear && join(isoYear, isoMonth, isoDay)
}

function readYearLast(line: string, language: string): PartialDate | undefined {
  const [, first = '', mark, second = '', year] = YEAR_LAST.exec(line) ?? []
  if (year === undefined) return undefined
  const dayFirst = join(year, second, first)
  // Points are put between day, month and year, in this order, wherever they are; but in English they are a designer's slashes.
  if (mark === '.' && !/^en\b/i.test(language)) return dayFirst
  const monthFirst = join(year, first, second)
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return dayFirst ?? monthFirst
  return year
}

function readWords(line: string, monthOf: MonthOf): PartialDate | undefined {
  if (!tellsOneDate(line, monthOf)) return undefined
  const of = (year: string | undefined, word: string | undefined, day?: string) => {
    const month = monthOf(word ?? '')
    return year && month && join(year, String(month), day)
  }
  const [, day, word, year] = DAY_MONTH_YEAR.exec(line) ?? []
  const [, usWord, usDay, usYear] = MONTH_DAY_YEAR.exec(line) ?? []
  const [, firstYear, midWord, lastDay] = YEAR_MONTH_DAY.exec(line) ?? []
  const [, onlyWord, onlyYear] = MONTH_YEAR.exec(line) ?? []
  const [, beginYear, endWord] = YEAR_MONTH.exec(line) ?? []
  return (
    of(year, word, day) ||
    of(usYear, usWord, usDay) ||
    of(firstYear, midWord, lastDay) ||
    of(onlyYear, onlyWord) ||
    of(beginYear, endWord) ||
    undefined
  )
}

/** False for a span of time ("2 Aug – 5 Sept 2007"), and for a text that tells two dates. */
function tellsOneDate(line: string, monthOf: MonthOf): boolean {
  const years = line.match(/(?<![\d+:])(?:1[6-9]|20)\d\d(?![\d:])/g) ?? []
  const months = (line.match(/\p{L}{3,}/gu) ?? []).filter(word => monthOf(word) !== undefined)
  return years.length === 1 && months.length === 1
}

/** Puts a date together; zeros stand for what is not known (2007-08-00). */
function join(year: string, month = '', day = ''): PartialDate | undefined {
  const parts = [year]
  if (Number(month) > 0) parts.push(month.padStart(2, '0'))
  if (Number(day) > 0) parts.push(day.padStart(2, '0'))
  const date = parts.join('-')
  return isPartialDate(date) ? date : undefined
}
