import { createGramScan } from './gram-scan'
import { compileSources } from './pattern-expression'
import {
  type BeginningSearch,
  createPrefilter,
  type Prefilter,
  type PrefilterSource,
  SEPARATOR,
  searchByExpression,
} from './prefilter'

/** From so many characters on a table goes through a page faster than an expression; to make it takes a few milliseconds. */
const MOST_BY_EXPRESSION = 500_000

/** Makes a filter of a page that may be very long: `filter`, which searches by expressions, then one of the same source that uses a table. */
export function filterLongPage(source: PrefilterSource, filter: Prefilter): Prefilter {
  let byTable: Prefilter | undefined
  let searched = 0
  return text => {
    searched += text.length
    if (searched < MOST_BY_EXPRESSION) return filter(text)
    byTable ??= createPrefilter(source, searchByTable(source))
    return byTable(text)
  }
}

function searchByTable({ folded, grams }: PrefilterSource): BeginningSearch {
  const scan = createGramScan(grams.split(SEPARATOR).filter(each => each !== ''))
  const here = searchByExpression(() => compileSources([folded], 'iy'))
  return (text, from) => scan(text, from, at => here(text, at))
}
