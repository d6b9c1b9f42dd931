import { createGramScan, type GramScan } from './gram-scan'
import { type AnyCaseSearch, anyOf, type PrefilterSource } from './prefilter'

/** From so many characters on a table goes through a page faster than an expression; to make it takes a few milliseconds. */
const MOST_BY_EXPRESSION = 500_000

/** Searches for patterns that count no capitals on pages that may be very long. */
export function createLongSearch(sources: readonly PrefilterSource[]): AnyCaseSearch {
  const folded = sources.map(source => source.folded)
  const anywhere = anyOf(folded, 'i')
  const here = anyOf(folded, 'iy')
  const isAt = (text: string, at: number) => {
    here.lastIndex = at
    return here.test(text)
  }
  let scan: GramScan | undefined
  let searched = 0
  return text => {
    searched += text.length
    if (searched < MOST_BY_EXPRESSION) return text.search(anywhere)
    scan ??= createGramScan(sources.flatMap(source => source.beginnings.split('|')).filter(each => each !== ''))
    return scan(text, isAt)
  }
}
