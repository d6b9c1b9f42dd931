import type { NameFit } from './name-fit'
import type { IsRepeat } from './near-repeats'
import type { SearchDocument } from './search-documents'
import { topicKey } from './search-keys'
import type { SearchQuery } from './search-query'
import type { Scored } from './search-ranking'
import { isCyrillic } from './word-sound'

/** What belongs to a topic that the query names comes before what only mentions it. */
const BELONGING = 0.2
/** Repeats are looked for among the best only: the time that takes grows with the square. */
const REPEAT_POOL = 3
/** As many are seen at a glance. */
const IN_SIGHT = 3

interface Found {
  readonly query: SearchQuery
  readonly documents: readonly SearchDocument[]
  readonly scored: readonly Scored[]
  readonly named: ReadonlyMap<number, NameFit>
}

/** Puts what was found in order: topics that are named, best named first, then everything by its score. */
export function orderFound({ query, documents, scored, named }: Found): number[] {
  const scores = new Map(
    scored.map(({ document, score }) => [document, score * (1 + BELONGING * belonging(documents[document], query))]),
  )
  for (const [document, { tier }] of named) if (tier > 0) scores.set(document, tier + (scores.get(document) ?? 0))
  const tierOf = (document: number) => Math.max(1, named.get(document)?.tier ?? 0)
  return [...scores]
    .sort(([a, scoreOfA], [b, scoreOfB]) => tierOf(b) - tierOf(a) || scoreOfB - scoreOfA)
    .map(([document]) => document)
}

function belonging(document: SearchDocument | undefined, { named }: SearchQuery): number {
  const shares = [...(document?.topics ?? [])].map(([topicId, share]) => (named.has(topicKey(topicId)) ? share : 0))
  return Math.max(0, ...shares)
}

/** Picks the best, without what says little that a better one did not say. */
export function pickDistinct(ordered: readonly number[], most: number, isRepeat: IsRepeat): number[] {
  const picked: number[] = []
  for (const document of ordered.slice(0, most * REPEAT_POOL)) {
    if (picked.length === most) break
    if (!picked.some(better => isRepeat(document, better))) picked.push(document)
  }
  return picked
}

/**
 * Whoever asks in Russian where English is shown, or the other way round, finds the topic that the words name among the first
 * three: it is shown with the name as it was typed, which the statements do not have.
 */
export function putTopicInSight(
  picked: readonly number[],
  documents: readonly SearchDocument[],
  { meant, named }: SearchQuery,
): readonly number[] {
  const topic = documents.findIndex(({ entry }) => entry.kind === 'topic' && named.has(topicKey(entry.topicId ?? '')))
  const isShown = isCyrillic(documents[topic]?.entry.title ?? '')
  if (named.size !== 1 || topic < 0 || meant.some(isCyrillic) === isShown) return picked
  const at = picked.indexOf(topic)
  if (at >= 0 && at < IN_SIGHT) return picked
  const others = at < 0 ? picked.slice(0, -1) : picked.filter(document => document !== topic)
  return others.toSpliced(IN_SIGHT - 1, 0, topic)
}
