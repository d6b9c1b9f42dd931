import type { Fact, Pack, Topic } from './pack'
import type { PartialDate } from './partial-date'
import { scoreFacts, type RankedFact } from './ranking/fact-ranking'
import { indexOf } from './ranking/pack-index'
import type { PlacedPassage } from './ranking/passage-index'
import { clipSentence } from './ranking/clip-sentence'
import { WEIGHTS } from './ranking/weights'

/** What a reader reads: the sentence around a mention, and the date of its page where it has one. */
export interface ReadingContext {
  readonly sentence: string
  readonly date?: PartialDate
}

/** Tells whether a passage is about the topic that a card is drawn for. */
export type IsAbout = (placed: PlacedPassage) => boolean

/** Facts closest to what the reader reads first; where nothing is close, in their own order. */
export function rankFacts(pack: Pack, topic: Topic, context: ReadingContext): Fact[] {
  return explainFacts(pack, topic, context).map(({ fact }) => fact)
}

/** The same with what speaks for each fact. */
export function explainFacts(pack: Pack, topic: Topic, { sentence, date }: ReadingContext): RankedFact[] {
  if (topic.facts.length === 0) return []
  const index = indexOf(pack)
  const clipped = clipSentence(sentence, topic.aliases)
  const reading = { sentence: clipped, sayings: index.read(clipped), ...(date !== undefined && { date }) }
  return scoreFacts(topic, reading, { index, weights: WEIGHTS })
}
