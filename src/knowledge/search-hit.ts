import type { PhraseTable } from './phrase-table'
import type { SearchEntry } from './search-entries'
import { findKeyRanges, readText } from './search-keys'
import type { SearchQuery } from './search-query'
import { findWordRanges, joinRanges, type Range } from './word-ranges'

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

/** Marks what a query found in an entry: its words, and in the text its dates and what else stands for the same. */
export function toHit(
  entry: SearchEntry,
  alias: string | undefined,
  { query, phrases }: { readonly query: SearchQuery; readonly phrases: PhraseTable },
): SearchHit {
  const words = new Set(query.fits.flatMap(fits => [...fits].filter(([, fit]) => fit >= MARKED).map(([word]) => word)))
  const isFound = (key: string) =>
    words.has(key) || query.named.has(key) || query.terms.some(({ fits }) => (fits.get(key) ?? 0) >= MARKED)
  const titleRanges = findWordRanges(entry.title, words)
  const textRanges = joinRanges(entry.text, findKeyRanges(readText(entry.text, phrases), isFound))
  const isShown = titleRanges.length + findWordRanges(entry.text, words).length > 0
  if (alias === undefined || isShown) return { entry, titleRanges, textRanges }
  return { entry, titleRanges, textRanges, alias: { text: alias, ranges: findWordRanges(alias, words) } }
}
