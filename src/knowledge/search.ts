import Fuse from 'fuse.js'
import { bestName, type NameFit } from './name-fit'
import type { Pack, Topic } from './pack'
import { type FindSimilar, type FittingWords, findFittingWords } from './query-words'
import { listSearchEntries, type SearchEntry } from './search-entries'
import { listKeys } from './search-words'
import { isNearRepeat, type SpelledEntry, spellEntry } from './spelled-entry'
import { findWordRanges, type Range } from './word-ranges'

/** A found entry, with the words of it that matched. */
export interface SearchHit {
  readonly entry: SearchEntry
  readonly titleRanges: readonly Range[]
  readonly textRanges: readonly Range[]
  /** The alias that a topic was found by, where its title and text do not show the words that matched. */
  readonly alias?: { readonly text: string; readonly ranges: readonly Range[] }
}

/** Searches topics, aliases, facts, passages and timeline points; typo-tolerant. */
export interface Search {
  /** Best first, at most `most`, without near-repeats; empty for a query without a word. */
  find(query: string, most: number): SearchHit[]
}

/** A word in the title counts less than one in the text: a title stands over all the facts of its topic. */
const TITLE_SHARE = 0.6
/** A statement says more than a passage around it, and either more than a date on a timeline. */
const KIND_SHARE: Readonly<Record<SearchEntry['kind'], number>> = { topic: 1.1, fact: 1.1, passage: 1, timeline: 0.6 }
/** Even a word that every entry has says something: which of two entries has it. */
const LEAST_RARITY = 0.1
/** Repeats are looked for among the best only: the time that takes grows with the square. */
const REPEAT_POOL = 3

/** Builds the search over a pack and any further topics (a reader's own terms). */
export function createSearch(pack: Pack, ownTopics: readonly Topic[]): Search {
  const entries = listSearchEntries(pack, ownTopics).map(spellEntry)
  const vocabulary = new Set(entries.flatMap(entry => [...entry.allKeys]))
  const findSimilar = createSimilarWords([...vocabulary])
  return {
    find(query, most) {
      const typed = listKeys(query)
      if (typed.length === 0) return []
      const fits = typed.map(word => findFittingWords(word, vocabulary, findSimilar))
      const rarities = fits.map(fitting => rarity(entries, fitting))
      const ranked = entries
        .map(entry => rank(entry, { typed, fits, rarities }))
        .filter(each => each.score > 0)
        .sort((a, b) => b.boost - a.boost || b.score - a.score)
      return pickDistinct(ranked.slice(0, most * REPEAT_POOL), most).map(each => toHit(each, fits))
    },
  }
}

/** One slip in three letters is let pass, and a slip's worth more for every two or three letters that a match starts late. */
const SIMILAR = { includeScore: true, threshold: 0.36, distance: 8, ignoreFieldNorm: true }
const MOST_LENGTH_DIFFERENCE = 2

/** Fuse.js over single words: over whole texts, its substrings find a typo everywhere. */
function createSimilarWords(vocabulary: string[]): FindSimilar {
  const fuse = new Fuse(vocabulary, SIMILAR)
  return typed =>
    fuse
      .search(typed)
      .filter(({ item }) => Math.abs(item.length - typed.length) <= MOST_LENGTH_DIFFERENCE)
      .map(({ item, score = 1 }) => [item, 1 - score] as const)
}

interface Query {
  readonly typed: readonly string[]
  readonly fits: readonly FittingWords[]
  readonly rarities: readonly number[]
}

interface Ranked {
  readonly entry: SpelledEntry
  readonly name: NameFit
  /** Topics that the query names come before all else. */
  readonly boost: number
  readonly score: number
}

/** Sum over the typed words of fit × rarity; entries that have all of the words come far before those that have some. */
function rank(entry: SpelledEntry, { typed, fits, rarities }: Query): Ranked {
  const found = fits.map(fitting =>
    Math.max(bestFit(fitting, entry.textKeys), TITLE_SHARE * bestFit(fitting, entry.titleKeys)),
  )
  const name = bestName(entry, typed, fits)
  const sum = found.reduce((total, fit, i) => total + fit * (rarities[i] ?? 0), 0)
  const coverage = found.filter(fit => fit > 0).length / typed.length
  return {
    entry,
    name,
    boost: name.tier >= 1 ? name.tier : 0,
    score: name.tier + sum * coverage ** 2 * KIND_SHARE[entry.entry.kind],
  }
}

/** One letter typed fits hundreds of words: an entry has fewer, and is then the shorter way round. */
function bestFit(fitting: FittingWords, keys: ReadonlySet<string>): number {
  let best = 0
  if (keys.size < fitting.size) for (const key of keys) best = Math.max(best, fitting.get(key) ?? 0)
  else for (const [word, fit] of fitting) if (fit > best && keys.has(word)) best = fit
  return best
}

/** Inverse document frequency (Spärck Jones 1972) of a typed word, by the words that fit it best. */
function rarity(entries: readonly SpelledEntry[], fitting: FittingWords): number {
  const best = Math.max(...fitting.values())
  const words = [...fitting].filter(([, fit]) => fit === best).map(([word]) => word)
  const having = entries.filter(entry => words.some(word => entry.textKeys.has(word))).length
  return Math.max(LEAST_RARITY, Math.log((entries.length + 1) / (having + 1)))
}

function pickDistinct(ranked: readonly Ranked[], most: number): Ranked[] {
  const picked: Ranked[] = []
  for (const each of ranked) {
    if (picked.length === most) break
    if (!picked.some(better => isNearRepeat(each.entry, better.entry))) picked.push(each)
  }
  return picked
}

function toHit({ entry: { entry }, name }: Ranked, fits: readonly FittingWords[]): SearchHit {
  const keys = new Set(fits.flatMap(fitting => [...fitting.keys()]))
  const titleRanges = findWordRanges(entry.title, keys)
  const textRanges = findWordRanges(entry.text, keys)
  const isShown = titleRanges.length + textRanges.length > 0
  const alias = isShown || name.alias === undefined ? undefined : name.alias
  return {
    entry,
    titleRanges,
    textRanges,
    ...(alias !== undefined && { alias: { text: alias, ranges: findWordRanges(alias, keys) } }),
  }
}
