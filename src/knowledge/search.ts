import Fuse from 'fuse.js'
import { createNamedTopics } from './named-topics'
import { createRepeatFinder } from './near-repeats'
import type { Pack, Topic } from './pack'
import { createPhraseTable } from './phrase-table'
import { remember } from './remember'
import { listSearchDocuments, type SearchDocument } from './search-documents'
import type { SearchEntry } from './search-entries'
import { type SearchHit, toHit } from './search-hit'
import { indexDocuments } from './search-index'
import { topicKey } from './search-keys'
import { orderFound, pickDistinct, putTopicInSight } from './search-order'
import { readQuery } from './search-query'
import { createRanking } from './search-ranking'
import { listKeys } from './search-words'
import { createSimilarWords } from './similar-words'
import { type Steps, startWork } from './steps'
import { SYNONYMS } from './synonyms'
import { createVocabulary } from './vocabulary'
import { soundStemOf } from './word-sound'
import { stemOf } from './word-stem'

export type { SearchHit } from './search-hit'

/** Searches topics, aliases, facts, passages and timeline points; typo-tolerant. */
export interface Search {
  /** Best first, at most `most`, without near-repeats; empty for a query without a word. */
  find(query: string, most: number): SearchHit[]
  /** Builds more of the index while there is time; true once it is built. The first query builds what is left. */
  prepare(hasTime: () => boolean): boolean
}

/**
 * Searches a pack and any further topics (a reader's own terms). What is found is shown in `language` as far as the pack has it,
 * and found by its words in every language of the pack. The index is built once, at the first query at the latest.
 */
export function createSearch(pack: Pack, ownTopics: readonly Topic[], language = pack.head.language): Search {
  const built = startWork(() => buildSearch(() => listSearchDocuments(pack, ownTopics, language)))
  return {
    find: (query, most) => (HAS_WORD.test(query) && most > 0 ? built.finish()(query, most) : []),
    prepare: hasTime => built.advance(hasTime),
  }
}

type Find = Search['find']

const HAS_WORD = /[\p{L}\p{N}]/u
/** A statement says more than a passage around it, and either more than a date on a timeline; a topic is found by its names. */
const KIND_SHARE: Readonly<Record<SearchEntry['kind'], number>> = { topic: 0.8, fact: 1.1, passage: 1, timeline: 0.6 }

function* buildSearch(list: () => readonly SearchDocument[]): Steps<Find> {
  const documents = list()
  yield
  const stem = remember(stemOf)
  // A name is one in Cyrillic and in Latin letters.
  const soundStem = remember((key: string) => soundStemOf(stem(key)))
  const phrases = createPhraseTable(
    { phrases: SYNONYM_PHRASES, formOf: stem },
    { phrases: listNames(documents), formOf: soundStem },
  )
  yield
  const index = yield* indexDocuments(documents, phrases)
  yield
  // A word that the texts have under another name only may have a slip as well.
  const known = new Set([...index.words, ...SYNONYM_WORDS])
  const vocabulary = createVocabulary([...known], {
    stemOf: stem,
    prepareSimilar: words => createSimilarWords(words, matchFuzzily),
  })
  yield
  const ranking = createRanking(
    index,
    documents.map(({ entry }) => KIND_SHARE[entry.kind]),
  )
  const findNamed = createNamedTopics(documents, index)
  const isRepeat = createRepeatFinder(documents, index)
  return (typed, most) => {
    const query = readQuery(typed, { vocabulary, phrases, postings: index.postings })
    if (query.words.length === 0) return []
    const named = findNamed(query)
    const ordered = orderFound({ query, documents, scored: ranking.rank(query), named })
    const picked = putTopicInSight(pickDistinct(ordered, most, isRepeat), documents, query)
    return picked.flatMap(at => {
      const document = documents[at]
      return document ? [toHit(document.entry, named.get(at)?.alias, { query, phrases })] : []
    })
  }
}

const SYNONYM_PHRASES = SYNONYMS.flatMap((group, i) => group.map(text => [text, `#${i}`] as const))
/** Nobody slips in "us" or "m". */
const SHORTEST_WITH_SLIP = 4
const SYNONYM_WORDS = SYNONYMS.flat()
  .flatMap(listKeys)
  .filter(key => key.length >= SHORTEST_WITH_SLIP)

function listNames(documents: readonly SearchDocument[]): (readonly [name: string, key: string])[] {
  return documents.flatMap(({ names, entry }) => names.map(name => [name, topicKey(entry.topicId ?? '')] as const))
}

/** One slip in three letters is let pass, and a slip's worth more for every two or three letters that a match starts late. */
const SIMILAR = { threshold: 0.4, distance: 8, ignoreFieldNorm: true }

/** Fuse.js over single words: over whole texts, its substrings find a typo everywhere. */
function matchFuzzily(typed: string, words: readonly string[]): string[] {
  return new Fuse(words, SIMILAR).search(typed).map(({ item }) => item)
}
