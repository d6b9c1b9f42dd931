import type { CountedEvidence, Mention, Reason } from './mention'
import type { Candidate, EvidenceHit, Reading } from './reading'
import type { Alias } from './topic'

/** What the rest of the page says: how many sure mentions of each topic stand outside the text at hand. */
export type Discourse = ReadonlyMap<string, number>

/** In words that are all capitals, START may as well be the verb. */
const SHOUTED = -2
/** A certain mention of the same topic in the text at hand. */
const SAME_TOPIC_NEAR = 2.4
/**
 * Sure mentions of the same topic elsewhere on the page, by how many there are. Never enough by itself for an everyday
 * word: a page on START II has its "START YOUR TRIAL" too, so something near it has to speak for the sense.
 */
const SAME_TOPIC_ON_PAGE = [
  { mentions: 5, logOdds: 1.55 },
  { mentions: 2, logOdds: 1.4 },
  { mentions: 1, logOdds: 1 },
] as const
/** A mention found by evidence of so much is as good as certain to the rest of the page. */
const SURE = 2
/** A certain name of another topic in the text at hand: topics of a pack keep company. */
const OTHER_TOPIC_NEAR = 1.2
/** Another ambiguous name of the same topic: each is an everyday word, both together are less so. */
const SAME_TOPIC_PERHAPS = 0.7
/** Evidence weighs most beside the alias, then in its clause, then in its paragraph; farther off it says nothing. */
const REACHES = [
  { words: 1, factor: 1.5 },
  { words: 12, factor: 1 },
  { words: 40, factor: 0.7 },
  { words: 120, factor: 0.4 },
] as const
const FARTHEST_WORDS = 120
/** A phrase that speaks against an alias that is part of it, such as "press START", all but settles it. */
const AGAINST_FROM_WITHIN = 3
/** A text that writes an acronym out as something else has said what it means by it. */
const DEFINED_OTHERWISE = -6
/** At most so many pieces of evidence a side are looked at, so that no text costs more than linear time. */
const MOST_HITS = 32

/** Decides which candidates of a reading are mentions: disjoint, in order, the longest first choice. */
export function decide(reading: Reading, discourse: Discourse = new Map()): Mention[] {
  const accepted = weighAll(reading, discourse).filter(each => each.score > 0)
  return withoutOverlaps(accepted).map(({ candidate, reason }) => ({
    topicId: candidate.pattern.topic.id,
    start: candidate.start,
    end: candidate.end,
    alias: candidate.pattern.alias.text,
    reason,
  }))
}

/** Decides every candidate, taken or not, with its reasons: for explanations and for the evaluation. */
export function weighAll(reading: Reading, discourse: Discourse = new Map()): Weighed[] {
  const cluesAround = slidingHits(reading)
  const defined = definedOtherwise(reading)
  return reading.candidates.map(candidate => {
    if (candidate.pattern.alias.isCertain)
      return { candidate, score: Number.POSITIVE_INFINITY, reason: { kind: 'certain' } }
    const clues = cluesAround(candidate)
    if (defined.has(candidate.pattern.alias))
      clues.push({ text: 'written out', logOdds: DEFINED_OTHERWISE, distanceWords: 2 })
    return weigh(candidate, clues, discourse)
  })
}

/** The acronyms that a text writes out as something else than the topic: "agent-based model (ABM)". */
function definedOtherwise({ candidates }: Reading): ReadonlySet<Alias> {
  const defined = candidates.filter(candidate => candidate.definition)
  if (defined.length === 0) return new Set()
  const named = new Set<string>()
  for (const { pattern, firstWord, lastWord } of candidates)
    for (let word = firstWord; word <= lastWord; word++) named.add(`${pattern.topic.id} ${word}`)
  const isNamed = ({ pattern, definition: [first, last] = [0, -1] }: Candidate) => {
    for (let word = first; word <= last; word++) if (named.has(`${pattern.topic.id} ${word}`)) return true
    return false
  }
  return new Set(defined.filter(candidate => !isNamed(candidate)).map(candidate => candidate.pattern.alias))
}

/** The topics that a text names beyond doubt by itself, one entry for each place: what it tells the rest of its page. */
export function sureTopics(reading: Reading): string[] {
  return withoutOverlaps(weighAll(reading).filter(({ score }) => score >= SURE)).map(
    ({ candidate }) => candidate.pattern.topic.id,
  )
}

/** A candidate with its log-odds; positive means that it is a mention. */
export interface Weighed {
  readonly candidate: Candidate
  readonly score: number
  readonly reason: Reason
}

interface Clue {
  readonly text: string
  readonly logOdds: number
  readonly distanceWords: number
}

