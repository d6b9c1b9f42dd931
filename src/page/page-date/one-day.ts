import { unwrapArchived } from './archived-address'
import type { StructuredDates } from './json-ld'
import type { PageClues } from './page-clues'

/** Wikis are written over and over, threads by many over years. */
const MANY_DAYS =
  /wiki|confluence|discourse|phpbb|vbulletin|xenforo|simple machines|smf|mybb|invision|flarum|nodebb|discuz/i
const FRONT_PAGE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home)(?:\.\w+)?\/?)?$/i
const LATER_PAGE = /\/page[/-]\d+\/?$|[?&]paged?=(?!1\b)\d/i

/** False for a page that was not written on one day: a front page, a later page of a list, a wiki, a thread. */
export function hasOneDay({ addresses, metas, isThread }: PageClues, { about }: StructuredDates): boolean {
  if (isThread || about === 'thread') return false
  if (metas.some(({ name, content }) => /^generator$/i.test(name) && MANY_DAYS.test(content))) return false
  const { address } = unwrapArchived(addresses[0] ?? '')
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return true
  const { pathname, search } = new URL(address)
  const isFront = FRONT_PAGE.test(pathname) && search === ''
  return !isFront && !LATER_PAGE.test(pathname + search)
}
