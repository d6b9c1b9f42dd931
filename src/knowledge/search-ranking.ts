import type { SearchIndex } from './search-index'
import type { SearchQuery, SearchTerm } from './search-query'
import { closeness, phraseShare } from './term-closeness'

/** A document with what it scores, above 0. */
export interface Scored {
  readonly document: number
  readonly score: number
}

/** What is asked for: the terms that are looked up, and all the words in order. */
type Asked = Pick<SearchQuery, 'terms' | 'phrase'>

/** Scores documents for the terms of a query. */
export interface Ranking {
  /** Best first. */
  rank(query: Asked): Scored[]
}

/** Even a word that every document has says something: which of two has it. */
const LEAST_RARITY = 0.1
/** A word that is missing weighs in by its rarity, but even a common one tells that not all was found. */
const MISSING = 2
const COVERAGE_POWER = 1.3
const COVERED_POWER = 0.8
/** Among texts that have the same words, the shorter says them more plainly. */
const LENGTH_SHARE = 0.45
/** A label of three words is no plainer than a sentence. */
const SHORTEST = 12
/** Only the best are read word by word. */
const MOST_READ = 40

/** Prepares the scoring of an index; `shares` is what each document counts by itself. */
export function createRanking(index: SearchIndex, shares: readonly number[]): Ranking {
  const size = index.sequences.length
  const lengths = index.sequences.map(([text]) => Math.max(SHORTEST, text?.words ?? 0))
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, size)
  const own = lengths.map((length, i) => (shares[i] ?? 1) / (1 - LENGTH_SHARE + LENGTH_SHARE * (length / mean)))
  const fits = new Float64Array(size)
  const sums = new Float64Array(size)
  const covered = new Float64Array(size)
  return {
    rank({ terms, phrase }) {
      sums.fill(0)
      covered.fill(0)
      let wanted = 0
      for (const term of terms) {
        const rarity = findFits(index, term, fits)
        const weight = term.weight * (MISSING + rarity)
        wanted += weight
        for (let i = 0; i < size; i++) {
          const fit = fits[i] ?? 0
          if (fit === 0) continue
          sums[i] = (sums[i] ?? 0) + term.weight * rarity * fit
          covered[i] = (covered[i] ?? 0) + weight * fit ** COVERED_POWER
        }
      }
      const scored: Scored[] = []
      for (const [document, sum] of sums.entries()) {
        const coverage = (covered[document] ?? 0) / wanted
        if (sum > 0) scored.push({ document, score: sum * coverage ** COVERAGE_POWER * (own[document] ?? 1) })
      }
      scored.sort(byScore)
      const best = scored.splice(0, MOST_READ).map(({ document, score }) => {
        const texts = index.sequences[document] ?? []
        return {
          document,
          score: score * Math.max(...texts.map(text => closeness(text, terms) + phraseShare(text, phrase))),
        }
      })
      return [...best.sort(byScore), ...scored]
    },
  }
}

const byScore = (a: Scored, b: Scored) => b.score - a.score

/**
 * Writes how well each document fits a term, and gives the term's inverse document frequency (Spärck Jones 1972), where a
 * document that fits half as well counts half.
 */
function findFits(index: SearchIndex, term: SearchTerm, fits: Float64Array): number {
  fits.fill(0)
  let greatest = 0
  for (const [key, fit] of term.fits) {
    const { documents = [], shares = [] } = index.postings.get(key) ?? {}
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0
      const value = fit * (shares[i] ?? 0)
      if (value > (fits[document] ?? 0)) fits[document] = value
      if (value > greatest) greatest = value
    }
  }
  if (greatest === 0) return LEAST_RARITY
  let having = 0
  for (const fit of fits) if (fit > 0) having += fit / greatest
  return Math.max(LEAST_RARITY, Math.log((fits.length + 1) / (having + 1)))
}
