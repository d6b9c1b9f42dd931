import type { Article, Citation, Pack, Topic } from './pack'
import type { PartialDate } from './partial-date'

/** What a search can find, with the text it is found by. */
export interface SearchEntry {
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
  const { id: topicId, title, aliases, what, facts, timeline } = topic
  return [
    { kind: 'topic', topicId, title, text: what.text, aliases, ...(what.passage && { citation: what.passage }) },
    ...facts.map(
      ({ text, asOf, passage }): SearchEntry => ({ kind: 'fact', topicId, title, text, date: asOf, citation: passage }),
    ),
    ...timeline.map(
      ({ label, date, passage }): SearchEntry => ({
        kind: 'timeline',
        topicId,
        title,
        text: label,
        date,
        citation: passage,
      }),
    ),
  ]
}

function listPassages({ id: articleId, title, published, passages }: Article): SearchEntry[] {
  return passages.map(({ id, text }) => ({
    kind: 'passage',
    title,
    text,
    date: published,
    citation: { articleId, passageId: id },
  }))
}
