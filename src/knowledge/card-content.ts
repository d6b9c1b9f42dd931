import { createRecognizer } from '../recognition/recognizer'
import { createClosenessRanker } from './closeness'
import type { Article, Citation, Fact, Pack, Passage, Topic } from './pack'
import type { PartialDate } from './partial-date'
import { type Term, termToRecognition, termToTopic } from './term'

/** An article's passage as a source: whose it is, of when, and where to read it. */
export interface Source {
  readonly citation: Citation
  readonly title: string
  readonly publisher: string
  readonly published: PartialDate
}

/** A fact on a card. */
export interface CardFact {
  readonly text: string
  readonly asOf: PartialDate
  readonly by?: string
  readonly source: Source
  readonly outcome?: { readonly text: string; readonly asOf: PartialDate; readonly source: Source }
}

/** Everything that a card shows; plain data, ready to be sent to the page's content script. */
export interface CardContent {
  readonly topicId: string
  readonly kicker: string
  readonly title: string
  readonly status?: {
    readonly label: string
    readonly text: string
    readonly asOf?: PartialDate
    readonly source: Source
  }
  readonly what: string
  /** Closest to the reader's sentence first. */
  readonly facts: readonly CardFact[]
  /** The passages of articles closest to the reader's sentence, at most `MOST_PASSAGES`. */
  readonly passages: readonly { readonly text: string; readonly source: Source }[]
}

/** One quoted passage stands on a card; a term of the reader's own has nothing else to show, so it gets a few. */
const MOST_PASSAGES = 3

/** Draws the card of a bundled topic in the context of `sentence`; undefined for an unknown id. */
export function topicCard(pack: Pack, topicId: string, sentence: string): CardContent | undefined {
  const topic = pack.topics.find(each => each.id === topicId)
  if (!topic) return undefined
  const cited = new Set(topic.facts.map(fact => `${fact.passage.articleId}#${fact.passage.passageId}`))
  const isAbout = (article: Article, passage: Passage) => cited.has(`${article.id}#${passage.id}`)
  return drawCard(pack, topic, { sentence, isAbout })
}

/** Draws the card of a reader's own term: its note, and the passages of the pack's articles that mention it. */
export function termCard(pack: Pack, term: Term, sentence: string): CardContent {
  const recognizer = createRecognizer([termToRecognition(term)])
  const isAbout = (_: Article, passage: Passage) => recognizer.find(passage.text).length > 0
  return drawCard(pack, termToTopic(term), { sentence, isAbout })
}

interface CardContext {
  readonly sentence: string
  readonly isAbout: (article: Article, passage: Passage) => boolean
}

function drawCard(pack: Pack, topic: Topic, context: CardContext): CardContent {
  const sourceOf = createSourceLookup(pack)
  const status = topic.statuses.at(-1)
  return {
    topicId: topic.id,
    kicker: [topic.kind, topic.span].filter(part => part !== undefined).join(' · '),
    title: topic.title,
    what: topic.what.text,
    ...(status && {
      status: {
        label: status.label,
        text: status.text,
        source: sourceOf(status.passage),
        ...(topic.asOf !== undefined && { asOf: topic.asOf }),
      },
    }),
    facts: rankFacts(topic.facts, context.sentence).map(fact => toCardFact(fact, sourceOf)),
    passages: rankPassages(pack, context)
      .slice(0, MOST_PASSAGES)
      .map(({ article, passage }) => ({
        text: passage.text,
        source: sourceOf({ articleId: article.id, passageId: passage.id }),
      })),
  }
}

/** Facts closest to the sentence first; where nothing is close, in their own order. */
export function rankFacts(facts: readonly Fact[], sentence: string): Fact[] {
  const ranker = createClosenessRanker(facts.map(fact => `${fact.text} ${fact.by ?? ''} ${fact.asOf}`))
  return facts
    .map((fact, i) => ({ fact, closeness: ranker.closeness(i, sentence) }))
    .sort((a, b) => b.closeness - a.closeness)
    .map(each => each.fact)
}

function rankPassages(pack: Pack, { sentence, isAbout }: CardContext): { article: Article; passage: Passage }[] {
  const all = pack.articles.flatMap(article =>
    article.passages.filter(passage => isAbout(article, passage)).map(passage => ({ article, passage })),
  )
  const ranker = createClosenessRanker(all.map(each => each.passage.text))
  return all
    .map((each, i) => ({ ...each, closeness: ranker.closeness(i, sentence) }))
    .sort((a, b) => b.closeness - a.closeness)
}

function toCardFact(fact: Fact, sourceOf: (citation: Citation) => Source): CardFact {
  const { text, asOf, by, outcome } = fact
  return {
    text,
    asOf,
    source: sourceOf(fact.passage),
    ...(by !== undefined && { by }),
    ...(outcome && { outcome: { text: outcome.text, asOf: outcome.asOf, source: sourceOf(outcome.passage) } }),
  }
}

function createSourceLookup({ articles }: Pack): (citation: Citation) => Source {
  const byId = new Map(articles.map(article => [article.id, article]))
  return citation => {
    const article = byId.get(citation.articleId)
    if (!article) throw new Error(`The pack cites the article "${citation.articleId}" but does not hold it`)
    return { citation, title: article.title, publisher: article.publisher, published: article.published }
  }
}
