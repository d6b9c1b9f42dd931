import { capitalsSayNothing } from './capitals'
import { looksLikeCode } from './code-look'
import { definedAsTopic, definedOtherwise } from './definition'
import type { EvidenceIndex, ListedEvidence } from './evidence-index'
import { looksLikeField } from './form-field'
import { isMeasured } from './measured'
import type { Candidate } from './names'
import type { Setting } from './page-text'
import { ALIAS_HASH, hashWord, keyOf, LONGEST_PHRASE } from './phrase'
import type { Strength } from './topic'
import type { WordList } from './word-list'

/** A name for what a clue says; each has its weight. */
export type Feature =
  | `${'shared' | 'topic' | 'alias'}${Strength}`
  | 'sameTopicNear'
  | 'sameTopicFar'
  | 'otherTopicNear'
  | 'otherTopicFar'
  | 'sameTopicPerhaps'
  | 'otherTopicPerhaps'
  | 'shouted'
  | 'definedAsTopic'
  | 'definedOtherwise'
  | 'looksLikeCode'
  | 'looksLikeField'
  | 'measured'
  | 'inCode'
  | 'inControl'

/** One thing that speaks for or against a candidate. */
export interface Clue {
  readonly feature: Feature
  /** What was found, as it stands in the text or in words of our own. */
  readonly text: string
  /** How much of the feature's weight it brings: less with distance. */
  readonly amount: number
}

/** Words that far off may still be evidence, with how much of it is left. */
const REACHES = [
  { words: 1, factor: 1.5 },
  { words: 12, factor: 1 },
  { words: 40, factor: 0.7 },
] as const
const FARTHEST_WORDS = 40
/** Where a name is in sight, and where it is only in the same text. */
const NEAR_WORDS = 12
/** A phrase with the alias in it, such as "press START". */
const WITHIN_FACTOR = 2
/** At most so many other candidates a side are looked at, so that no text costs more than linear time. */
const MOST_CANDIDATES = 8
/** Candidates that overlap the one at hand are passed by, but not without end. */
const MOST_TRIED = 32

interface ClueSources {
  readonly evidence: EvidenceIndex
  readonly list: WordList
  readonly candidates: readonly Candidate[]
  readonly settingAt?: ((start: number) => Setting) | undefined
}

/** A phrase of evidence found in a text. */
interface PhraseHit extends Placed {
  /** Its key. */
  readonly phrase: number
  readonly evidence: readonly ListedEvidence[]
}

interface Placed {
  readonly firstWord: number
  readonly lastWord: number
}

/** Returns a function that lists the clues around a candidate; candidates must be asked for in order. */
export function createClueFinder(sources: ClueSources): (candidate: Candidate) => Clue[] {
  const { list, candidates, settingAt } = sources
  const phrases = createPhraseFinder(sources)
  const definedAs = { topic: definedAsTopic(list, candidates), other: definedOtherwise(list, candidates) }
  const isNamed = wordsOfCertainNames(candidates)
  let next = 0
  return candidate => {
    const { alias } = candidate.pattern
    while ((candidates[next]?.firstWord ?? Number.POSITIVE_INFINITY) < candidate.firstWord) next++
    const clues = createClueTally()
    const addHit = (hit: PhraseHit, factor: number) => {
      const said = ownSaying(hit.evidence, candidate)
      if (said)
        clues.addPhrase(hit.phrase, {
          feature: `${said.origin}${said.strength}`,
          text: spell(list, hit),
          amount: factor,
        })
    }
    const last = Math.min(list.length - 1, candidate.lastWord + FARTHEST_WORDS)
    const first = candidate.firstWord - FARTHEST_WORDS - LONGEST_PHRASE + 1
    for (let at = Math.max(0, first); at <= last; at++)
      for (const hit of phrases.startingAt(at)) {
        const factor = factorOf(hit, candidate)
        if (factor > 0 && (isAround(hit, candidate) || !isNamed(hit))) addHit(hit, factor)
      }
    for (const hit of phrases.around(candidate)) addHit(hit, WITHIN_FACTOR)
    for (const other of neighbours(candidates, next, candidate)) addNeighbour(clues, other, candidate)
    if (alias.isEverydayWord && capitalsSayNothing(list, candidate)) clues.add('shouted', 'capitals all around')
    if (definedAs.topic.has(alias)) clues.add('definedAsTopic', 'written out as the topic')
    if (definedAs.other.has(alias)) clues.add('definedOtherwise', 'written out as something else')
    if (looksLikeCode(list, candidate)) clues.add('looksLikeCode', 'program text')
    if (alias.isEverydayWord && looksLikeField(list, candidate)) clues.add('looksLikeField', 'a field of a form')
    if (isMeasured(list.text, candidate)) clues.add('measured', 'a measure')
    const setting = settingAt?.(candidate.start)
    if (setting === 'code') clues.add('inCode', 'a code element')
    if (setting === 'control') clues.add('inControl', 'a control')
    return clues.all()
  }
}

/** What the closest of a name's lists says of a phrase: its alias's before its topic's, and that before its pack's. */
function ownSaying(said: readonly ListedEvidence[], { pattern: { alias, topic } }: Candidate) {
  for (const [origin, list] of [
    ['alias', alias.evidence],
    ['topic', topic.evidence],
    ['shared', topic.shared],
  ] as const) {
    const own = said.find(each => each.list === list)
    if (own) return { origin, strength: own.strength }
  }
  return undefined
}

