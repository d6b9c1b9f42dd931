/** A date as far as it is known: `2007`, `2007-07` or `2007-07-14`. Sorts by time as text. */
export type PartialDate = string

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Tells whether `text` is a date that the calendar has, to the year, month or day. */
export function isPartialDate(text: string): text is PartialDate {
  const [, year, month = '01', day = '01'] = SHAPE.exec(text) ?? []
  if (year === undefined) return false
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** The first day that a date may mean, as `2007-07-14`. */
export function firstDay(date: PartialDate): PartialDate {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The last day that a date may mean; every month counts as having 31. */
export function lastDay(date: PartialDate): PartialDate {
  const [year, month = '12', day = '31'] = date.split('-')
  return `${year}-${month}-${day}`
}

const UNPADDED = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/
const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/

/** What may have been meant by a text that is no date, as the end of a sentence; empty where nobody can tell. */
export function suggestDate(text: string): string {
  if (SHAPE.test(text)) return `; the calendar has no ${text}`
  const [, year, month, day] = UNPADDED.exec(text) ?? []
  const [, lastDay, lastMonth, lastYear] = DAY_FIRST.exec(text) ?? []
  const parts = [year ?? lastYear, month ?? lastMonth, day ?? lastDay].filter(part => part !== undefined)
  const date = parts.map(part => part.padStart(2, '0')).join('-')
  return isPartialDate(date) ? `; did you mean ${date}?` : ''
}

/** The day of a moment, where the reader is. */
export function toPartialDate(moment: Date): PartialDate {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Writes a date for a reader, no more exact than it is known: "14 Jul 2007", "Jul 2007", "2007". */
export function formatPartialDate(date: PartialDate, locale: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  return formatOf(locale, day !== undefined).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make a format takes longer than all else about a date; a card writes some forty. */
function formatOf(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasDay}`
  const known = formats.get(key)
  if (known) return known
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'short' }
  const format = new Intl.DateTimeFormat(locale, hasDay ? { ...options, day: 'numeric' } : options)
  formats.set(key, format)
  return format
}
