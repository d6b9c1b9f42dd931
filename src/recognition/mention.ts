/** A place in a text that names a topic in its sense; `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Mention {
  readonly topicId: string
  readonly start: number
  readonly end: number
  /** As the pack spells it. */
  readonly alias: string
}

/** A place that may be a mention, with what the text that it stands in says of it. */
export interface Finding extends Mention {
  /** Log-odds of the topic's sense by that text alone; null for a name that is certain. */
  readonly logOdds: number | null
}

/** A mention that can say why it was taken. */
export interface ExplainedMention extends Mention {
  readonly reason: Reason
}

/** Why a place was taken for a mention. */
export type Reason =
  | { readonly kind: 'certain' }
  | { readonly kind: 'evidence'; readonly score: number; readonly evidence: readonly CountedEvidence[] }

/** A piece of evidence that was counted, with the log-odds that it brought in its place. */
export interface CountedEvidence {
  readonly text: string
  readonly logOdds: number
}
