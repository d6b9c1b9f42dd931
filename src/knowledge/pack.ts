import type { RecognitionTopic } from '../recognition/topic'
import type { PartialDate } from './partial-date'
import type { ArticleHead, PackHead, PackTranslation, TopicFile, TopicTranslation } from './schema'

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
/** What a topic is called officially, in one of its languages. */
export type OfficialName = Cited<TopicFile['officialNames'][number]>
/** A point of the locator map, in degrees. */
export type Place = Cited<TopicFile['places'][number]>
type FigureFile = TopicFile['figures'][number]
/** A limit or an outcome, in the unit of its figure. */
export type FigureBar = Cited<FigureFile['bars'][number]>
/** Limits and outcomes that are drawn as bars. */
export type Figure = Omit<FigureFile, 'bars'> & { readonly bars: readonly FigureBar[] }

/** What a card, the popup and the reader say of a topic. Statuses and timeline are in order of time. */
export interface Topic {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly span?: string
  readonly what: { readonly text: string; readonly passage?: Citation }
  readonly officialNames: readonly OfficialName[]
  readonly aliases: readonly string[]
  readonly statuses: readonly Status[]
  /** Where the knowledge behind the last status ends. */
  readonly asOf?: PartialDate
  readonly facts: readonly Fact[]
  readonly timeline: readonly TimelinePoint[]
  readonly relations: readonly Relation[]
  readonly places: readonly Place[]
  readonly figures: readonly Figure[]
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

/** What the words of a family have in common: a matter, a person or place, a country, an event. */
export type FamilyKind = 'matter' | 'actor' | 'country' | 'event'

/** Words and phrases that speak of the same, as `spellPhrase` spells them, separated by commas. */
export interface WordFamily {
  readonly name: string
  readonly kind: FamilyKind
  /** What tells that a text is about it. */
  readonly tells: string
  /** What only points to texts that are: how others speak of it; empty where nothing does. */
  readonly hints: string
}

/** Topics and articles that belong together: what cards, popup and reader need. */
export interface Pack {
  readonly head: PackHead
  readonly topics: readonly Topic[]
  readonly articles: readonly Article[]
  /** The pack in other languages, by language code. */
  readonly translations: Readonly<Record<string, Translation>>
  /** By which facts and passages are ranked beside a sentence; not there where a pack has none, or nothing is ranked. */
  readonly relatedWords?: readonly WordFamily[]
}

/** A pack in another language; what it leaves out stays as it is. */
export interface Translation {
  readonly pack: PackTranslation
  readonly topics: Readonly<Record<string, TopicTranslation>>
}

/** A pack in its two parts: pages carry only `recognition`. */
export interface BuiltPack {
  readonly recognition: readonly RecognitionTopic[]
  readonly knowledge: Pack
}
