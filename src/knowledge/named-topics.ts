import { createNameFinder, type NameFit } from './name-fit'
import { once } from './remember'
import type { SearchDocument } from './search-documents'
import type { SearchIndex } from './search-index'
import { topicKey } from './search-keys'
import type { SearchQuery } from './search-query'
import { listKeys } from './search-words'
import { type FittingWords, PLURAL_FIT, SPELLING_FIT } from './vocabulary'

/** How well a query fits the names of topics, by document. */
export type FindNamed = (query: SearchQuery) => ReadonlyMap<number, NameFit>

/** Names one after another name a topic as well, though less than a whole name does. */
const NAMED_BY_ALL = 1.5
/** So does a name with words that stand in other names of the same topic: "radar station Daryal". */
const NAMED_BY_WORDS = 1.2

/** "Prague" is a part of "Prague Treaty", but other texts say it as well. */
const SAID_ELSEWHERE = 0.5

/** Prepares the look at the names of all topics. */
export function createNamedTopics(documents: readonly SearchDocument[], index: SearchIndex): FindNamed {
  const topics = [...documents.entries()]
    .filter(([, { entry }]) => entry.kind === 'topic')
    .map(([at, { entry, names }]) => ({
      at,
      topicId: entry.topicId ?? '',
      find: createNameFinder(names),
      words: new Set(names.flatMap(listKeys)),
    }))
  return query => {
    const saying = findSaying(query, documents, index)
    const isSaidElsewhere = (topicId: string) => saying().some(document => !document.topics.has(topicId))
    return new Map(
      topics.map(({ at, topicId, find, words }) => {
        const key = topicKey(topicId)
        const found = find(query)
        const best =
          found.isPart && found.tier >= 1 && isSaidElsewhere(topicId) ? { ...found, tier: SAID_ELSEWHERE } : found
        const isOfWords = query.named.has(key) && query.fits.every(fits => hasGoodFit(fits, words))
        const least = query.topics.has(key) ? NAMED_BY_ALL : isOfWords ? NAMED_BY_WORDS : 0
        return [at, { ...best, tier: Math.max(best.tier, query.asksNumber ? 0 : least) }]
      }),
    )
  }
}

/** The documents, topics aside, whose own text has all the words that were typed. */
function findSaying(
  { fits }: SearchQuery,
  documents: readonly SearchDocument[],
  { postings }: SearchIndex,
): () => readonly SearchDocument[] {
  const having = (word: FittingWords) => {
    const same = [...word].filter(([, fit]) => fit >= SPELLING_FIT).flatMap(([key]) => postings.get(key) ?? [])
    return new Set(same.flatMap(({ documents, shares }) => documents.filter((_, i) => shares[i] === 1)))
  }
  return once(() => {
    const [first, ...others] = fits.map(having)
    const all = [...(first ?? [])].filter(at => others.every(other => other.has(at)))
    return all.flatMap(at => documents[at] ?? []).filter(({ entry }) => entry.kind !== 'topic')
  })
}

function hasGoodFit(fits: ReadonlyMap<string, number>, words: ReadonlySet<string>): boolean {
  return [...fits].some(([word, fit]) => fit >= PLURAL_FIT && words.has(word))
}
