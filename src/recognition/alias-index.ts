import { lookupKey, singulars } from './inflection'
import type { Alias, RecognitionTopic } from './topic'
import { createFirstWords, type FirstWords } from './word-hash'
import type { WordList } from './word-list'
import { createWordTrie } from './word-trie'
import { firstKey, words } from './words'

/** A sequence of words that may name a topic. */
export interface AliasPattern {
  readonly topic: RecognitionTopic
  readonly alias: Alias
  /** The alias's words as typed, where capitals count. */
  readonly typed: readonly string[]
}

/** The aliases of topics, looked up by their words. */
export interface AliasIndex {
  /** The words that aliases may begin with. */
  readonly firstWords: FirstWords
  /** Calls `visit` for each alias that starts at word `at`, shortest first. */
  visitAt(list: WordList, at: number, visit: (pattern: AliasPattern) => void): void
}

type Waiting = Omit<AliasPattern, 'typed'>

/**
 * Indexes aliases; those without a word in them are left out. Only their first words are read at once: most aliases begin with
 * a word that a page does not have, and are never read whole.
 */
export function createAliasIndex(topics: readonly RecognitionTopic[]): AliasIndex {
  const waiting = new Map<string, Waiting[]>()
  for (const topic of topics)
    for (const alias of topic.aliases) {
      const first = firstKey(alias.text)
      if (first === undefined) continue
      const key = lookupKey(first)
      const others = waiting.get(key)
      if (others) others.push({ topic, alias })
      else waiting.set(key, [{ topic, alias }])
    }
  const firstWords = createFirstWords([...waiting.keys()])
  const trie = createWordTrie<AliasPattern>()
  const read = (key: string) => {
    const aliases = waiting.get(key)
    if (!aliases) return
    waiting.delete(key)
    for (const { topic, alias } of aliases) {
      const found = [...words(alias.text)]
      trie.put(
        found.map(word => word.key),
        { topic, alias, typed: found.map(word => word.plain) },
      )
    }
  }
  return {
    firstWords,
    visitAt(list, at, visit) {
      const key = list.at(at)?.key ?? ''
      for (const each of [key, ...singulars(key)]) read(lookupKey(each))
      trie.visitAt(list, at, visit)
    },
  }
}
