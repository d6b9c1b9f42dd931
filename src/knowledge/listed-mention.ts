import type { QuotedWords } from './quoted-words'

/** A mention of a page in its sentence, to be listed away from the page. */
export interface ListedMention extends QuotedWords {
  /** Of no other mention that the same tab ever shows. */
  readonly id: number
  readonly topicId: string
  /** False in a part of the page that is hidden or folded: there is nowhere to go to. */
  readonly isVisible: boolean
}

/** The mentions of a page. */
export interface MentionList {
  readonly title: string
  readonly address: string
  /** In the order of the page; those that cannot be seen come last. */
  readonly mentions: readonly ListedMention[]
  /** The id of the mention that the reader has come to. */
  readonly currentId?: number
}

/** What came of going to a mention: it may have left the page, or stand where it cannot be seen. */
export type Arrival = 'there' | 'hidden' | 'gone'
