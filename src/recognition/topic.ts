/** A word or phrase whose presence near an ambiguous alias speaks for or against the topic's sense. */
export interface Evidence {
  readonly text: string
  /** Log-odds that one occurrence in the same sentence adds (for) or takes away (against); positive. */
  readonly weight: number
}

/** A spelling that may name a topic. */
export interface Alias {
  readonly text: string
  /** Certain by itself, or ambiguous and in need of evidence. */
  readonly isCertain: boolean
  /**
   * Log-odds that an ambiguous alias names the topic before anything around it is looked at; a certain alias has none.
   */
  readonly prior: number
  /** Only matches with the capitals of `text`. */
  readonly matchesCase: boolean
  /** In small letters it is a word of everyday language, so that in words all in capitals its own say nothing. */
  readonly isEverydayWord: boolean
  /** Words that speak against this alias alone, whatever they say of the topic's other aliases. */
  readonly against: readonly Evidence[]
}

/** All that recognition needs to know of a topic; the part of a pack that pages carry. */
export interface RecognitionTopic {
  readonly id: string
  readonly aliases: readonly Alias[]
  readonly evidenceFor: readonly Evidence[]
  readonly evidenceAgainst: readonly Evidence[]
}