/** Keeps the strongest place of each thing said: a word repeated ten times, in whatever form, is still one clue. */
function createClueTally() {
  const strongest = new Map<string, Clue>()
  const put = (key: string, clue: Clue) => {
    if ((strongest.get(key)?.amount ?? 0) < clue.amount) strongest.set(key, clue)
  }
  return {
    addPhrase: (phrase: number, clue: Clue) => put(`${clue.feature} ${phrase}`, clue),
    add: (feature: Feature, text: string) => put(`${feature} ${text}`, { feature, text, amount: 1 }),
    all: () => [...strongest.values()],
  }
}

type ClueTally = ReturnType<typeof createClueTally>

/** Finds the phrases of evidence in a text; each word is looked up once. */
function createPhraseFinder({ evidence: known, list }: ClueSources) {
  const found: (readonly PhraseHit[])[] = []
  const hashes: number[] = []
  const hashAt = (at: number) => {
    hashes[at] ??= hashWord(list.at(at)?.key ?? '')
    return hashes[at]
  }
  const find = (at: number) => {
    const hits: PhraseHit[] = []
    const hashed: number[] = []
    for (let lastWord = at; lastWord < Math.min(list.length, at + LONGEST_PHRASE); lastWord++) {
      if (lastWord > at && !list.joins(lastWord - 1)) break
      hashed.push(hashAt(lastWord))
      const phrase = keyOf(hashed)
      const evidence = known.get(phrase)
      if (evidence) hits.push({ phrase, evidence, firstWord: at, lastWord })
    }
    return hits
  }
  return {
    /** The phrases whose first word stands at `at`. */
    startingAt(at: number): readonly PhraseHit[] {
      found[at] ??= find(at)
      return found[at]
    },
    /** The phrases that hold for whichever alias stands in them: "under ~", "~ inspectors". */
    *around({ firstWord, lastWord }: Candidate): Generator<PhraseHit> {
      for (const { before, after } of FRAMES) {
        const place = { firstWord: firstWord - before, lastWord: lastWord + after }
        if (place.firstWord < 0 || place.lastWord >= list.length) continue
        const hashed: number[] = []
        let isJoined = true
        for (let at = place.firstWord; at <= place.lastWord; at++) {
          if (at < place.lastWord && (at < firstWord || at >= lastWord)) isJoined &&= list.joins(at)
          if (at < firstWord || at > lastWord) hashed.push(hashAt(at))
          else if (at === firstWord) hashed.push(ALIAS_HASH)
        }
        const phrase = keyOf(hashed)
        const evidence = isJoined ? known.get(phrase) : undefined
        if (evidence) yield { phrase, evidence, ...place }
      }
    },
  }
}

/** How many words of a frame stand before the alias and after it: all that the longest phrase has room for. */
const FRAMES = [
  { before: 1, after: 0 },
  { before: 0, after: 1 },
  { before: 2, after: 0 },
  { before: 0, after: 2 },
  { before: 1, after: 1 },
  { before: 3, after: 0 },
  { before: 0, after: 3 },
  { before: 2, after: 1 },
  { before: 1, after: 2 },
] as const

/** Tells whether a word of the place is part of a certain name: those names are clues by themselves. */
function wordsOfCertainNames(candidates: readonly Candidate[]): (place: Placed) => boolean {
  const named = new Set<number>()
  for (const { pattern, firstWord, lastWord } of candidates)
    if (pattern.alias.isCertain) for (let at = firstWord; at <= lastWord; at++) named.add(at)
  return ({ firstWord, lastWord }) => {
    for (let at = firstWord; at <= lastWord; at++) if (named.has(at)) return true
    return false
  }
}

/** The candidates near a candidate and apart from it, walking out to both sides. */
function* neighbours(all: readonly Candidate[], from: number, candidate: Candidate): Generator<Candidate> {
  for (const step of [-1, 1] as const) {
    let at = step === 1 ? from : from - 1
    let seen = 0
    for (let tried = 0; seen < MOST_CANDIDATES && tried < MOST_TRIED; tried++, at += step) {
      const other = all[at]
      if (!other || distance(other, candidate) > FARTHEST_WORDS) break
      if (distance(other, candidate) === 0) continue
      seen++
      yield other
    }
  }
}

function addNeighbour(clues: ClueTally, other: Candidate, candidate: Candidate): void {
  const { topic, alias } = other.pattern
  const isSameTopic = topic.id === candidate.pattern.topic.id
  const text = `names ${topic.id}`
  if (alias.isCertain) {
    const isNear = distance(other, candidate) <= NEAR_WORDS
    if (isSameTopic) clues.add(isNear ? 'sameTopicNear' : 'sameTopicFar', text)
    else clues.add(isNear ? 'otherTopicNear' : 'otherTopicFar', text)
  } else if (!isSameTopic) clues.add('otherTopicPerhaps', 'perhaps names other topics')
  else if (alias.text !== candidate.pattern.alias.text) clues.add('sameTopicPerhaps', `${text}, perhaps`)
}

function factorOf(hit: Placed, candidate: Placed): number {
  const words = distance(hit, candidate)
  if (words === 0) return isAround(hit, candidate) ? WITHIN_FACTOR : 0
  return REACHES.find(reach => words <= reach.words)?.factor ?? 0
}

/** Words between two places, 1 where they are neighbours, 0 where they overlap. */
function distance(a: Placed, b: Placed): number {
  return Math.max(0, a.firstWord - b.lastWord, b.firstWord - a.lastWord)
}

/** True for a place that holds all of the other and more. */
function isAround(outer: Placed, inner: Placed): boolean {
  const holds = outer.firstWord <= inner.firstWord && outer.lastWord >= inner.lastWord
  return holds && outer.lastWord - outer.firstWord > inner.lastWord - inner.firstWord
}

function spell(list: WordList, { firstWord, lastWord }: Placed): string {
  return list.text.slice(list.at(firstWord)?.start, list.at(lastWord)?.end)
}
