import { findDates } from './date-words'
import { retype } from './keyboard-layout'
import type { Concept, PhraseTable } from './phrase-table'
import { NUMBER_KEY } from './search-index'
import { dateKeys, isTopicKey } from './search-keys'
import { listSearchWords, type SearchWord } from './search-words'
import { isStopWord } from './stop-words'
import type { FittingWords, Vocabulary } from './vocabulary'

/** One thing that is looked for: a word or a date, with all that it may stand for. */
export interface SearchTerm {
  /** Words, dates and concepts by their keys in the index, with how well they fit. */
  readonly fits: FittingWords
  /** 1 for a word; the words of a name share what the name counts. */
  readonly weight: number
  /** Its place among the words of the query. */
  readonly at: number
}

/** A query read. */
export interface SearchQuery {
  /** All words, as typed. */
  readonly phrase: readonly string[]
  /** Of these, the words that say something, and what was meant by them. */
  readonly words: readonly string[]
  readonly meant: readonly string[]
  /** What each of these fits; by word, without dates and concepts. */
  readonly fits: readonly FittingWords[]
  readonly terms: readonly SearchTerm[]
  /** The keys of the topics that it names. */
  readonly named: ReadonlySet<string>
  /** Of these, the topics that all its words together name. */
  readonly topics: ReadonlySet<string>
  /** True for "how many" and the like, which no name answers. */
  readonly asksNumber: boolean
}

/** A topic that the query names: all that belongs to it fits, though it may not say the name. */
const TOPIC_FIT = 0.7
/** A synonym says nearly the same. */
const SYNONYM_FIT = 0.7
/** 14 July 2007 is in July 2007, but not all of July is meant. */
const WIDER_DATE_FITS = [1, 0.4, 0.15]
/** A word that fits so well is taken for the one that was meant, where the typed one is not known. */
const MEANT = 0.45
/** A word that is not known may be one that nothing has. */
const UNKNOWN_WEIGHT = 0.7
/** A question for a number prefers an answer that has one. */
const ASKS_NUMBER = /^\P{L}*(?:how (?:much|many|long|far|old|big|high)|сколько|skolko)(?!\p{L})/iu
const NUMBER_HINT: SearchTerm = { fits: new Map([[NUMBER_KEY, 1]]), weight: 0.4, at: -1 }

interface Tools {
  readonly vocabulary: Vocabulary
  readonly phrases: PhraseTable
}

/** Reads a query: its dates, names and words, on the other keyboard layout where only that makes sense. */
export function readQuery(typed: string, tools: Tools): SearchQuery {
  const asTyped = lookUp(typed, tools)
  if (!asTyped.some(isUnknown)) return toQuery(typed, asTyped, tools)
  const retyped = retype(typed)
  const onOtherLayout = lookUp(retyped, tools)
  if (onOtherLayout.length > 0 && !onOtherLayout.some(isUnknown)) return toQuery(retyped, onOtherLayout, tools)
  const loosely = asTyped.map(each => {
    if (!isUnknown(each)) return each
    return { ...each, fits: tools.vocabulary.findLoosely(each.word.key), weight: UNKNOWN_WEIGHT }
  })
  return toQuery(typed, loosely, tools)
}

interface LookedUp {
  readonly word: SearchWord
  readonly fits: FittingWords
  /** True for a name or a synonym. */
  readonly isConcept: boolean
  readonly weight: number
  readonly at: number
}

const isUnknown = ({ word, fits, isConcept }: LookedUp) => fits.size === 0 && !isConcept && !isStopWord(word.key)

function lookUp(text: string, { vocabulary, phrases }: Tools): LookedUp[] {
  const words = listSearchWords(text)
  const concepts = phrases.find(words, text, false)
  return words.map((word, at) => ({
    word,
    fits: vocabulary.find(word.key),
    isConcept: concepts.some(each => holds(each, at)),
    weight: 1,
    at,
  }))
}

function toQuery(text: string, all: readonly LookedUp[], { phrases }: Tools): SearchQuery {
  const saying = all.filter(({ word }) => !isStopWord(word.key))
  const kept = saying.length > 0 ? saying : all
  const list = all.map(meantWord)
  const named = phrases.find(list, text, false)
  const dates = findDates(text)
  const asksNumber = ASKS_NUMBER.test(text)
  const isInDate = ({ word }: LookedUp) => dates.some(({ range }) => word.start >= range[0] && word.start < range[1])
  return {
    phrase: all.map(({ word }) => word.key),
    words: kept.map(({ word }) => word.key),
    meant: kept.map(each => meantWord(each).key),
    fits: kept.map(({ fits }) => fits),
    terms: [
      ...toTerms(
        kept.filter(each => !isInDate(each)),
        findNarrowest(named),
      ),
      ...dates.map(({ date, range }): SearchTerm => {
        const at = list.findIndex(word => word.start >= range[0])
        const keys = dateKeys(date).reverse()
        return { fits: new Map(keys.map((key, i) => [key, WIDER_DATE_FITS[i] ?? 0])), weight: 1, at }
      }),
      ...(asksNumber ? [NUMBER_HINT] : []),
    ],
    named: new Set(named.map(({ key }) => key).filter(isTopicKey)),
    topics: topicsOfAll(kept, named),
    asksNumber,
  }
}

/** The word that was meant by one that is in another script or has a slip. */
function meantWord({ word, fits }: LookedUp): SearchWord {
  if (fits.has(word.key)) return word
  let best = { key: word.key, fit: MEANT }
  for (const [key, fit] of fits) if (fit > best.fit) best = { key, fit }
  return { ...word, key: best.key }
}

const holds = ({ from, to }: Concept, at: number) => from <= at && at < to

/** Of names within names only the inner: in "START II" all that START is fits the first word, and only II the second. */
function findNarrowest(concepts: readonly Concept[]): Concept[] {
  const isWithin = (inner: Concept, outer: Concept) =>
    inner.key === outer.key &&
    inner.from >= outer.from &&
    inner.to <= outer.to &&
    inner.to - inner.from < outer.to - outer.from
  return concepts.filter(outer => !concepts.some(inner => isWithin(inner, outer)))
}

function toTerms(kept: readonly LookedUp[], concepts: readonly Concept[]): SearchTerm[] {
  return kept.map(({ at, fits, weight }) => {
    const around = concepts.filter(each => holds(each, at))
    const withConcepts = new Map(fits)
    // What a slip may have meant fits no better than that.
    const share = weight < 1 ? Math.max(0, ...fits.values()) : 1
    for (const { key } of around) withConcepts.set(key, share * (isTopicKey(key) ? TOPIC_FIT : SYNONYM_FIT))
    const longest = Math.max(1, ...around.map(each => kept.filter(other => holds(each, other.at)).length))
    return { fits: withConcepts, weight: weight / Math.sqrt(longest), at }
  })
}

/** Names of one topic after another are its name as well: "Daryal Gabala". */
function topicsOfAll(kept: readonly LookedUp[], named: readonly Concept[]): ReadonlySet<string> {
  const isNamed = (key: string) => kept.every(({ at }) => named.some(each => each.key === key && holds(each, at)))
  return new Set(named.map(({ key }) => key).filter(key => isTopicKey(key) && isNamed(key)))
}
