import { createRecognizer } from '../recognition/recognizer'
import { type LocatorMap, renamePlaces } from './locator-map'
import type { Citation, Fact, Figure, FigureBar, Pack, Status, Topic } from './pack'
import type { PartialDate } from './partial-date'
import { explainFacts, type IsAbout, type ReadingContext, rankPassages } from './ranking'
import { createSourceLookup, type Source } from './source'
import { statusAt } from './status-at'
import { type Term, termToRecognition, termToTopic } from './term'

/** A fact on a card. */
export interface CardFact {
  readonly text: string
  readonly asOf: PartialDate
  readonly by?: string
  readonly source: Source
  /** What came of it, where the report was overtaken or put right. */
  readonly outcome?: { readonly text: string; readonly asOf: PartialDate; readonly source: Source }
}

/** A status on a card, since `from`. */
export interface CardStatus {
  readonly from: PartialDate
  readonly label: string
  readonly text: string
  readonly source: Source
}

/** How things stood on the day of the page. */
export interface CardPageStatus extends CardStatus {
  /** The page's date. */
  readonly date: PartialDate
  /** What held earlier in the time that the page's date may mean, where that was something else. */
  readonly before?: string
  /** True where it is the status of today as well. */
  readonly isNow: boolean
}

export interface CardPoint {
  readonly date: PartialDate
  readonly label: string
  readonly source: Source
}

export interface CardRelation {
  readonly topicId: string
  readonly title: string
  readonly kind: string
  readonly text: string
  readonly source: Source
}

/** A figure whose bars have their sources. */
export interface CardFigure extends Omit<Figure, 'bars'> {
  readonly bars: readonly (FigureBar & { readonly source: Source })[]
}

export interface CardPassage {
  readonly text: string
  /** The language that the passage is in, which may be another than the card's. */
  readonly language: string
  readonly source: Source
}

/** Everything that a card shows; plain data, ready to be sent to the page's content script. */
export interface CardContent {
  readonly topicId: string
  readonly kicker: string
  readonly title: string
  /** How things stand now, as of the day that our knowledge ends. */
  readonly status?: CardStatus & { readonly asOf?: PartialDate }
  /** The page's date, where it has one. */
  readonly pageDate?: PartialDate
  /** That date is of the page's last change. */
  readonly isDateOfChange?: boolean
  /** Only where the page has a date and the topic a status at it. */
  readonly atPageDate?: CardPageStatus
  readonly what: { readonly text: string; readonly source?: Source }
  readonly timeline: readonly CardPoint[]
  /** Closest to the reader's sentence first. */
  readonly facts: readonly CardFact[]
  /** The passages of articles closest to the reader's sentence, at most `MOST_PASSAGES`. */
  readonly passages: readonly CardPassage[]
  readonly figures: readonly CardFigure[]
  readonly map?: LocatorMap
  readonly related: readonly CardRelation[]
}

/** One quoted passage stands on a card; a term of the reader's own has nothing else to show, so it gets a few. */
const MOST_PASSAGES = 3

/** What the card of a bundled topic is drawn in the light of. */
export interface TopicContext extends ReadingContext {
  /** The topic's map, drawn when the pack was built. */
  readonly map?: LocatorMap | undefined
}

/** Draws the card of a bundled topic in the context of what the reader reads; undefined for an unknown id. */
export function topicCard(pack: Pack, topicId: string, { map, ...context }: TopicContext): CardContent | undefined {
  const topic = pack.topics.find(each => each.id === topicId)
  if (!topic) return undefined
  const cited = new Set(topic.facts.map(fact => `${fact.passage.articleId}#${fact.passage.passageId}`))
  const isAbout: IsAbout = ({ article, passage }) => cited.has(`${article.id}#${passage.id}`)
  return { ...drawCard(pack, topic, { context, isAbout }), ...(map && { map: renamePlaces(map, topic.places) }) }
}

/** Draws the card of a reader's own term: its note, and the passages of the pack's articles that mention it. */
export function termCard(pack: Pack, term: Term, context: ReadingContext): CardContent {
  const recognizer = createRecognizer([termToRecognition(term)])
  const isAbout: IsAbout = ({ passage }) => recognizer.find(passage.text).length > 0
  return drawCard(pack, termToTopic(term), { context, isAbout })
}

function drawCard(
  pack: Pack,
  topic: Topic,
  { context, isAbout }: { context: ReadingContext; isAbout: IsAbout },
): CardContent {
  const sourceOf = createSourceLookup(pack)
  const withSource = <Cited extends { readonly passage: Citation }>({ passage, ...rest }: Cited) => ({
    ...rest,
    source: sourceOf(passage),
  })
  const { what, asOf } = topic
  const status = topic.statuses.at(-1)
  const atPageDate = context.date === undefined ? undefined : statusOnPage(topic, context.date)
  const facts = explainFacts(pack, topic, context)
  return {
    topicId: topic.id,
    kicker: [topic.kind, topic.span].filter(part => part !== undefined).join(' · '),
    title: topic.title,
    what: { text: what.text, ...(what.passage && { source: sourceOf(what.passage) }) },
    ...(status && { status: { ...withSource(status), ...(asOf !== undefined && { asOf }) } }),
    ...(context.date !== undefined && { pageDate: context.date }),
    ...(context.isDateOfChange && { isDateOfChange: true }),
    ...(atPageDate && { atPageDate: withSource(atPageDate) }),
    timeline: topic.timeline.map(withSource),
    facts: facts.map(({ fact }) => toCardFact(fact, sourceOf)),
    passages: rankPassages(pack, isAbout, { ...context, topic, facts })
      .slice(0, MOST_PASSAGES)
      .map(({ article, passage }) => ({
        text: passage.text,
        language: article.language,
        source: sourceOf({ articleId: article.id, passageId: passage.id }),
      })),
    figures: topic.figures.map(({ bars, ...figure }) => ({
      ...figure,
      bars: bars.map(bar => ({ ...bar, source: sourceOf(bar.passage) })),
    })),
    related: topic.relations.flatMap(({ to, kind, text, passage }) => {
      const title = pack.topics.find(each => each.id === to)?.title
      return title === undefined ? [] : [{ topicId: to, title, kind, text, source: sourceOf(passage) }]
    }),
  }
}

function statusOnPage(
  topic: Topic,
  date: PartialDate,
): (Omit<CardPageStatus, 'source'> & Pick<Status, 'passage'>) | undefined {
  const at = statusAt(topic, date)
  if (!at) return undefined
  const isNow = at.status === topic.statuses.at(-1)
  return { ...at.status, date, isNow, ...(at.before && { before: at.before.label }) }
}

function toCardFact({ text, asOf, by, passage, outcome }: Fact, sourceOf: (citation: Citation) => Source): CardFact {
  return {
    text,
    asOf,
    source: sourceOf(passage),
    ...(by !== undefined && { by }),
    ...(outcome && { outcome: { text: outcome.text, asOf: outcome.asOf, source: sourceOf(outcome.passage) } }),
  }
}
