import { findDates } from './date-words'
import { retype } from './keyboard-layout'
import type { Concept, PhraseTable } from './phrase-table'
import { LATEST_KEY, NUMBER_KEY, type SearchIndex } from './search-index'
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

/** A topic that the query names: what belongs to it fits, though it may not say the name. */
const TOPIC_FIT = 0.3
/** The more so the more of it does say it: "Gabala" is meant in all that is told of the radar, "Redzikowo" in little of missile defence. */
const TOPIC_FIT_OF_ALL = 0.7
/** A word that fits so well is a form of the same one. */
const SAME_WORD = 0.8
/** A synonym says nearly the same. */
const SYNONYM_FIT = 0.7
/** 14 July 2007 is in July 2007, but not all of July is meant. */
const WIDER_DATE_FITS = [1, 0.4, 0.15]
/** A word that fits so well is taken for the one that was meant, where the typed one is not known. */
const MEANT = 0.45
/** Where the words fit so well, slips and all, they were typed on the right layout. */
const MAKES_SENSE = 0.5
/** A word that is not known may be one that nothing has. */
const UNKNOWN_WEIGHT = 0.9
/** A question for a number prefers an answer that has one. */
const ASKS_NUMBER = /^\P{L}*(?:how (?:much|many|long|far|old|big|high)|сколько|skolko)(?!\p{L})/iu
const NUMBER_HINT: SearchTerm = { fits: new Map([[NUMBER_KEY, 1]]), weight: 0.4, at: -1 }
/** A question for how things stand prefers what tells the last that is known. */
const ASKS_LATEST =
  /(?<!\p{L})(?:now(?:adays)?|today|current(?:ly)?|still|at present|these days|any ?more|сейчас|сегодня|теперь|ныне|вс[её] ещ[её]|до сих пор|seychas|segodnya)(?!\p{L})/iu
const LATEST_HINT: SearchTerm = { fits: new Map([[LATEST_KEY, 1]]), weight: 0.4, at: -1 }

/** What stands after "which" tells what kind of thing is asked for, often in no word of the answer: "which countries". So does "why". */
const ASKS_KIND = new Set('which what какой какая какое какие каких какую kakoy kakaya kakie'.split(' '))
const ASKS_REASON = new Set('why почему зачем отчего pochemu'.split(' '))
const HINT_WEIGHT = 0.4
/** With fewer words each is needed. */
const FEWEST_WITH_HINT = 3

interface Tools {
  readonly vocabulary: Vocabulary
  readonly phrases: PhraseTable
  readonly postings: SearchIndex['postings']
}

/** Reads a query: its dates, names and words, on the other keyboard layout where only that makes sense. */
export function readQuery(typed: string, tools: Tools): SearchQuery {
  const asTyped = lookUp(typed, tools)
  if (!asTyped.some(isUnknown)) return toQuery(typed, asTyped, tools)
  const retyped = retype(typed)
  const onOtherLayout = lookUp(retyped, tools)
  if (onOtherLayout.length > 0 && !onOtherLayout.some(isUnknown)) return toQuery(retyped, onOtherLayout, tools)
  const guessed = asTyped.map(each => guess(each, tools))
  if (meanFit(guessed) >= MAKES_SENSE) return toQuery(typed, guessed, tools)
  const guessedOnOther = onOtherLayout.map(each => guess(each, tools))
  return meanFit(guessedOnOther) > meanFit(guessed)
    ? toQuery(retyped, guessedOnOther, tools)
    : toQuery(typed, guessed, tools)
}

function guess(each: LookedUp, { vocabulary }: Tools): LookedUp {
  if (!isUnknown(each)) return each
  return { ...each, fits: vocabulary.findLoosely(each.word.key), weight: UNKNOWN_WEIGHT, isGuess: true }
}

/** How well the words that say something fit what they fit best, at the mean. */
function meanFit(all: readonly LookedUp[]): number {
  const saying = all.filter(({ word }) => !isStopWord(word.key))
  const best = saying.map(({ fits, isConcept }) => (isConcept ? 1 : Math.max(0, ...fits.values())))
  return best.reduce((sum, fit) => sum + fit, 0) / Math.max(1, saying.length)
}

interface LookedUp {
  readonly word: SearchWord
  readonly fits: FittingWords
  /** True for a name or a synonym. */
  readonly isConcept: boolean
  readonly weight: number
  /** True where the word is not known, and what it fits is what may have been meant. */
  readonly isGuess: boolean
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
    isGuess: false,
    at,
  }))
}

function toQuery(text: string, all: readonly LookedUp[], { phrases, postings }: Tools): SearchQuery {
  const saying = all.filter(({ word }) => !isStopWord(word.key))
  const kept = (saying.length > 0 ? saying : all).map(each => weigh(each, all, saying.length))
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
        postings,
      ),
      ...dates.map(({ date, range }): SearchTerm => {
        const at = list.findIndex(word => word.start >= range[0])
        const keys = dateKeys(date).reverse()
        return { fits: new Map(keys.map((key, i) => [key, WIDER_DATE_FITS[i] ?? 0])), weight: 1, at }
      }),
      ...(asksNumber ? [NUMBER_HINT] : []),
      ...(ASKS_LATEST.test(text) ? [LATEST_HINT] : []),
    ],
    named: new Set(named.map(({ key }) => key).filter(isTopicKey)),
    topics: topicsOfAll(kept, named),
    asksNumber,
  }
}

/** A word that only hints at the answer counts less than those that name what is asked about. */
function weigh(each: LookedUp, all: readonly LookedUp[], saying: number): LookedUp {
  const isKind = saying >= FEWEST_WITH_HINT && ASKS_KIND.has(all[each.at - 1]?.word.key ?? '')
  return isKind || ASKS_REASON.has(each.word.key) ? { ...each, weight: each.weight * HINT_WEIGHT } : each
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

function toTerms(
  kept: readonly LookedUp[],
  concepts: readonly Concept[],
  postings: SearchIndex['postings'],
): SearchTerm[] {
  return kept.map(({ at, fits, weight, isGuess }) => {
    const around = concepts.filter(each => holds(each, at))
    const withConcepts = new Map(fits)
    // What a slip may have meant fits no better than that.
    const share = isGuess ? Math.max(0, ...fits.values()) : 1
    for (const { key } of around)
      withConcepts.set(key, share * (isTopicKey(key) ? topicFit(key, fits, postings) : SYNONYM_FIT))
    const longest = Math.max(1, ...around.map(each => kept.filter(other => holds(each, other.at)).length))
    return { fits: withConcepts, weight: weight / Math.sqrt(longest), at }
  })
}

/** How well what belongs to a topic fits a word of its name, by the part of it that has the word. */
function topicFit(topic: string, fits: FittingWords, postings: SearchIndex['postings']): number {
  const having = new Set<number>()
  for (const [word, fit] of fits)
    if (fit >= SAME_WORD) for (const document of postings.get(word)?.documents ?? []) having.add(document)
  const { documents = [] } = postings.get(topic) ?? {}
  const said = documents.filter(document => having.has(document)).length
  return TOPIC_FIT + (TOPIC_FIT_OF_ALL * said) / Math.max(1, documents.length)
}

/** Names of one topic after another are its name as well: "Daryal Gabala". */
function topicsOfAll(kept: readonly LookedUp[], named: readonly Concept[]): ReadonlySet<string> {
  const isNamed = (key: string) => kept.every(({ at }) => named.some(each => each.key === key && holds(each, at)))
  return new Set(named.map(({ key }) => key).filter(key => isTopicKey(key) && isNamed(key)))
}
