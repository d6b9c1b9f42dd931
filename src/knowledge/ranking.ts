import type { Fact, Pack, Topic } from './pack'
import type { PartialDate } from './partial-date'
import { clipSentence } from './ranking/clip-sentence'
import { type RankedFact, scoreFacts } from './ranking/fact-ranking'
import { indexOf, type PackIndex, type PlacedPassage } from './ranking/pack-index'
import { type RankedPassage, scorePassages } from './ranking/passage-ranking'
import { WEIGHTS } from './ranking/weights'

/** What a reader reads: the sentence around a mention, and the date of its page where it has one. */
export interface ReadingContext {
  readonly sentence: string
  readonly date?: PartialDate
  /** The date is that of the page's last change, for want of one of its publication. */
  readonly isDateOfChange?: boolean
}

/** What a reader reads, and what the card shows above the passages. */
export interface PassageContext extends ReadingContext {
  /** The topic whose card it is. */
  readonly topic?: Topic
  /** Its facts as `explainFacts` ranks them. */
  readonly facts?: readonly RankedFact[]
}

/** Tells whether a passage is about the topic that a card is drawn for. */
export type IsAbout = (placed: PlacedPassage) => boolean

/** Facts closest to what the reader reads first; where nothing is close, in their own order. */
export function rankFacts(pack: Pack, topic: Topic, context: ReadingContext): Fact[] {
  return explainFacts(pack, topic, context).map(({ fact }) => fact)
}

/** Facts as `rankFacts` ranks them, each with what speaks for it. */
export function explainFacts(pack: Pack, topic: Topic, context: ReadingContext): RankedFact[] {
  if (topic.facts.length === 0) return []
  const index = indexOf(pack)
  return scoreFacts(topic, readContext(context, index, topic.aliases), { index, weights: WEIGHTS })
}

/** The passages of a pack that are about a topic, closest to what the reader reads first. */
export function rankPassages(pack: Pack, isAbout: IsAbout, context: PassageContext): PlacedPassage[] {
  return explainPassages(pack, isAbout, context).map(({ placed }) => placed)
}

/** Passages as `rankPassages` ranks them, each with its score. */
export function explainPassages(pack: Pack, isAbout: IsAbout, context: PassageContext): RankedPassage[] {
  const index = indexOf(pack)
  const { topic, facts = [] } = context
  return scorePassages(readContext(context, index, topic?.aliases), {
    index,
    weights: WEIGHTS,
    isAbout,
    facts,
    ...(topic && { topicId: topic.id }),
  })
}

function readContext({ sentence, date }: ReadingContext, { read }: PackIndex, names: readonly string[] = []) {
  const clipped = clipSentence(sentence, names)
  return { sentence: clipped, sayings: read(clipped), ...(date !== undefined && { date }) }
}

export type { PlacedPassage, RankedFact, RankedPassage }
