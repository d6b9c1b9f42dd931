import Fuse, { type FuseResultMatch, type IFuseOptions } from 'fuse.js'
import type { Citation, Pack, Topic } from './pack'
import type { PartialDate } from './partial-date'

/** What a search can find, each with the text it is found by. */
export interface SearchEntry {
  readonly kind: 'topic' | 'fact' | 'passage' | 'timeline'
  readonly topicId?: string
  /** Shown first: a topic's or an article's title. */
  readonly title: string
  /** The text that is searched and shown. */
  readonly text: string
  /** Other spellings that the entry is found by, not shown. */
  readonly aliases?: readonly string[]
  readonly date?: PartialDate
  /** Where the entry can be read; a reader's own term has none. */
  readonly citation?: Citation
}

/** A found entry; ranges are [start, end) offsets of what matched. */
export interface SearchHit {
  readonly entry: SearchEntry
  readonly titleRanges: readonly Range[]
  readonly textRanges: readonly Range[]
}

export type Range = readonly [start: number, end: number]

const SHORTEST_MATCH = 2
const OPTIONS: IFuseOptions<SearchEntry> = {
  keys: [
    { name: 'title', weight: 2 },
    { name: 'aliases', weight: 3 },
    { name: 'text', weight: 1 },
  ],
  threshold: 0.34,
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeMatches: true,
  minMatchCharLength: SHORTEST_MATCH,
}

/** Searches topics, aliases, facts, passages and timeline points; typo-tolerant. */
export interface Search {
  /** Best first, at most `most`; empty for a blank query. */
  find(query: string, most: number): SearchHit[]
}

/** Builds the search over a pack and any further topics (a reader's own terms). */
export function createSearch(pack: Pack, ownTopics: readonly Topic[]): Search {
  const fuse = new Fuse(listEntries(pack, ownTopics), OPTIONS)
  return {
    find(query, most) {
      if (query.trim() === '') return []
      return fuse.search(query.trim(), { limit: most }).map(({ item, matches = [] }) => ({
        entry: item,
        titleRanges: rangesOf(matches, 'title'),
        textRanges: rangesOf(matches, 'text'),
      }))
    },
  }
}

function listEntries(pack: Pack, ownTopics: readonly Topic[]): SearchEntry[] {
  return [
    ...[...pack.topics, ...ownTopics].flatMap(listTopicEntries),
    ...pack.articles.flatMap(({ id, title, published, passages }) =>
      passages.map(passage => ({
        kind: 'passage' as const,
        title,
        text: passage.text,
        date: published,
        citation: { articleId: id, passageId: passage.id },
      })),
    ),
  ]
}

function listTopicEntries(topic: Topic): SearchEntry[] {
  const { id: topicId, title, aliases, what, facts, timeline } = topic
  return [
    { kind: 'topic', topicId, title, text: what.text, aliases, ...(what.passage && { citation: what.passage }) },
    ...facts.map(({ text, asOf, passage }) => ({
      kind: 'fact' as const,
      topicId,
      title,
      text,
      date: asOf,
      citation: passage,
    })),
    ...timeline.map(({ label, date, passage }) => ({
      kind: 'timeline' as const,
      topicId,
      title,
      text: label,
      date,
      citation: passage,
    })),
  ]
}

/** Fuse.js gives inclusive ends. */
function rangesOf(matches: readonly FuseResultMatch[], key: string): Range[] {
  return matches
    .filter(match => match.key === key)
    .flatMap(match => match.indices.map(([start, last]): Range => [start, last + 1]))
}
