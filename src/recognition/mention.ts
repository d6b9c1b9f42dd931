/** A piece of evidence that was counted, with the log-odds that it brought in its place. */
export interface CountedEvidence {
  readonly text: string
  readonly logOdds: number
}

/** Why a place was taken for a mention. */
export type Reason =
  | { readonly kind: 'certain' }
  | { readonly kind: 'evidence'; readonly score: number; readonly evidence: readonly CountedEvidence[] }

/** A place in a text that names a topic in its sense; `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Mention {
  readonly topicId: string
  readonly start: number
  readonly end: number
  readonly alias: string
  readonly reason: Reason
}
