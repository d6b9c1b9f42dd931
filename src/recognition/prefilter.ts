import { createNameCheck, type NameTable } from './name-check'
import { compileSources, plainCyrillic } from './pattern-expression'
import { plainSpelling } from './words'

/** Tells where the first name that a text may hold begins, or has a part of it. */
export type Prefilter = (text: string) => number | 'somewhere' | 'nowhere'

/** What any text with one of some names has in it. */
export interface PrefilterSource {
  /** An expression's source, as `expressionSource` writes it, for beginnings of names that count capitals or are short; empty where there are none. */
  readonly exact: string
  /** The same for all else, in any case. */
  readonly folded: string
  /** What those of `exact` begin with, in small letters. */
  readonly exactGrams: string
  /** What those of `folded` begin with. */
  readonly grams: string
  /** The whole names. */
  readonly names: NameTable
}

export const isEmpty = ({ exact, folded }: PrefilterSource) => exact === '' && folded === ''

/** Stands between what patterns begin with. */
export const SEPARATOR = '|'

/** What `findAt` finds at the first place from `from` on where it finds anything; undefined where it finds nothing. */
export type Scan = <Found>(text: string, from: number, findAt: (at: number) => Found | undefined) => Found | undefined

/** Makes a filter of a source. With a scan for what its patterns begin with, the expression is only tried where that stops. */
export type CreatePrefilter = (
  source: PrefilterSource,
  createScan?: (beginnings: readonly string[]) => Scan,
) => Prefilter

/** Finds the first place from `from` on where the beginning of a name stands. */
type BeginningSearch = (text: string, from: number) => Beginning | undefined

/** A place where a name may begin, and the text there up to where it is known to be a beginning. */
interface Beginning {
  readonly at: number
  readonly text: string
}

/** What plain spelling may change: all but ASCII, the letters of Russian, Chinese characters, and some punctuation. */
const ODD_SOURCE = String.raw`[^\0-\x7F\xA0-\xA9\xAB\xAC\xAE-\xB1\xB6\xB7\xBBЁА-яё\u2010-\u201F\u2022\u2039\u203A\u20AC\u4E00-\u9FFF]`

/**
 * Makes a filter of such patterns: beginnings of names are found by an expression, and looked at more closely. Text with letters that
 * have more than one spelling (accents, full-width forms, invisible characters) is spelled plainly and looked at again; most text has
 * none.
 */
export const createPrefilter: CreatePrefilter = ({ exact, folded, exactGrams, grams, names }, createScan) => {
  const inAnyCase = createScan
    ? searchByScan(folded, createScan(grams.split(SEPARATOR).filter(each => each !== '')))
    : searchByExpression(
        () => compileSources([folded], 'gi'),
        text => isLong(text) || hasAny(text, grams),
      )
  const isName = createNameCheck(names)
  const asItStands = searchByExpression(() => compileSources([exact], 'g'))
  const asItStandsOrOdd = searchByExpression(
    () => compileSources([ODD_SOURCE, exact], 'g'),
    text => isLong(text) || !ONLY_ASCII.test(text) || hasAny(text, exactGrams),
  )
  const odd = new RegExp(ODD_SOURCE)
  const first = (text: string, search: BeginningSearch, isSought = isName) => {
    let found = search(text, 0)
    while (found && !isSought(text, found.at, found.text)) found = search(text, found.at + 1)
    return found?.at ?? -1
  }
  return text => {
    if (text.trim() === '') return 'nowhere'
    // Each expression costs a pass: what is odd is looked for with the names that need one anyway.
    const end = first(
      text,
      asItStandsOrOdd,
      (whole, at, beginning) => odd.test(beginning) || isName(whole, at, beginning),
    )
    const place = first(end < 0 ? text : text.slice(0, end), inAnyCase)
    if (place >= 0 || end < 0) return place >= 0 ? place : 'nowhere'
    if (!odd.test(text.charAt(end))) return end
    const plain = plainSpelling(text)
    return first(plain, asItStands) >= 0 || first(plain, inAnyCase) >= 0 ? 'somewhere' : 'nowhere'
  }
}

function searchByScan(folded: string, scan: Scan): BeginningSearch {
  const here = searchByExpression(() => compileSources([folded], 'iy'))
  return (text, from) => scan(text, from, at => here(text, at))
}

/** Most frames have a few words or none: to look through them for each beginning takes less than to make the expression. */
const MOST_LOOKED_THROUGH = 500
const isLong = (text: string) => text.length > MOST_LOOKED_THROUGH
const ONLY_ASCII = /^[\0-\x7F]*$/
/** What a gap may be made of, and letters that few names have. */
const NO_LETTERS = /[^\wа-яё]+/g
const NO_LETTERS_OR_SEPARATORS = /[^\wа-яё|]+/g

/** Tells whether the letters of a text, taken together, have in them those that one of some patterns begins with. */
function hasAny(text: string, grams: string): boolean {
  if (grams === '') return false
  const letters = plainCyrillic(text.toLowerCase()).replace(NO_LETTERS, '')
  return grams
    .replace(NO_LETTERS_OR_SEPARATORS, '')
    .split(SEPARATOR)
    .some(gram => letters.includes(gram))
}

/** Makes a search of an expression with the flag `g`, or `y` for a search of the place `from` alone; it is made at the first text that needs it. */
function searchByExpression(make: () => RegExp, isNeeded: (text: string) => boolean = () => true): BeginningSearch {
  let expression: RegExp | undefined
  return (text, from) => {
    if (!expression && !isNeeded(text)) return undefined
    expression ??= make()
    expression.lastIndex = from
    const found = expression.exec(text)
    return found ? { at: found.index, text: found[0] } : undefined
  }
}

/** Makes one filter of several: what may hold a name of any of them. */
export function anyPrefilter(filters: readonly Prefilter[]): Prefilter {
  const [only] = filters
  if (only && filters.length === 1) return only
  return text => {
    const places = filters.map(filter => filter(text)).filter(place => place !== 'nowhere')
    if (places.length === 0) return 'nowhere'
    return places.includes('somewhere') ? 'somewhere' : Math.min(...(places as number[]))
  }
}
