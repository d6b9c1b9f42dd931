import { createGramScan } from './gram-scan'
import type { CreatePrefilter, Prefilter, PrefilterSource } from './prefilter'

/** From so many characters on a table goes through a page faster than an expression; to make it takes a few milliseconds. */
const MOST_BY_EXPRESSION = 200_000

/**
 * Makes a filter of a page that may be very long: `filter`, which searches by expressions, then one of the same source that uses a table.
 * What makes filters is handed in: the script that is on every page has it.
 */
export function filterLongPage(source: PrefilterSource, filter: Prefilter, create: CreatePrefilter): Prefilter {
  let byTable: Prefilter | undefined
  let searched = 0
  return text => {
    searched += text.length
    if (searched < MOST_BY_EXPRESSION) return filter(text)
    byTable ??= create(source, createGramScan)
    return byTable(text)
  }
}
