import { type AliasIndex, createAliasIndex } from '../recognition/alias-index'
import type { Judge } from '../recognition/judge'
import type { Mention } from '../recognition/mention'
import { type Candidate, findNames, withoutOverlaps } from '../recognition/names'
import type { Reading, Setting } from '../recognition/reading'
import type { RecognitionTopic } from '../recognition/topic'
import { nodeAt } from './ranges'
import { settingOf } from './setting'
import type { TextBlock } from './text-blocks'

/** A block as far as it could be read. */
export interface BlockReading {
  readonly reading: Reading
  /** Has all names; else only the certain ones, as the others take a judge that is not here yet. */
  readonly isWhole: boolean
}

/** Reads blocks with what is known: until the judge is there, only certain names are decided. */
export interface BlockReader {
  read(block: TextBlock): BlockReading
  /** The mentions of a reading in the light of its page. */
  decide(reading: Reading, discourse: ReadonlyMap<string, number>): readonly Mention[]
  /** The topics that a reading names beyond doubt, one entry for each place. */
  sureTopics(reading: Reading): readonly string[]
  /** The topics that the document's title names beyond doubt. */
  topicsOfTitle(): Iterable<string>
  /** Goes on with a judge; what was read without it can be read again. */
  learn(judge: Judge): void
}

export interface BlockReaderParts {
  /** Asked for at the first text that may name one. */
  readonly topics: () => readonly RecognitionTopic[]
  /** The document's title as it is now. */
  readonly title: () => string
  /** Called once, at the first name that takes a judge to decide. */
  readonly onAmbiguous: () => void
}

/** Creates a reader of blocks. */
export function createBlockReader({ topics, title, onAmbiguous }: BlockReaderParts): BlockReader {
  let aliases: AliasIndex | undefined
  let judge: Judge | undefined
  let isJudgeWanted = false
  let named = { title: '', topics: new Set<string>() }
  const readText = (text: string, settingAt?: (start: number) => Setting): BlockReading => {
    aliases ??= createAliasIndex(topics())
    const names = findNames(aliases, text)
    if (judge) return { reading: judge.read(names, settingAt), isWhole: true }
    const certain = names.candidates.filter(isCertain)
    const isWhole = certain.length === names.candidates.length
    return { reading: { candidates: certain, clues: new Map() }, isWhole }
  }
  const sureTopics = (reading: Reading) =>
    judge ? judge.sureTopics(reading) : certainMentions(reading).map(mention => mention.topicId)
  return {
    read(block) {
      const read = readText(block.text, start => settingOf(nodeAt(block, start)))
      if (!isJudgeWanted && !read.isWhole) {
        isJudgeWanted = true
        onAmbiguous()
      }
      return read
    },
    decide: (reading, discourse) => (judge ? judge.decide(reading, discourse) : certainMentions(reading)),
    sureTopics,
    topicsOfTitle() {
      const now = title()
      if (now !== named.title) named = { title: now, topics: new Set(sureTopics(readText(now).reading)) }
      return named.topics
    },
    learn(given) {
      judge = given
      named = { title: '', topics: new Set() }
    },
  }
}

function certainMentions({ candidates }: Reading): Mention[] {
  const certain = candidates.filter(isCertain).map(candidate => ({ candidate, score: Number.POSITIVE_INFINITY }))
  return withoutOverlaps(certain).map(({ candidate: { pattern, start, end } }) => ({
    topicId: pattern.topic.id,
    start,
    end,
    alias: pattern.alias.text,
    reason: { kind: 'certain' },
  }))
}

const isCertain = ({ pattern }: Candidate) => pattern.alias.isCertain

/** Something in it is decided by evidence. */
export const isOpen = ({ candidates }: Reading) => !candidates.every(isCertain)
