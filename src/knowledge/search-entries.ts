import type { Article, Citation, Fact, Pack, Topic } from './pack'
import type { PartialDate } from './partial-date'

/** What a search can find, with the text it is found by. */
export interface SearchEntry {
  /** `topic:start`, `fact:start/limits`, `passage:brief-start#limits`, `timeline:start/2010-04-08`; points of one day share theirs. */
  readonly id: string
  readonly kind: 'topic' | 'fact' | 'passage' | 'timeline'
  readonly topicId?: string
  /** Shown first: a topic's or an article's title. */
  readonly title: string
  /** The text that is searched and shown. */
  readonly text: string
  /** Other spellings that a topic is found by. */
  readonly aliases?: readonly string[]
  readonly date?: PartialDate
  /** Where the entry can be read; a reader's own term has none. */
  readonly citation?: Citation
}

/** Lists all that a search can find: the pack's topics and any further ones, then the articles' passages. */
export function listSearchEntries(pack: Pack, ownTopics: readonly Topic[]): SearchEntry[] {
  return [...[...pack.topics, ...ownTopics].flatMap(listTopic), ...pack.articles.flatMap(listPassages)]
}

function listTopic(topic: Topic): SearchEntry[] {
  const { id: topicId, title, what, facts, officialNames } = topic
  const aliases = [...topic.aliases, ...officialNames.map(({ name }) => name)]
  return [
    {
      id: `topic:${topicId}`,
      kind: 'topic',
      topicId,
      title,
      text: what.text,
      aliases,
      ...(what.passage && { citation: what.passage }),
    },
    ...facts.map(
      (fact): SearchEntry => ({
        id: `fact:${topicId}/${fact.id}`,
        kind: 'fact',
        topicId,
        title,
        text: tellFact(fact),
        date: fact.asOf,
        citation: fact.passage,
      }),
    ),
    ...listPoints(topic),
  ]
}

/** A fact with what came of it. */
function tellFact({ text, outcome }: Fact): string {
  return outcome === undefined ? text : `${text} ${outcome.text}`
}

/** The points of the timeline, then the statuses that began on no day of it. */
function listPoints({ id: topicId, title, timeline, statuses }: Topic): SearchEntry[] {
  const days = new Set(timeline.map(({ date }) => date))
  const points = [
    ...timeline,
    ...statuses
      .filter(({ from }) => !days.has(from))
      .map(({ from, label, passage }) => ({ date: from, label, passage })),
  ]
  return points.map(
    ({ label, date, passage }): SearchEntry => ({
      id: `timeline:${topicId}/${date}`,
      kind: 'timeline',
      topicId,
      title,
      text: label,
      date,
      citation: passage,
    }),
  )
}

function listPassages({ id: articleId, title, published, passages }: Article): SearchEntry[] {
  return passages.map(({ id, text }) => ({
    id: `passage:${articleId}#${id}`,
    kind: 'passage',
    title,
    text,
    date: published,
    citation: { articleId, passageId: id },
  }))
}
