import type { Clue, Feature } from './clues'
import type { CountedEvidence, Mention, Reason } from './mention'
import { type Candidate, withoutOverlaps } from './names'
import type { Reading } from './reading'
import weights from './weights.json'

/** What the rest of the page says: how many sure mentions of each topic stand outside the text at hand. */
export type Discourse = ReadonlyMap<string, number>

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

/** Of the values tried (0.25, 0.5, 1) the one that erred least in cross-validation. */
export const SATURATION = 0.5

const WEIGHTS: Readonly<Record<Feature, number>> = weights.features

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

/** Decides every candidate, taken or not, with its reasons: for explanations and for the evaluation. */
export function weighAll(reading: Reading, discourse: Discourse = new Map()): Weighed[] {
  return reading.candidates.map(candidate => weigh(candidate, reading, discourse))
}

/**
 * A log-linear model: the prior of the alias and the weight of each clue, as much of it as its distance leaves. Words of evidence
 * are not independent of each other, so that of each side the more there is, the less one more adds.
 */
function weigh(candidate: Candidate, { clues }: Reading, discourse: Discourse): Weighed {
  const { alias, topic } = candidate.pattern
  if (alias.isCertain) return { candidate, score: Number.POSITIVE_INFINITY, reason: { kind: 'certain' } }
  const found = clues.get(candidate) ?? []
  const scale = { for: saturation(found, 1), against: saturation(found, -1) }
  const evidence: CountedEvidence[] = found.map(({ feature, text, amount }) => {
    const logOdds = WEIGHTS[feature] * amount
    return { text, logOdds: isWords(feature) ? logOdds * (logOdds > 0 ? scale.for : scale.against) : logOdds }
  })
  const onPage = discourse.get(topic.id) ?? 0
  const { logOdds = 0 } = SAME_TOPIC_ON_PAGE.find(({ mentions }) => onPage >= mentions) ?? {}
  if (logOdds > 0) evidence.push({ text: 'named on the page', logOdds })
  const score = evidence.reduce((sum, each) => sum + each.logOdds, alias.prior)
  return { candidate, score, reason: { kind: 'evidence', score, evidence } }
}

/** How much of the words of one side is left once they are all there. */
function saturation(clues: readonly Clue[], sign: 1 | -1): number {
  let sum = 0
  for (const { feature, amount } of clues) if (isWords(feature)) sum += Math.max(0, sign * WEIGHTS[feature] * amount)
  return sum === 0 ? 1 : saturate(sum) / sum
}

/** Bends a sum of log-odds; near 0 it is as it was. */
export const saturate = (sum: number) => Math.log1p(SATURATION * sum) / SATURATION

/** Words of evidence have their strength at the end. */
const isWords = (feature: Feature) => /\d$/.test(feature)
