import { firstDay, lastDay, type PartialDate } from '../../knowledge/partial-date'
import { areClose, dayNumber, sharedPart } from './agreement'
import { unwrapArchived } from './archived-address'
import { type Candidate, type DateSource, FIRST_WEB_YEAR, listCandidates } from './candidates'
import { readJsonLd } from './json-ld'
import { hasOneDay } from './one-day'
import type { PageClues } from './page-clues'

/** The date on which a page was published, and what tells it. */
export interface PageDate {
  readonly date: PartialDate
  readonly source: DateSource
}

/** A date that changes with every reading of the page is of today, or of yesterday where the server is elsewhere. */
const FRESH_DAYS = 1
/** A server that puts a page together sends the time of that; what has not changed for so long is a file. */
const FILE_DAYS = 365

/**
 * Decides when a page was published, on all that it tells of that. Sources that state a date (metadata, JSON-LD of an article, the
 * address, a time marked as the publication's) and a time beside the headline must agree within a few days; where they do not, it is
 * the month or year that they share. Where there is only a date that may be of anything, it is its month; and only where there is
 * nothing else, the age of the file, which is the last day that its text can be of. Nothing is later than `today`, or than the copy of
 * an archive was taken. Undefined where in doubt.
 */
export function decidePageDate(clues: PageClues, today: PartialDate): PageDate | undefined {
  const structured = readJsonLd(clues.jsonLd, clues.addresses)
  if (!hasOneDay(clues, structured)) return undefined
  const captured = clues.addresses.map(address => unwrapArchived(address).captured).filter(day => day !== undefined)
  const end = [today, ...captured].map(lastDay).toSorted()[0] ?? today
  const isPast = ({ date }: Candidate) => firstDay(date) <= end
  const isSettled = (each: Candidate) => isPast(each) && dayNumber(end) - dayNumber(lastDay(each.date)) > FRESH_DAYS
  const all = listCandidates(clues, structured)
  const stated = all.stated.filter(isPast)
  const likely = all.likely.filter(isSettled)
  const vague = all.vague.filter(isSettled)
  if (stated.length > 0) return refine(agree([...stated, ...likely]), vague)
  if (likely.length > 0) return areClose([...likely, ...vague]) ? best([...likely, ...vague]) : undefined
  if (vague.length > 0) return areClose(vague) ? monthOf(best(vague)) : undefined
  const told = [...all.stated, ...all.likely, ...all.vague, ...captured, ...clues.marks]
  return told.length > 0 || structured.about !== 'unknown' ? undefined : fileDate(clues, end)
}

function agree(candidates: readonly Candidate[]): PageDate | undefined {
  if (areClose(candidates)) return best(candidates)
  const date = sharedPart(candidates)
  return date === undefined ? undefined : { date, source: candidates[0]?.source ?? 'metadata' }
}

const monthOf = (page: PageDate | undefined) => page && { ...page, date: page.date.slice(0, 'YYYY-MM'.length) }

/** Of dates that agree: what says most, then what says it in the page's own time; told by the first that says so. */
function best(agreeing: readonly Candidate[]): PageDate | undefined {
  const [finest] = agreeing.toSorted((a, b) => b.date.length - a.date.length || Number(a.isUtc) - Number(b.isUtc))
  const teller = agreeing.find(each => each.date === finest?.date)
  return teller && { date: teller.date, source: teller.source }
}

/** A month or year to the day, where one is told in it. */
function refine(stated: PageDate | undefined, vague: readonly Candidate[]): PageDate | undefined {
  if (stated === undefined) return undefined
  const inside = vague.filter(({ date }) => date.startsWith(`${stated.date}-`))
  return inside.length > 0 && areClose(inside) ? best(inside) : stated
}

/**
 * The day that the server sent for a file. A page whose server sent none has the moment of reading as its `lastModified`
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-lastmodified).
 */
function fileDate({ addresses, lastModified }: PageClues, end: PartialDate): PageDate | undefined {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4}) /.exec(lastModified) ?? []
  if (year === undefined || !isFile(addresses[0] ?? '')) return undefined
  const date = `${year}-${month}-${day}`
  const isOld = dayNumber(end) - dayNumber(date) >= FILE_DAYS
  return isOld && year >= FIRST_WEB_YEAR ? { date, source: 'last-modified' } : undefined
}

const isFile = (address: string) => /^https?:\/\/[^/]+\/[^?]*\.(?:html?|xhtml|txt)(?:#|$)/i.test(address)
