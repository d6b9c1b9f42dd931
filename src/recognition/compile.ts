import type { Alias, EvidenceList, RecognitionTopic, Strength } from './topic'
import type { FirstWords } from './word-hash'
import { createWordTrie, type WordTrie } from './word-trie'
import { words } from './words'

/** A sequence of words that may name a topic. */
export interface AliasPattern {
  readonly topic: RecognitionTopic
  readonly alias: Alias
  /** The alias's words as typed, where capitals count. */
  readonly typed: readonly string[]
}

/** What a phrase says, in the list that it stands in. */
export interface ListedEvidence {
  readonly list: EvidenceList
  readonly strength: Strength
}

/** Topics compiled once: their aliases in one trie, so that one pass over a text finds them all, and their evidence by its keys. */
export interface CompiledTopics {
  readonly aliases: WordTrie<AliasPattern>
  readonly firstWords: FirstWords
  readonly evidence: ReadonlyMap<number, readonly ListedEvidence[]>
}

/** Compiles topics; aliases without a word in them are left out. */
export function compileTopics(topics: readonly RecognitionTopic[]): CompiledTopics {
  const aliases = createWordTrie<AliasPattern>()
  for (const topic of topics) for (const alias of topic.aliases) putAlias(aliases, { topic, alias })
  const lists = new Set(
    topics.flatMap(topic => [topic.shared, topic.evidence, ...topic.aliases.map(alias => alias.evidence)]),
  )
  return { aliases, firstWords: aliases.firstWords(), evidence: byPhrase(lists) }
}

function putAlias(trie: WordTrie<AliasPattern>, { topic, alias }: Omit<AliasPattern, 'typed'>): void {
  const found = [...words(alias.text)]
  if (found.length === 0) return
  trie.put(
    found.map(word => word.key),
    { topic, alias, typed: found.map(word => word.plain) },
  )
}

function byPhrase(lists: Iterable<EvidenceList>): Map<number, ListedEvidence[]> {
  const found = new Map<number, ListedEvidence[]>()
  for (const list of lists)
    for (const { phrase, strength } of list) {
      const known = found.get(phrase)
      if (known) known.push({ list, strength })
      else found.set(phrase, [{ list, strength }])
    }
  return found
}
