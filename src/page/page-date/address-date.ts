import { isPartialDate, type PartialDate } from '../../knowledge/partial-date'
import { monthNames } from './month-names'

/** Longer addresses are not looked at. */
const LONGEST = 2000

const YEAR = String.raw`((?:19|20)\d\d)`
const MONTH = '(0?[1-9]|1[0-2]|[a-z]{3,9})'
const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`
const MM = '(0[1-9]|1[0-2])'
const DD = String.raw`(0[1-9]|[12]\d|3[01])`

/** A title, or a number; without one, the page is a list of what was published then. */
const TITLE = String.raw`(?!\d{1,2}(?:/|$)|(?:index|default|archive|page)\b)[^/]`

const FORMS: readonly RegExp[] = [
  // /2007/08/02/title, /2007/aug/02/title
  `/${YEAR}/${MONTH}/${DAY}/${TITLE}`,
  // /2007/WORLD/europe/08/02/title
  `/${YEAR}(?:/[a-z.]+){1,3}/${MM}/${DD}/${TITLE}`,
  // /2007-08-02-title, /2007-08-02/title, /2007_08_02.html
  `/${YEAR}[-_]${MM}[-_]${DD}[-_./]${TITLE}`,
  // /2007-08/02/title, /200708/02/title
  `/${YEAR}-?${MM}/${DD}/${TITLE}`,
  // /20070802/70117432.html: what is followed by a number of its own is itself no number of an article
  `/${YEAR}${MM}${DD}/\\d{4,}(?:[./]|$)`,
  // /20070802-1.html, /eng20070802_398640.html
  `/[a-z]{0,4}${YEAR}${MM}${DD}[-_]\\d+(?:[./]|$)`,
  // /2007/08/title, /2007/aug/90000.htm
  `/${YEAR}/${MONTH}/${TITLE}`,
  // /2007-08/title
  `/${YEAR}-${MM}/${TITLE}`,
].map(form => new RegExp(form, 'i'))

/** There the date is what the page is about. */
const OTHER_DATES = /\/(?:wiki|w|events?|calendar|agenda|schedule|on-?this-?day|fixtures|tv)\//i

/**
 * Reads the date that is part of a web address, as in /2007/08/02/title (to the day) or /2007/08/title (to the month). Undefined
 * where there is none, where there are two, where a number may as well be an article's (/20070802/) and where a month may be the
 * second half of a season (/2007-08/title).
 */
export function dateInAddress(address: string): PartialDate | undefined {
  if (address.length > LONGEST || !URL.canParse(address)) return undefined
  const { protocol, pathname } = new URL(address)
  if (!protocol.startsWith('http') || OTHER_DATES.test(pathname)) return undefined
  const dates = FORMS.map(form => dateIn(form, pathname)).filter(date => date !== undefined)
  const [finest] = dates.toSorted((a, b) => b.length - a.length)
  return finest !== undefined && dates.every(date => finest.startsWith(date)) ? finest : undefined
}

function dateIn(form: RegExp, path: string): PartialDate | undefined {
  const [found = '', year = '', monthText = '', day] = form.exec(path) ?? []
  const month = /^\d/.test(monthText) ? Number(monthText) : monthNames('en')(monthText)
  if (month === undefined) return undefined
  if (day === undefined && found.startsWith(`/${year}-`) && isSeason(year, month)) return undefined
  const parts = [year, String(month), ...(day === undefined ? [] : [day])]
  const date = parts.map(part => part.padStart(2, '0')).join('-')
  return isPartialDate(date) ? date : undefined
}

/** 2007-08 may be the season, or the school year, that began in 2007. */
const isSeason = (year: string, month: number) => (Number(year) + 1) % 100 === month
