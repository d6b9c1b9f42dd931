import Fuse from 'fuse.js'
import { createNameFinder, type NameFit } from './name-fit'
import { createRepeatFinder } from './near-repeats'
import type { Pack, Topic } from './pack'
import { createPhraseTable, joinTables } from './phrase-table'
import { remember } from './remember'
import { listSearchDocuments, type SearchDocument } from './search-documents'
import type { SearchEntry } from './search-entries'
import { type SearchHit, toHit } from './search-hit'
import { indexDocuments } from './search-index'
import { topicKey } from './search-keys'
import { readQuery, type SearchQuery } from './search-query'
import { createRanking, type Scored } from './search-ranking'
import { createSimilarWords } from './similar-words'
import { SYNONYMS } from './synonyms'
import { createVocabulary } from './vocabulary'
import { soundStemOf } from './word-sound'
import { stemOf } from './word-stem'

export type { SearchHit } from './search-hit'

/** Searches topics, aliases, facts, passages and timeline points; typo-tolerant. */
export interface Search {
  /** Best first, at most `most`, without near-repeats; empty for a query without a word. */
  find(query: string, most: number): SearchHit[]
  /** Builds the index ahead of the first query, which else has to wait for it. */
  prepare(): void
}

/**
 * Searches a pack and any further topics (a reader's own terms). What is found is shown in `language` as far as the pack has it,
 * and found by its words in every language of the pack. The index is built once, at the first query.
 */
export function createSearch(pack: Pack, ownTopics: readonly Topic[], language = pack.head.language): Search {
  let built: Find | undefined
  const build = () => {
    built ??= buildSearch(listSearchDocuments(pack, ownTopics, language))
    return built
  }
  return {
    find: (query, most) => (HAS_WORD.test(query) ? build()(query, most) : []),
    prepare: () => void build(),
  }
}

type Find = Search['find']

const HAS_WORD = /[\p{L}\p{N}]/u
/** A statement says more than a passage around it, and either more than a date on a timeline; a topic is found by its names. */
const TOPIC_SHARE = 0.8
const FACT_SHARE = 1.1
const TIMELINE_SHARE = 0.6
const KIND_SHARE: Readonly<Record<SearchEntry['kind'], number>> = {
  topic: TOPIC_SHARE,
  fact: FACT_SHARE,
  passage: 1,
  timeline: TIMELINE_SHARE,
}
const BELONGS = 0.1
/** Repeats are looked for among the best only: the time that takes grows with the square. */
const REPEAT_POOL = 3

function buildSearch(documents: readonly SearchDocument[]): Find {
  const stem = remember(stemOf)
  // A name is one in Cyrillic and in Latin letters.
  const soundStem = remember((key: string) => soundStemOf(stem(key)))
  const phrases = joinTables(
    createPhraseTable(SYNONYM_PHRASES, stem),
    createPhraseTable(listNames(documents), soundStem),
  )
  const index = indexDocuments(documents, phrases)
  const vocabulary = createVocabulary(index.words, {
    stemOf: stem,
    prepareSimilar: list => createSimilarWords(list, matchFuzzily),
  })
  const shares = documents.map(({ entry }) => KIND_SHARE[entry.kind])
  const ranking = createRanking(index, shares)
  const findNamed = createNamesFinder(documents)
  const isRepeat = createRepeatFinder(documents, index)
  return (typed, most) => {
    const query = readQuery(typed, { vocabulary, phrases })
    if (query.words.length === 0) return []
    const named = findNamed(query)
    const ranked = order(
      ranking
        .rank(query.terms)
        .map(each => ({ ...each, score: each.score * belonging(documents[each.document], query) })),
      named,
    )
    const picked: number[] = []
    for (const document of ranked.slice(0, most * REPEAT_POOL)) {
      if (picked.length === most) break
      if (!picked.some(better => isRepeat(document, better))) picked.push(document)
    }
    return picked.flatMap(at => {
      const document = documents[at]
      return document ? [toHit(document.entry, named.get(at)?.alias, { query, phrases })] : []
    })
  }
}

const SYNONYM_PHRASES = SYNONYMS.flatMap((group, i) => group.map(text => [text, `#${i}`] as const))

function listNames(documents: readonly SearchDocument[]): (readonly [name: string, key: string])[] {
  return documents.flatMap(({ names, entry }) => names.map(name => [name, topicKey(entry.topicId ?? '')] as const))
}

/** Names one after another name a topic as well, though less than a whole name does. */
const NAMED_BY_ALL = 1.5

/** Prepares the look at the names of topics: how well a query fits them, by document. */
function createNamesFinder(documents: readonly SearchDocument[]): (query: SearchQuery) => ReadonlyMap<number, NameFit> {
  const topics = [...documents.entries()]
    .filter(([, { entry }]) => entry.kind === 'topic')
    .map(([at, { entry, names }]) => ({ at, key: topicKey(entry.topicId ?? ''), find: createNameFinder(names) }))
  return query =>
    new Map(
      topics.map(({ at, key, find }) => {
        const best = find(query)
        return [at, query.topics.has(key) ? { ...best, tier: Math.max(best.tier, NAMED_BY_ALL) } : best]
      }),
    )
}

/** Topics that are named come before all else, best named first; then everything by its score. */
function order(scored: readonly Scored[], named: ReadonlyMap<number, NameFit>): number[] {
  const scores = new Map(scored.map(({ document, score }) => [document, score]))
  for (const [document, { tier }] of named) if (tier > 0) scores.set(document, tier + (scores.get(document) ?? 0))
  const boost = (document: number) => Math.max(1, named.get(document)?.tier ?? 0)
  return [...scores]
    .sort(([a, scoreOfA], [b, scoreOfB]) => boost(b) - boost(a) || scoreOfB - scoreOfA)
    .map(([document]) => document)
}

/** One slip in three letters is let pass, and a slip's worth more for every two or three letters that a match starts late. */
const SIMILAR = { threshold: 0.4, distance: 8, ignoreFieldNorm: true }

/** Fuse.js over single words: over whole texts, its substrings find a typo everywhere. */
function matchFuzzily(typed: string, words: readonly string[]): string[] {
  return new Fuse(words, SIMILAR).search(typed).map(({ item }) => item)
}

function belonging(document: SearchDocument | undefined, query: SearchQuery): number {
  let most = 0
  for (const [topicId, share] of document?.topics ?? [])
    if (query.named.has(topicKey(topicId))) most = Math.max(most, share)
  return 1 + BELONGS * most
}
