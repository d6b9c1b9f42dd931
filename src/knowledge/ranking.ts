import { createClosenessRanker } from './closeness'
import type { Article, Fact, Pack, Passage, Topic } from './pack'
import type { PartialDate } from './partial-date'

/** What a reader reads: the sentence around a mention, and the date of its page where it has one. */
export interface ReadingContext {
  readonly sentence: string
  readonly date?: PartialDate
}

/** A passage with the article that it stands in. */
export interface PlacedPassage {
  readonly article: Article
  readonly passage: Passage
}

/** Tells whether a passage is about the topic that a card is drawn for. */
export type IsAbout = (placed: PlacedPassage) => boolean

/** Facts closest to what the reader reads first; where nothing is close, in their own order. */
export function rankFacts(_pack: Pack, { facts }: Pick<Topic, 'facts'>, { sentence }: ReadingContext): Fact[] {
  const ranker = createClosenessRanker(facts.map(fact => `${fact.text} ${fact.by ?? ''} ${fact.asOf}`))
  return facts
    .map((fact, i) => ({ fact, closeness: ranker.closeness(i, sentence) }))
    .sort((a, b) => b.closeness - a.closeness)
    .map(each => each.fact)
}

/** The passages of a pack that are about a topic, closest to what the reader reads first. */
export function rankPassages(pack: Pack, isAbout: IsAbout, { sentence }: ReadingContext): PlacedPassage[] {
  const all = pack.articles.flatMap(article => article.passages.map(passage => ({ article, passage }))).filter(isAbout)
  const ranker = createClosenessRanker(all.map(each => each.passage.text))
  return all
    .map((placed, i) => ({ placed, closeness: ranker.closeness(i, sentence) }))
    .sort((a, b) => b.closeness - a.closeness)
    .map(each => each.placed)
}
