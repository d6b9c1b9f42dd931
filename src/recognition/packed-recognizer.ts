import { createAliasIndex } from './alias-index'
import { unpackEvidence } from './packed-evidence'
import { type PackedPack, unpackTopics } from './packed-topics'
import { createRecognizer, type Recognizer } from './recognizer'
import type { RecognitionTopic } from './topic'

/** What is tracked of a pack and besides it. */
export interface Tracked {
  readonly topicsOff: ReadonlySet<string>
  readonly others: readonly RecognitionTopic[]
}

/** Makes a recogniser of a packed pack's topics, without those that are switched off, and of others. */
export function createPackedRecognizer(pack: PackedPack, { topicsOff, others }: Tracked): Recognizer {
  const { topics, lists } = unpackTopics(pack.topics)
  const evidence = unpackEvidence(pack.evidence, lists)
  return createRecognizer([...topics.filter(topic => !topicsOff.has(topic.id)), ...others], tracked => ({
    aliases: createAliasIndex(tracked),
    evidence,
  }))
}
