import type { RecognitionTopic } from '../recognition/topic'
import type { PartialDate } from './partial-date'
import type { ArticleHead, PackHead, TopicFile } from './schema'

/** Where a statement comes from: a passage of an article. */
export interface Citation {
  readonly articleId: string
  readonly passageId: string
}

type Cited<File extends { passage: string }> = Omit<File, 'passage'> & { readonly passage: Citation }

/** One dated, sourced statement about a topic. */
export type Fact = Cited<Omit<TopicFile['facts'][number], 'outcome'>> & {
  /** What came of it, where the report was overtaken or put right. */
  readonly outcome?: { readonly text: string; readonly asOf: PartialDate; readonly passage: Citation }
}
export type Status = Cited<TopicFile['statuses'][number]>
export type TimelinePoint = Cited<TopicFile['timeline'][number]>
export type Relation = Cited<TopicFile['relations'][number]>

/** What a card, the popup and the reader say of a topic. Statuses and timeline are in order of time. */
export interface Topic {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly span?: string
  readonly what: { readonly text: string; readonly passage?: Citation }
  readonly aliases: readonly string[]
  readonly statuses: readonly Status[]
  /** Where the knowledge behind the last status ends. */
  readonly asOf?: PartialDate
  readonly facts: readonly Fact[]
  readonly timeline: readonly TimelinePoint[]
  readonly relations: readonly Relation[]
}

/** A paragraph of an article, with the ids of the sources it rests on. */
export interface Passage {
  readonly id: string
  readonly text: string
  readonly sourceIds: readonly string[]
  /** The heading that it comes right after, if it is the first under one. */
  readonly heading?: string
}

/** A text of a pack: a report retold, or a brief. */
export interface Article extends ArticleHead {
  readonly id: string
  readonly passages: readonly Passage[]
}

/** Topics and articles that belong together: what cards, popup and reader need. */
export interface Pack {
  readonly head: PackHead
  readonly topics: readonly Topic[]
  readonly articles: readonly Article[]
}

/** A pack in its two parts: pages carry only `recognition`. */
export interface BuiltPack {
  readonly recognition: readonly RecognitionTopic[]
  readonly knowledge: Pack
}
