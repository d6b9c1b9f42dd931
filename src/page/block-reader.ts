import type { Mention } from '../recognition/mention'
import type { Reading } from '../recognition/reading'
import type { Recognizer } from '../recognition/recognizer'
import { nodeAt } from './ranges'
import { settingOf } from './setting'
import type { TextBlock } from './text-blocks'

/** Reads blocks with what is known: until the evidence is there, only certain names are decided. */
export interface BlockReader {
  read(block: TextBlock): Reading
  /** The mentions of a reading in the light of its page. */
  decide(reading: Reading, discourse: ReadonlyMap<string, number>): readonly Mention[]
  /** The topics that a reading names beyond doubt, one entry for each place. */
  sureTopics(reading: Reading): readonly string[]
  /** The topics that the document's title names beyond doubt. */
  topicsOfTitle(): Iterable<string>
  /** Goes on with a recogniser that has the topics' evidence. */
  learn(recognizer: Recognizer): void
}

export interface BlockReaderParts {
  /** Has no evidence yet. */
  readonly recognizer: Recognizer
  /** The document's title as it is now. */
  readonly title: () => string
  /** Called once, at the first name that takes evidence to decide. */
  readonly onAmbiguous: () => void
}

/** Creates a reader of blocks. */
export function createBlockReader({ title, onAmbiguous, ...parts }: BlockReaderParts): BlockReader {
  let { recognizer } = parts
  let evidence: 'none' | 'wanted' | 'here' = 'none'
  let named = { title: '', topics: new Set<string>() }
  return {
    read(block) {
      const reading = recognizer.read(block.text, start => settingOf(nodeAt(block, start)))
      if (evidence === 'none' && isOpen(reading)) {
        evidence = 'wanted'
        onAmbiguous()
      }
      return reading
    },
    decide(reading, discourse) {
      const mentions = recognizer.decide(reading, discourse)
      return evidence === 'here' ? mentions : mentions.filter(mention => mention.reason.kind === 'certain')
    },
    sureTopics: reading => recognizer.sureTopics(reading),
    topicsOfTitle() {
      const now = title()
      if (now !== named.title) named = { title: now, topics: new Set(recognizer.sureTopics(recognizer.read(now))) }
      return named.topics
    },
    learn(whole) {
      recognizer = whole
      evidence = 'here'
      named = { title: '', topics: new Set() }
    },
  }
}

/** Something in it is decided by evidence. */
export function isOpen({ candidates }: Reading): boolean {
  return candidates.some(({ pattern }) => !pattern.alias.isCertain)
}
