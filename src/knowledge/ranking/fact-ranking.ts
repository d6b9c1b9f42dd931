import { rarityOf, type SharedWord, worthOfRarest } from '../closeness'
import type { Fact, Topic } from '../pack'
import type { PartialDate } from '../partial-date'
import type { Feature } from './features'
import type { PackIndex } from './pack-index'
import { gapBetween, periodOf } from './period'
import type { Saying } from './sayings'
import { timeliness } from './timeliness'
import { findTimes } from './told-times'
import type { TopicIndex } from './topic-index'
import type { Weights } from './weights'

/** Why a fact stands where it does, each reason with what it adds. */
export type Reason =
  | (SharedWord & { readonly kind: 'word' })
  /** The sentence tells a time in which the fact is. */
  | { readonly kind: 'time'; readonly said: string; readonly worth: number }
  /** The page's date is near the fact's, or long before it. */
  | { readonly kind: 'page date'; readonly date: PartialDate; readonly worth: number }

/** A fact with the sum of what speaks for it. */
export interface RankedFact {
  readonly fact: Fact
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** What a reader reads, as ranking sees it. */
export interface Reading {
  readonly sentence: string
  readonly sayings: readonly Saying[]
  readonly date?: PartialDate
}

/** Ranks the facts of a topic, best first; of equals the one that its author put first. */
export function scoreFacts(
  topic: Topic,
  reading: Reading,
  { index, weights }: { index: PackIndex; weights: Weights },
): RankedFact[] {
  const indexed = index.topic(topic)
  const own: Feature = `topic ${topic.id}`
  const { scores, sharedBy } = indexed.measure(reading.sayings, own)
  const byTimes = findTimeReasons(reading, indexed, weights)
  return topic.facts
    .map((fact, i) => {
      const others = byTimes[i] ?? []
      return {
        fact,
        score: others.reduce((sum, { worth }) => sum + worth, scores[i] ?? 0),
        reasons: [...sharedBy(i).map(each => ({ ...each, kind: 'word' }) as const), ...others],
      }
    })
    .sort((a, b) => b.score - a.score)
}

function findTimeReasons({ sentence, date }: Reading, { times }: TopicIndex, weights: Weights): Reason[][] {
  const page = date === undefined ? undefined : periodOf(date)
  const measure = worthOfRarest(times.length, weights)
  const told = findTimes(sentence, page).flatMap(({ said, periods }) => {
    const isMeant = times.map(fact => fact.told.some(each => periods.some(period => gapBetween(each, period) === 0)))
    const worth = weights.period * rarityOf(isMeant.map(Number), times.length)
    return isMeant.includes(true) ? [{ said, worth, isMeant }] : []
  })
  return times.map((fact, i) => [
    ...told.filter(({ isMeant }) => isMeant[i]).map(({ said, worth }) => ({ kind: 'time', said, worth }) as const),
    ...(page && date !== undefined
      ? [{ kind: 'page date', date, worth: measure * timeliness(fact, page, weights) } as const]
      : []),
  ])
}
