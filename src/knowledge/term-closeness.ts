import type { KeySequence } from './search-index'
import type { SearchTerm } from './search-query'

/** What terms that stand side by side add, and what those in the order of the query do. */
const NEARNESS_SHARE = 0.25
const ORDER_SHARE = 0.25
/** A word may come between: "New START was signed". */
const SLACK = 1
/** What fits worse than this says nothing about the order of words. */
const GOOD_FIT = 0.5
const PHRASE_SHARE = 0.5
const SHORTEST_PHRASE = 3

/** From 1 up: more where what is looked for stands close together in a text, and in the order of the query. */
export function closeness({ keys, places }: KeySequence, terms: readonly SearchTerm[]): number {
  if (terms.length < 2) return 1
  const found = terms.map(({ fits }) => places.filter((_, i) => (fits.get(keys[i] ?? '') ?? 0) >= GOOD_FIT))
  const there = found.filter(list => list.length > 0)
  if (there.length < 2) return 1
  const gaps = narrowestWindow(there) - 1
  const nearness = (there.length - 1) / Math.max(gaps, there.length - 1)
  return 1 + (there.length / terms.length) * (NEARNESS_SHARE * nearness + ORDER_SHARE * inOrder(terms, found))
}

/** What a text gains that has the whole query word for word, small words included. */
export function phraseShare({ keys, words }: KeySequence, phrase: readonly string[]): number {
  if (phrase.length < SHORTEST_PHRASE) return 0
  for (let start = 0; start + phrase.length <= words; start++)
    if (phrase.every((word, i) => word === keys[start + i])) return PHRASE_SHARE
  return 0
}

/** The number of words in the shortest stretch that has one of each list. */
function narrowestWindow(lists: readonly (readonly number[])[]): number {
  const all = lists.flatMap((list, i) => list.map(place => ({ place, i }))).sort((a, b) => a.place - b.place)
  const latest = new Map<number, number>()
  let narrowest = Number.POSITIVE_INFINITY
  for (const { place, i } of all) {
    latest.set(i, place)
    if (latest.size === lists.length) narrowest = Math.min(narrowest, place - Math.min(...latest.values()) + 1)
  }
  return narrowest
}

/** The share of neighbours in the query that are as far apart in the text. */
function inOrder(terms: readonly SearchTerm[], found: readonly (readonly number[])[]): number {
  const pairs = terms.slice(1).filter(({ at }, i) => {
    const distance = at - (terms[i]?.at ?? 0)
    return found[i]?.some(place => found[i + 1]?.some(next => next > place && next <= place + distance + SLACK))
  })
  return pairs.length / (terms.length - 1)
}
