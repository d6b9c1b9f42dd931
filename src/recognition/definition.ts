import type { Candidate } from './names'
import type { Alias } from './topic'
import type { WordList } from './word-list'
import type { Word } from './words'

const FEWEST_LETTERS = 2
/** "of", "for", "de", "the": words that an acronym may leave out. */
const LONGEST_LEFT_OUT = 3
/** So many of them in all: no text may make the search go on and on. */
const MOST_LEFT_OUT = 4
/** A quote, blanks, the number of a call, and a bracket. */
const LONGEST_CLOSING = 10
const OPENING = /^\s*[([]\s*["“«]?$/
const CLOSING = /^["”»]?\s*\d{0,4}\s*[)\]]/
/** Without brackets, as in a glossary: "ABM: agent-based model", "ABM, or agent-based model", "ABM stands for agent-based model". */
const LINKING = /^\s*(?:[:=,–—]|--?>?|→)\s*["“«]?$/
const LINKING_WORDS = [
  ['stands', 'for'],
  ['is', 'short', 'for'],
  ['short', 'for'],
  ['means'],
  ['meaning'],
  ['or'],
  ['aka'],
  ['is'],
]
/** Two letters without brackets are too often the initials of any two words. */
const FEWEST_LETTERS_UNBRACKETED = 3

/**
 * Tells whether an acronym is written out beside it, as in "agent-based model (ABM)" or "ABM (agent-based model)": initials in
 * order, small words left out. After Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", with initials for their letters. Returns the places of the first and last word that write it out.
 */
export function findDefinition(
  words: WordList,
  { at, acronym }: { at: number; acronym: string },
): [first: number, last: number] | undefined {
  if (acronym.length < FEWEST_LETTERS) return undefined
  if (isOpened(words.text, words.at(at - 1), words.at(at)) && isClosed(words.text, words.at(at))) {
    const first = matchInitials([...acronym].reverse(), words, { from: at - 1, step: -1 })
    return first === undefined ? undefined : [first, at - 1]
  }
  if (isOpened(words.text, words.at(at), words.at(at + 1))) {
    const last = matchInitials([...acronym], words, { from: at + 1, step: 1 })
    return last !== undefined && isClosed(words.text, words.at(last)) ? [at + 1, last] : undefined
  }
  return acronym.length < FEWEST_LETTERS_UNBRACKETED ? undefined : findLinked(words, { at, acronym })
}

/** The same without brackets, behind the acronym, or before it and "or". */
function findLinked(
  words: WordList,
  { at, acronym }: { at: number; acronym: string },
): [first: number, last: number] | undefined {
  const linking = LINKING_WORDS.find(link => link.every((word, i) => words.at(at + 1 + i)?.key === word)) ?? []
  const from = at + 1 + linking.length
  if (linking.length > 0 || isLinked(words, at)) {
    const last = matchInitials([...acronym], words, { from, step: 1 })
    if (last !== undefined) return [from, last]
  }
  const before = words.at(at - 1)?.key === 'or' ? at - 2 : isLinked(words, at - 1) ? at - 1 : undefined
  if (before === undefined) return undefined
  const first = matchInitials([...acronym].reverse(), words, { from: before, step: -1 })
  return first === undefined ? undefined : [first, before]
}

function isLinked(words: WordList, at: number): boolean {
  const [left, right] = [words.at(at), words.at(at + 1)]
  return (
    left !== undefined &&
    right !== undefined &&
    LINKING.test(words.text.slice(left.end, right.start).slice(0, LONGEST_CLOSING))
  )
}

function isClosed(text: string, word: Word | undefined): boolean {
  return word !== undefined && CLOSING.test(text.slice(word.end, word.end + LONGEST_CLOSING))
}

/** A bracket opens between two words, and nothing else stands there. */
function isOpened(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && OPENING.test(text.slice(left.end, right.start))
}

function matchInitials(
  letters: readonly string[],
  words: WordList,
  { from, step }: { from: number; step: 1 | -1 },
): number | undefined {
  let at = from
  let leftOut = 0
  for (const [i, letter] of letters.entries()) {
    while (i > 0 && !words.at(at)?.key.startsWith(letter)) {
      if ((words.at(at)?.key.length ?? Number.POSITIVE_INFINITY) > LONGEST_LEFT_OUT) return undefined
      if (++leftOut > MOST_LEFT_OUT) return undefined
      at += step
    }
    if (!words.at(at)?.key.startsWith(letter)) return undefined
    at += step
  }
  return at - step
}

/** The acronyms that a text writes out as something else than the topic: "agent-based model (ABM)". */
export function definedOtherwise(list: WordList, candidates: readonly Candidate[]): ReadonlySet<Alias> {
  const defined = candidates.flatMap(candidate => {
    const places = placesOfDefinition(list, candidate)
    return places ? [{ ...candidate.pattern, places }] : []
  })
  if (defined.length === 0) return new Set()
  const named = wordsOfNames(candidates)
  const isNamed = ({ topic, places: [first, last] }: (typeof defined)[number]) => {
    for (let word = first; word <= last; word++) if (named.has(placeOf(topic, word))) return true
    return false
  }
  return new Set(defined.filter(each => !isNamed(each)).map(each => each.alias))
}

/** The acronyms that a text sets in brackets beside a certain name of their topic, or it beside them: "Conventional Forces in Europe (CFE)". */
export function definedAsTopic(list: WordList, candidates: readonly Candidate[]): ReadonlySet<Alias> {
  const acronyms = candidates.filter(isAmbiguousAcronym)
  if (acronyms.length === 0) return new Set()
  const named = wordsOfNames(candidates.filter(({ pattern }) => pattern.alias.isCertain))
  const isDefined = ({ pattern: { topic }, firstWord: at }: Candidate) => {
    const word = list.at(at)
    const isInside = isOpened(list.text, list.at(at - 1), word) && isClosed(list.text, word)
    if (isInside) return named.has(placeOf(topic, at - 1))
    return isOpened(list.text, word, list.at(at + 1)) && named.has(placeOf(topic, at + 1))
  }
  return new Set(acronyms.filter(isDefined).map(({ pattern }) => pattern.alias))
}

function wordsOfNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { pattern, firstWord, lastWord } of candidates)
    for (let word = firstWord; word <= lastWord; word++) named.add(placeOf(pattern.topic, word))
  return named
}

const placeOf = (topic: { readonly id: string }, word: number) => `${topic.id} ${word}`

/** Where an acronym is written out beside it. */
function placesOfDefinition(list: WordList, candidate: Candidate) {
  const [acronym = ''] = candidate.pattern.typed
  if (!isAmbiguousAcronym(candidate)) return undefined
  return findDefinition(list, { at: candidate.firstWord, acronym: acronym.toLowerCase() })
}

/** A certain one needs no definition. */
function isAmbiguousAcronym({ pattern: { alias, typed } }: Candidate): boolean {
  return !alias.isCertain && alias.matchesCase && typed.length === 1
}
