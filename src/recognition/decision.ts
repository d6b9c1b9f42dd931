import { choose, type Discourse, MOST_FROM_PAGE, pageLogOdds } from './choice'
import type { Clue, Feature } from './clues'
import type { CountedEvidence, ExplainedMention, Finding, Reason } from './mention'
import type { Candidate } from './names'
import type { Reading } from './reading'
import weights from './weights.json'

/** Of the values tried (0.25, 0.5, 1) the one that erred least in cross-validation. */
export const SATURATION = 0.5

const WEIGHTS: Readonly<Record<Feature, number>> = weights.features

/** Decides which candidates of a reading are mentions, with the reasons of each. */
export function decide(reading: Reading, discourse: Discourse = new Map()): ExplainedMention[] {
  const explained = weighAll(reading).map(weighed => ({ ...toFinding(weighed), weighed }))
  return choose(explained, discourse).map(({ topicId, start, end, alias, weighed }) => ({
    topicId,
    start,
    end,
    alias,
    reason: addPage(weighed, discourse).reason,
  }))
}

/** All that may be a mention once the rest of the page is known, without what no page could make one. */
export function findingsOf(reading: Reading): Finding[] {
  return weighAll(reading)
    .filter(({ score }) => score + MOST_FROM_PAGE > 0)
    .map(toFinding)
}

function toFinding({ candidate: { pattern, start, end }, score, reason }: Weighed): Finding {
  const logOdds = reason.kind === 'certain' ? null : score
  return { topicId: pattern.topic.id, start, end, alias: pattern.alias.text, logOdds }
}

/** A candidate with its log-odds; positive means that it is a mention. */
export interface Weighed {
  readonly candidate: Candidate
  readonly score: number
  readonly reason: Reason
}

/** Weighs every candidate, taken or not, with its reasons: for explanations and for the evaluation. */
export function weighAll(reading: Reading, discourse: Discourse = new Map()): Weighed[] {
  return reading.candidates.map(candidate => addPage(weigh(candidate, reading), discourse))
}

function addPage(weighed: Weighed, discourse: Discourse): Weighed {
  const logOdds = pageLogOdds(weighed.candidate.pattern.topic.id, discourse)
  if (logOdds === 0 || weighed.reason.kind === 'certain') return weighed
  const score = weighed.score + logOdds
  const evidence = [...weighed.reason.evidence, { text: 'named on the page', logOdds }]
  return { ...weighed, score, reason: { kind: 'evidence', score, evidence } }
}

/**
 * A log-linear model: the prior of the alias and the weight of each clue, as much of it as its distance leaves. Words of evidence
 * are not independent of each other, so that of each side the more there is, the less one more adds.
 */
function weigh(candidate: Candidate, { clues }: Reading): Weighed {
  const { alias } = candidate.pattern
  if (alias.isCertain) return { candidate, score: Number.POSITIVE_INFINITY, reason: { kind: 'certain' } }
  const found = clues.get(candidate) ?? []
  const scale = { for: saturation(found, 1), against: saturation(found, -1) }
  const evidence: CountedEvidence[] = found.map(({ feature, text, amount }) => {
    const logOdds = WEIGHTS[feature] * amount
    return { text, logOdds: isWords(feature) ? logOdds * (logOdds > 0 ? scale.for : scale.against) : logOdds }
  })
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
