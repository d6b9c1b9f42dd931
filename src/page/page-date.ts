import type { PartialDate } from '../knowledge/partial-date'
import { decidePageDate, type PageDate } from './page-date/decide'
import { readClues } from './page-date/read-clues'

export type { PageDate } from './page-date/decide'

/**
 * Finds the date on which a page was published, told from its own metadata, and what told it. No date is better than a wrong one:
 * undefined wherever sources contradict each other, or the page was not written on one day. No date is later than `today`, the
 * reader's own day. Never throws, and costs little on any page.
 */
export function findPageDate(document: Document, today: PartialDate): PageDate | undefined {
  try {
    return decidePageDate(readClues(document), today)
  } catch {
    // A page can be anything, down to a document without a root; the card does without a date then.
    return undefined
  }
}
