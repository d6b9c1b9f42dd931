import { plainSpelling } from './words'

/** Tells where the first name that a text may hold begins, or has a part of it. */
export type Prefilter = (text: string) => number | 'somewhere' | 'nowhere'

/** What any text with one of some names has in it. */
export interface PrefilterSource {
  /** An expression's source for what counts capitals and what is short; empty where there is none. */
  readonly exact: string
  /** The same for all else, in any case. */
  readonly folded: string
  /** What those of `folded` begin with, joined by `|`. */
  readonly beginnings: string
}

/** Tells the first place where a text has one of the patterns that count no capitals; -1 where it has none. */
export type AnyCaseSearch = (text: string) => number

/** What plain spelling may change: all but ASCII, the letters of Russian, Chinese characters, and some punctuation. */
const ODD_SOURCE = String.raw`[^\0-\x7F\xA0-\xA9\xAB\xAC\xAE-\xB1\xB6\xB7\xBBЁА-яё\u2010-\u201F\u2022\u2039\u203A\u20AC\u4E00-\u9FFF]`

/**
 * Makes a filter of such patterns. Text with letters that have more than one spelling (accents, full-width forms, invisible
 * characters) is spelled plainly and looked at again; most text has none.
 */
export function createPrefilter(
  sources: readonly PrefilterSource[],
  inAnyCase: AnyCaseSearch = searchByExpression(sources),
): Prefilter {
  const exact = sources.map(source => source.exact)
  // Browsers compile an expression at its first use, and many a frame has no text at all.
  const asItStands = anyOf(exact)
  const asItStandsOrOdd = anyOf([ODD_SOURCE, ...exact])
  const odd = new RegExp(ODD_SOURCE)
  return text => {
    // Each expression costs a pass: what is odd is looked for with the names that need one anyway.
    const end = text.search(asItStandsOrOdd)
    const place = inAnyCase(end < 0 ? text : text.slice(0, end))
    if (place >= 0 || end < 0) return place >= 0 ? place : 'nowhere'
    if (!odd.test(text.charAt(end))) return end
    const plain = plainSpelling(text)
    return asItStands.test(plain) || inAnyCase(plain) >= 0 ? 'somewhere' : 'nowhere'
  }
}

const searchByExpression = (sources: readonly PrefilterSource[]): AnyCaseSearch => {
  const anywhere = anyOf(
    sources.map(source => source.folded),
    'i',
  )
  return text => text.search(anywhere)
}

/** One expression for all that is given. */
export function anyOf(sources: readonly string[], flags?: string): RegExp {
  const all = sources.filter(source => source !== '')
  return all.length === 0 ? /(?!)/ : new RegExp(all.join('|'), flags)
}
