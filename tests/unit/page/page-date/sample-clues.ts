import type { DateMark, PageClues } from '../../../../src/page/page-date/page-clues'

/** What a page tells, in short. */
export interface Sample {
  /** Where it was found, then its canonical address. */
  readonly at?: string | readonly string[]
  readonly lang?: string
  /** Names of `meta` elements, with their contents. */
  readonly meta?: Readonly<Record<string, string>>
  /** JSON-LD: one value a script; a text is taken as it is. */
  readonly ld?: readonly unknown[]
  /** Dates in the page, by kind. */
  readonly marks?: readonly (readonly [DateMark['kind'], string, string?])[]
  readonly isThread?: boolean
  readonly lastModified?: string
}

/** The clues of a page at an address that tells nothing, unless it is said. */
export function sampleClues({ at = 'https://example.org/story', meta = {}, ld = [], marks = [], ...rest }: Sample) {
  const clues: PageClues = {
    addresses: typeof at === 'string' ? [at] : at,
    language: rest.lang ?? '',
    metas: Object.entries(meta).map(([name, content]) => ({ name, content })),
    jsonLd: ld.map(each => (typeof each === 'string' ? each : JSON.stringify(each))),
    marks: marks.map(([kind, text, shown = '']) => ({ kind, text, shown })),
    isThread: rest.isThread ?? false,
    lastModified: rest.lastModified ?? '',
  }
  return clues
}