function weigh(candidate: Candidate, clues: readonly Clue[], discourse: Discourse): Weighed {
  const evidence = strongestByText(clues)
  if (candidate.isShouted && candidate.pattern.alias.isEverydayWord)
    evidence.push({ text: 'all in capitals', logOdds: SHOUTED })
  const onPage = discourse.get(candidate.pattern.topic.id) ?? 0
  const { logOdds = 0 } = SAME_TOPIC_ON_PAGE.find(({ mentions }) => onPage >= mentions) ?? {}
  if (logOdds > 0) evidence.push({ text: 'named on the page', logOdds })
  const score = evidence.reduce((sum, each) => sum + each.logOdds, candidate.pattern.alias.prior)
  return { candidate, score, reason: { kind: 'evidence', score, evidence } }
}

/** A word repeated ten times is still one piece of evidence: its nearest, strongest place counts. */
function strongestByText(clues: readonly Clue[]): CountedEvidence[] {
  const strongest = new Map<string, number>()
  for (const { text, logOdds, distanceWords } of clues) {
    const factor = factorOf(logOdds, distanceWords)
    const found = strongest.get(text) ?? 0
    if (Math.abs(logOdds * factor) > Math.abs(found)) strongest.set(text, logOdds * factor)
  }
  return [...strongest].map(([text, logOdds]) => ({ text, logOdds }))
}

function factorOf(logOdds: number, distanceWords: number): number {
  if (distanceWords === 0 && logOdds < 0) return AGAINST_FROM_WITHIN
  return REACHES.find(reach => distanceWords <= reach.words)?.factor ?? 0
}

/** Returns a function that lists the clues around a candidate; candidates must be asked for in order. */
function slidingHits(reading: Reading): (candidate: Candidate) => Clue[] {
  let nextHit = 0
  let nextAlias = 0
  return candidate => {
    while ((reading.hits[nextHit]?.firstWord ?? Number.POSITIVE_INFINITY) < candidate.firstWord) nextHit++
    while ((reading.candidates[nextAlias]?.firstWord ?? Number.POSITIVE_INFINITY) < candidate.firstWord) nextAlias++
    const clues: Clue[] = []
    for (const hit of around(reading.hits, nextHit, candidate)) {
      if (bearsOn(hit, candidate)) clues.push({ ...hit.pattern, distanceWords: distance(hit, candidate) })
    }
    for (const other of around(reading.candidates, nextAlias, candidate)) {
      const clue = clueOfAlias(other, candidate)
      if (clue) clues.push(clue)
    }
    return clues
  }
}

interface Placed {
  readonly firstWord: number
  readonly lastWord: number
}

/** The places near a candidate, apart from it or around it ("press START"), walking out from `from` to both sides. */
function* around<P extends Placed>(places: readonly P[], from: number, candidate: Placed): Generator<P> {
  for (const step of [-1, 1] as const) {
    let at = step === 1 ? from : from - 1
    for (let seen = 0; seen < MOST_HITS; seen++, at += step) {
      const place = places[at]
      if (!place || distance(place, candidate) > FARTHEST_WORDS) break
      if (distance(place, candidate) > 0 || isAround(place, candidate)) yield place
    }
  }
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

function bearsOn({ pattern }: EvidenceHit, candidate: Candidate): boolean {
  if (pattern.topicId !== candidate.pattern.topic.id) return false
  return pattern.list === undefined || pattern.list === candidate.pattern.alias.against
}

function clueOfAlias(other: Candidate, candidate: Candidate): Clue | undefined {
  const { topic, alias } = other.pattern
  const distanceWords = distance(other, candidate)
  if (topic.id !== candidate.pattern.topic.id) {
    // An ambiguous name of another topic says nothing: a list of acronyms is not yet about arms control.
    // One clue a topic: three names of one treaty in a row are not three reasons.
    return alias.isCertain ? { text: `names ${topic.id}`, logOdds: OTHER_TOPIC_NEAR, distanceWords } : undefined
  }
  if (alias.text === candidate.pattern.alias.text) return undefined
  return alias.isCertain
    ? { text: `names ${topic.id}`, logOdds: SAME_TOPIC_NEAR, distanceWords }
    : { text: `names ${topic.id}, perhaps`, logOdds: SAME_TOPIC_PERHAPS, distanceWords }
}

/** Keeps the longest of each group that overlaps, then the surer, then the first; the result is in order. */
function withoutOverlaps(accepted: readonly Weighed[]): Weighed[] {
  const length = ({ candidate }: Weighed) => candidate.end - candidate.start
  const byChoice = [...accepted].sort(
    (a, b) => length(b) - length(a) || b.score - a.score || a.candidate.start - b.candidate.start,
  )
  const taken = new Set<number>()
  const kept = byChoice.filter(({ candidate }) => {
    for (let word = candidate.firstWord; word <= candidate.lastWord; word++) if (taken.has(word)) return false
    for (let word = candidate.firstWord; word <= candidate.lastWord; word++) taken.add(word)
    return true
  })
  return kept.sort((a, b) => a.candidate.start - b.candidate.start)
}
