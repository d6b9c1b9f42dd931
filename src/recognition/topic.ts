/** How strongly a phrase speaks for a topic's sense (positive) or against it: 1 slightly, 2 fairly, 3 strongly. */
export type Strength = -3 | -2 | -1 | 1 | 2 | 3

/** A word or phrase whose presence near an ambiguous alias speaks for or against the topic's sense. */
export interface Evidence {
  /** The phrase by its key, as `phraseKey` gives it. */
  readonly phrase: number
  readonly strength: Strength
}

/** Evidence that is shared as a whole: by the aliases of a topic, or by the topics of a pack. */
export type EvidenceList = readonly Evidence[]

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
  /** In small letters it is a word of everyday language, so that where all words have its capitals they say nothing. */
  readonly isEverydayWord: boolean
  /** What bears on this alias alone, whatever it says of the topic's other aliases. */
  readonly evidence: EvidenceList
}

/** All that recognition needs to know of a topic; the part of a pack that pages carry. */
export interface RecognitionTopic {
  readonly id: string
  readonly aliases: readonly Alias[]
  /** What bears on every ambiguous alias of this topic. */
  readonly evidence: EvidenceList
  /** What bears on every ambiguous alias of the topics that share it: those of a pack. */
  readonly shared: EvidenceList
}
