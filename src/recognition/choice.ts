import type { Finding, Mention } from './mention'

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
/** What a page can add at the most. */
export const MOST_FROM_PAGE = SAME_TOPIC_ON_PAGE[0].logOdds
/** A mention found by evidence of so much is as good as certain to the rest of the page. */
const SURE = 2

/** The log-odds that the rest of the page adds to those of a topic's name. */
export function pageLogOdds(topicId: string, discourse: Discourse): number {
  const onPage = discourse.get(topicId) ?? 0
  return SAME_TOPIC_ON_PAGE.find(({ mentions }) => onPage >= mentions)?.logOdds ?? 0
}

/** The mentions among the findings of a text, in the light of its page: disjoint, in order, the longest first choice. */
export function choose<Each extends Finding>(findings: readonly Each[], discourse: Discourse = new Map()): Each[] {
  return withoutOverlaps(scoreAll(findings, discourse).filter(({ score }) => score > 0)).map(({ finding }) => finding)
}

/** The topics that a text names beyond doubt by itself, one entry for each place: what it tells the rest of its page. */
export function sureTopics(findings: readonly Finding[]): string[] {
  return withoutOverlaps(scoreAll(findings, new Map()).filter(({ score }) => score >= SURE)).map(
    ({ finding }) => finding.topicId,
  )
}

interface Scored<Each extends Mention> {
  readonly finding: Each
  readonly score: number
}

function scoreAll<Each extends Finding>(findings: readonly Each[], discourse: Discourse): Scored<Each>[] {
  return findings.map(finding => {
    const { logOdds, topicId } = finding
    return { finding, score: logOdds === null ? Number.POSITIVE_INFINITY : logOdds + pageLogOdds(topicId, discourse) }
  })
}

/** Keeps the longest of each group that overlaps, then the surer, then the first; the result is in order. */
function withoutOverlaps<Each extends Scored<Mention>>(accepted: readonly Each[]): Each[] {
  const inOrder = [...accepted].sort((a, b) => a.finding.start - b.finding.start)
  if (inOrder.every(({ finding }, i) => finding.end <= (inOrder[i + 1]?.finding.start ?? Number.POSITIVE_INFINITY)))
    return inOrder
  // By the alias: characters of the text that nobody sees do not count.
  const byChoice = inOrder.toSorted((a, b) => b.finding.alias.length - a.finding.alias.length || b.score - a.score)
  const taken = new Set<number>()
  const kept = new Set(
    byChoice.filter(({ finding: { start, end } }) => {
      for (let at = start; at < end; at++) if (taken.has(at)) return false
      for (let at = start; at < end; at++) taken.add(at)
      return true
    }),
  )
  return inOrder.filter(each => kept.has(each))
}
