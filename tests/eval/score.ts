import type { Mention, Reason } from '../../src/recognition/mention'
import type { Gold, Passage } from './corpus'

/** Counts of right, wrong and missed detections. */
export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
  /** Gold mentions in all. */
  readonly gold: number
}

/** What was found, with why, where it can say so. */
export interface ReasonedMention extends Mention {
  readonly reason?: Reason
}

/** A detection that is wrong, or a gold mention that was missed. */
export interface Miss {
  readonly kind: 'wrong' | 'missed'
  readonly topicId: string
  readonly start: number
  readonly end: number
  readonly mention?: ReasonedMention
}

/** A passage's score: counts by topic, and every error. */
export interface PassageScore {
  readonly counts: ReadonlyMap<string, Counts>
  readonly misses: readonly Miss[]
}

interface Span {
  readonly start: number
  readonly end: number
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/**
 * Scores the mentions found in a passage. A detection is right where it overlaps a gold mention of its topic, counts neither
 * way where it only overlaps an optional span, and is wrong otherwise; a gold mention that no detection overlaps is missed.
 */
export function scorePassage(passage: Passage, found: readonly ReasonedMention[]): PassageScore {
  const { gold, optional } = passage
  const isRight = (mention: Mention) => gold.some(each => each.topicId === mention.topicId && overlaps(each, mention))
  const isFound = (each: Gold) => found.some(mention => mention.topicId === each.topicId && overlaps(each, mention))
  const wrong = found.filter(mention => !isRight(mention) && !optional.some(span => overlaps(span, mention)))
  const missed = gold.filter(each => !isFound(each))
  const counts = new Map<string, Counts>()
  for (const topicId of new Set([...gold, ...found].map(each => each.topicId))) {
    const of = (list: readonly { readonly topicId: string }[]) => list.filter(each => each.topicId === topicId).length
    counts.set(topicId, { right: of(found.filter(isRight)), wrong: of(wrong), missed: of(missed), gold: of(gold) })
  }
  return {
    counts,
    misses: [
      ...wrong.map(mention => ({ kind: 'wrong' as const, ...mention, mention })),
      ...missed.map(each => ({ kind: 'missed' as const, ...each })),
    ],
  }
}

/** Adds counts up. */
export function sumCounts(list: Iterable<Counts>): Counts {
  let sum: Counts = { right: 0, wrong: 0, missed: 0, gold: 0 }
  for (const { right, wrong, missed, gold } of list)
    sum = { right: sum.right + right, wrong: sum.wrong + wrong, missed: sum.missed + missed, gold: sum.gold + gold }
  return sum
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing found. */
export function rates({ right, wrong, missed, gold }: Counts): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = gold === 0 ? 1 : (gold - missed) / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
