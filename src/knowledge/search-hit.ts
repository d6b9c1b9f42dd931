import type { PhraseTable } from './phrase-table'
import type { SearchEntry } from './search-entries'
import { findKeyRanges, readText } from './search-keys'
import type { SearchQuery } from './search-query'
import { joinRanges, type Range } from './word-ranges'

/** A found entry, with the words of it that matched. */
export interface SearchHit {
  readonly entry: SearchEntry
  readonly titleRanges: readonly Range[]
  readonly textRanges: readonly Range[]
  /** The alias that a topic was found by, where its title and text do not show the words that matched. */
  readonly alias?: { readonly text: string; readonly ranges: readonly Range[] }
}

/** What fits worse than this is not worth a mark. */
const MARKED = 0.4

/** Marks what a query found in an entry, whether by its words, its dates or other names. */
export function toHit(
  entry: SearchEntry,
  alias: string | undefined,
  { query, phrases }: { readonly query: SearchQuery; readonly phrases: PhraseTable },
): SearchHit {
  const isFound = (key: string) => query.terms.some(({ fits }) => (fits.get(key) ?? 0) >= MARKED)
  const mark = (text: string) => joinRanges(text, findKeyRanges(readText(text, phrases), isFound))
  const titleRanges = mark(entry.title)
  const textRanges = mark(entry.text)
  const isShown = alias === undefined || titleRanges.length + textRanges.length > 0
  return { entry, titleRanges, textRanges, ...(!isShown && { alias: { text: alias, ranges: mark(alias) } }) }
}
