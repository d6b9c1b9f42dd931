import type { PartialDate } from '../../knowledge/partial-date'
import { dateInAddress } from './address-date'
import { areClose } from './agreement'
import { unwrapArchived } from './archived-address'
import type { StructuredDates } from './json-ld'
import { type MetaKind, metaKind } from './meta-names'
import type { DateMark, PageClues } from './page-clues'
import { isInUtc, readDate } from './read-date'

export type DateSource = 'metadata' | 'json-ld' | 'time' | 'address' | 'last-modified'

/** A date that may be the one of the publication. */
export interface Candidate {
  readonly date: PartialDate
  readonly source: DateSource
  /** The day is Greenwich's. */
  readonly isUtc: boolean
}

/** The dates that a page gives, each list the best first. */
export interface Candidates {
  /** Said to be those of the publication. */
  readonly stated: readonly Candidate[]
  /** Beside the headline, or of the page as such. */
  readonly likely: readonly Candidate[]
  /** Of something, most often the publication, sometimes a change. */
  readonly vague: readonly Candidate[]
}

/** The first year of the web: before it, only what says that it is the day of publication is taken for one. */
export const FIRST_WEB_YEAR = '1990'

/** Reads the dates that a page's clues give. */
export function listCandidates(clues: PageClues, structured: StructuredDates): Candidates {
  const read = (text: string, source: DateSource): readonly Candidate[] => {
    const date = readDate(text, clues.language)
    return date === undefined ? [] : [{ date, source, isUtc: isInUtc(text) }]
  }
  const metasOf = (kind: MetaKind) =>
    clues.metas.filter(({ name }) => metaKind(name) === kind).flatMap(({ content }) => read(content, 'metadata'))
  const marksOf = (kind: DateMark['kind'], source: DateSource) =>
    clues.marks
      .filter(mark => mark.kind === kind)
      .flatMap(({ text, shown }) => {
        // Some write the day of the last change for programs, and another for people.
        const dates = [...read(text, source), ...read(shown, source)]
        return areClose(dates) ? dates.slice(0, 1) : []
      })
  const properties = marksOf('property', 'metadata')
  const published = marksOf('published', 'time')
  const plain = marksOf('plain', 'time')
  const articles = structured.article.flatMap(text => read(text, 'json-ld'))
  const stated = [
    ...metasOf('published'),
    ...metasOf('record').map(withoutFilling),
    ...ofOne(articles),
    ...ofOne(properties),
    ...ofOne(published).filter(isOfTheWeb),
    ...addressCandidates(clues),
  ]
  // What is about an event tells the event's day.
  if (structured.about === 'thing') return { stated, likely: [], vague: [] }
  const areOfMany = !areClose(properties) || !areClose(published)
  const byline = areOfMany || new Set(plain.map(({ date }) => date)).size > 1 ? [] : plain.slice(0, 1)
  const page = structured.page.flatMap(text => read(text, 'json-ld'))
  return {
    stated,
    likely: [...page, ...byline].filter(isOfTheWeb),
    vague: metasOf('vague').filter(isOfTheWeb),
  }
}

/** Several different dates of one kind are those of several articles. */
const ofOne = (same: readonly Candidate[]) => (areClose(same) ? same : [])

function addressCandidates({ addresses }: PageClues): readonly Candidate[] {
  return addresses
    .map(address => dateInAddress(unwrapArchived(address).address))
    .filter(date => date !== undefined)
    .map(date => ({ date, source: 'address' as const, isUtc: false }))
    .filter(isOfTheWeb)
}

const isOfTheWeb = ({ date }: Candidate) => date >= FIRST_WEB_YEAR

/** Libraries and journals write 2007-01-01 for 2007, and 2007-08-01 for an issue of August. */
const withoutFilling = (candidate: Candidate): Candidate => ({
  ...candidate,
  date: candidate.date.replace(/^(\d{4})-01-01$|^(\d{4}-\d{2})-01$/, '$1$2'),
})
