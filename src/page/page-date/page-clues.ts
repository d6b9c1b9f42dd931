/** What a page tells of its date, as written there. */
export interface PageClues {
  /** Where the page was found, then where it says that it belongs. */
  readonly addresses: readonly string[]
  /** As in `lang`; empty where the page does not tell. */
  readonly language: string
  /** `meta` elements, in the page's order. */
  readonly metas: readonly Meta[]
  /** The texts of the JSON-LD scripts. */
  readonly jsonLd: readonly string[]
  /** Dates in the page itself that seem to be the article's. */
  readonly marks: readonly DateMark[]
  /** True for a page whose microdata call it a thread of questions, answers or posts. */
  readonly isThread: boolean
  /** As `document.lastModified`. */
  readonly lastModified: string
}

export interface Meta {
  readonly name: string
  readonly content: string
}

/** A date that stands in the page. */
export interface DateMark {
  /** Named datePublished, marked as the publication's in another way, or just a time beside the headline. */
  readonly kind: 'property' | 'published' | 'plain'
  /** Its value, for programs; empty where it has none. */
  readonly text: string
  /** What a reader sees. */
  readonly shown: string
}
