import { createGramScan } from './gram-scan'
import type { CreatePrefilter, Prefilter, PrefilterSource } from './prefilter'

/** To make a table takes a page as long as expressions take for a million characters; for each one after that it takes a third of their time. */
const MOST_BY_EXPRESSION = 500_000
/** The same for a page that is sure to have many more. */
const MOST_OF_LONG_PAGE = 200_000

export interface LongPageParts {
  /** What makes filters is handed in: the script that is on every page has it. */
  readonly create: CreatePrefilter
  /** Tells whether the page is likely to have a text of millions of characters; asked at most once. */
  readonly isLongPage: () => boolean
}

/** Makes a filter of a page that may be very long: `filter`, which searches by expressions, then one of the same source that uses a table. */
export function filterLongPage(
  source: PrefilterSource,
  filter: Prefilter,
  { create, isLongPage }: LongPageParts,
): Prefilter {
  let byTable: Prefilter | undefined
  let most: number | undefined
  let searched = 0
  return text => {
    searched += text.length
    if (searched < MOST_OF_LONG_PAGE) return filter(text)
    most ??= isLongPage() ? MOST_OF_LONG_PAGE : MOST_BY_EXPRESSION
    if (searched < most) return filter(text)
    byTable ??= create(source, createGramScan)
    return byTable(text)
  }
}
