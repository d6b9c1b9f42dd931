import type { Alias, Evidence, RecognitionTopic } from './topic'
import type { FirstWords } from './word-hash'
import { createWordTrie, type WordTrie } from './word-trie'
import { words } from './words'

/** What a sequence of words may be: a topic's alias, or evidence on a topic or on one of its aliases. */
export type Pattern =
  | {
      readonly kind: 'alias'
      readonly topic: RecognitionTopic
      readonly alias: Alias
      /** The alias's words as typed, where capitals count. */
      readonly typed: readonly string[]
    }
  | {
      readonly kind: 'evidence'
      readonly topicId: string
      /** The list of its aliases' `against` that it stands in, or none where it bears on every alias of the topic. */
      readonly list?: readonly Evidence[]
      readonly text: string
      /** Positive for the topic's sense, negative against it. */
      readonly logOdds: number
    }

/** The aliases and evidence of all topics in one trie, so that one pass over a text finds them all. */
export interface CompiledTopics {
  readonly trie: WordTrie<Pattern>
  readonly firstWords: FirstWords
}

/** Compiles topics once; patterns without a word in them are left out. */
export function compileTopics(topics: readonly RecognitionTopic[]): CompiledTopics {
  const trie = createWordTrie<Pattern>()
  for (const topic of topics) putTopic(trie, topic)
  return { trie, firstWords: trie.firstWords() }
}

function putTopic(trie: WordTrie<Pattern>, topic: RecognitionTopic): void {
  const putEvidence = ({ text, weight }: Evidence, sign: 1 | -1, list?: readonly Evidence[]) =>
    put(trie, text, { kind: 'evidence', topicId: topic.id, text, logOdds: sign * weight, ...(list && { list }) })
  for (const alias of topic.aliases) {
    const typed = [...words(alias.text)].map(word => word.plain)
    put(trie, alias.text, { kind: 'alias', topic, alias, typed })
  }
  // Aliases that share a list share its patterns.
  for (const list of new Set(topic.aliases.map(alias => alias.against)))
    for (const evidence of list) putEvidence(evidence, -1, list)
  for (const evidence of topic.evidenceFor) putEvidence(evidence, 1)
  for (const evidence of topic.evidenceAgainst) putEvidence(evidence, -1)
}

function put(trie: WordTrie<Pattern>, text: string, pattern: Pattern): void {
  const keys = [...words(text)].map(word => word.key)
  if (keys.length > 0) trie.put(keys, pattern)
}
