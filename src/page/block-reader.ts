import type { EvidenceIndex } from '../recognition/evidence-index'
import type { Mention } from '../recognition/mention'
import type { Reading, Setting } from '../recognition/reading'
import type { Recognizer } from '../recognition/recognizer'
import { nodeAt } from './ranges'
import { settingOf } from './setting'
import type { TextBlock } from './text-blocks'

/** A block as far as it could be read. */
export interface BlockReading {
  readonly reading: Reading
  /** Has all names; else only the certain ones, as the others take evidence that is not here yet. */
  readonly isWhole: boolean
}

/** Reads blocks with what is known: until the evidence is there, only certain names are decided. */
export interface BlockReader {
  read(block: TextBlock): BlockReading
  /** The mentions of a reading in the light of its page. */
  decide(reading: Reading, discourse: ReadonlyMap<string, number>): readonly Mention[]
  /** The topics that a reading names beyond doubt, one entry for each place. */
  sureTopics(reading: Reading): readonly string[]
  /** The topics that the document's title names beyond doubt. */
  topicsOfTitle(): Iterable<string>
  /** Goes on with the topics' evidence; what was read without it can be read again. */
  learn(evidence: EvidenceIndex): void
}

export interface BlockReaderParts {
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
  const readText = (text: string, settingAt?: (start: number) => Setting): BlockReading => {
    if (evidence === 'here') return { reading: recognizer.read(text, settingAt), isWhole: true }
    const { candidates, clues } = recognizer.readNames(text)
    const certain = candidates.filter(({ pattern }) => pattern.alias.isCertain)
    return { reading: { candidates: certain, clues }, isWhole: certain.length === candidates.length }
  }
  return {
    read(block) {
      const read = readText(block.text, start => settingOf(nodeAt(block, start)))
      if (evidence === 'none' && !read.isWhole) {
        evidence = 'wanted'
        onAmbiguous()
      }
      return read
    },
    decide: (reading, discourse) => recognizer.decide(reading, discourse),
    sureTopics: reading => recognizer.sureTopics(reading),
    topicsOfTitle() {
      const now = title()
      if (now !== named.title) named = { title: now, topics: new Set(recognizer.sureTopics(readText(now).reading)) }
      return named.topics
    },
    learn(index) {
      recognizer = recognizer.withEvidence(index)
      evidence = 'here'
      named = { title: '', topics: new Set() }
    },
  }
}

/** Something in it is decided by evidence. */
export function isOpen({ candidates }: Reading): boolean {
  return candidates.some(({ pattern }) => !pattern.alias.isCertain)
}
