import type { ListedMention } from '../../knowledge/listed-mention'
import type { Citation } from '../../knowledge/pack'

/** A topic or a term of the reader's own, as the popup lists it. */
export interface PageTopic {
  readonly id: string
  readonly title: string
  /** One short line under the title. */
  readonly line: string
  readonly isOn: boolean
  /** Where it is told what the topic is; a term has no such place. */
  readonly citation?: Citation
}

/** What is known of the page: not yet, never (a page that extensions may not look at), or mentions by topic id. */
export type PageCounts =
  | { readonly kind: 'counting' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'counted'; readonly byTopic: Readonly<Record<string, number>> }

/** What is known of a topic's mentions: not yet, never (a page that does not answer any more), or each in the order of the page. */
export type TopicMentions =
  | { readonly kind: 'listing' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'listed'; readonly mentions: readonly ListedMention[] }

/** The site of the page, where it is one that extensions may look at. */
export interface PageSite {
  readonly name: string
  readonly isOff: boolean
}

/** Splits topics into those that the page mentions, most mentions first, and the others in their own order. */
export function splitByMention(
  topics: readonly PageTopic[],
  counts: PageCounts,
): [here: PageTopic[], others: PageTopic[]] {
  const count = ({ id, isOn }: PageTopic) => (counts.kind === 'counted' && isOn ? (counts.byTopic[id] ?? 0) : 0)
  const here = topics.filter(topic => count(topic) > 0).sort((a, b) => count(b) - count(a))
  return [here, topics.filter(topic => count(topic) === 0)]
}
