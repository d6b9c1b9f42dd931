import { type AliasIndex, createAliasIndex } from './alias-index'
import { createEvidenceIndex, type EvidenceIndex, groupsOf } from './evidence-index'
import type { RecognitionTopic } from './topic'

/** Topics compiled once: their aliases by their words, so that one pass over a text finds them all, and their evidence by its keys. */
export interface CompiledTopics {
  readonly aliases: AliasIndex
  readonly evidence: EvidenceIndex
}

/** Compiles topics with the evidence that they have. */
export function compileTopics(topics: readonly RecognitionTopic[]): CompiledTopics {
  const lists = new Set(
    topics.flatMap(topic => [topic.shared, topic.evidence, ...topic.aliases.map(alias => alias.evidence)]),
  )
  return { aliases: createAliasIndex(topics), evidence: createEvidenceIndex(groupsOf(lists)) }
}
