import type { Article, Fact, Pack, Topic } from '../../../src/knowledge/pack'
import { FAMILIES } from './sample-families'

/** A fact as a test tells it; the rest does not matter to it. */
export type ToldFact = Pick<Fact, 'id' | 'text'> & Partial<Omit<Fact, 'passage'>> & { readonly passage?: string }

/** What a test tells of a topic beside its facts. */
export type ToldTopic = Partial<Pick<Topic, 'id' | 'title' | 'aliases' | 'timeline' | 'relations'>>

const BRIEF = 'brief'

/** A topic with facts, each in a passage of its own that says the same. */
export function makeTopic(facts: readonly ToldFact[], told: ToldTopic = {}): Topic {
  return {
    id: 'topic',
    title: 'The Matter',
    kind: 'Treaty',
    what: { text: '', passage: { articleId: BRIEF, passageId: facts[0]?.id ?? 'none' } },
    officialNames: [],
    aliases: [],
    statuses: [],
    timeline: [],
    relations: [],
    places: [],
    figures: [],
    ...told,
    facts: facts.map(({ passage: _, ...fact }) => ({
      asOf: '2000',
      certainty: 'event',
      ...fact,
      passage: { articleId: BRIEF, passageId: fact.id },
    })),
  }
}

/** The article whose passages the facts cite, and further passages. */
export function makeBrief(facts: readonly ToldFact[], further: Readonly<Record<string, string>> = {}): Article {
  const passages = [...facts.map(({ id, text, passage = text }) => [id, passage] as const), ...Object.entries(further)]
  return {
    id: BRIEF,
    title: 'A brief',
    kind: 'brief',
    language: 'en',
    publisher: 'Backgrounder',
    published: '2020',
    sources: [],
    passages: passages.map(([id, text]) => ({ id, text, sourceIds: [] })),
  }
}

/** A pack of topics and articles, with the sample families. */
export function makePack(
  topics: readonly Topic[],
  articles: readonly Article[],
  translations: Pack['translations'] = {},
): Pack {
  return {
    head: {
      id: 'made',
      title: 'Made',
      about: 'Made for a test.',
      language: 'en',
      version: '1.0.0',
      topics: topics.map(({ id }) => id),
    },
    topics,
    articles,
    translations,
    relatedWords: FAMILIES,
  }
}
