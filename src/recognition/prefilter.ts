import { createNameCheck, type NameCheck, type NameTable } from './name-check'
import { compileSources, plainCyrillic } from './pattern-expression'
import { plainSpelling } from './words'

/** Tells where the first name that a text may hold begins, in UTF-16 code units, or `NOWHERE`, or `SOMEWHERE` where that is not known. */
export type Prefilter = (text: string) => number
export const NOWHERE = Infinity
export const SOMEWHERE = -1

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

/** Finds the first place where the beginning of a name stands, and the check says so; `NOWHERE` where there is none. */
export type BeginningSearch = (text: string, isSought: NameCheck) => number

/** Goes through long texts. */
export interface Scan {
  /** Finds the beginnings of all names. */
  readonly search: BeginningSearch
  /** Where the first letter with several spellings is; `NOWHERE` where there is none. */
  oddAt(text: string): number
}

interface ScanParts {
  readonly compile: typeof compileSources
  readonly isOdd: (character: string) => boolean
}

/** Makes a scan of the same source that expressions would be made of; none where it is no use. */
export type CreateScan = (source: PrefilterSource, parts: ScanParts) => Scan | undefined

/** Makes a filter of a source; with a scan it takes that in place of expressions. */
export type CreatePrefilter = (source: PrefilterSource, createScan?: CreateScan) => Prefilter

/** What plain spelling may change: all but ASCII, the letters of Russian, Chinese characters, and some punctuation. */
const ODD = /[^\0-\x7F\xA0-\xA9\xAB\xAC\xAE-\xB1\xB6\xB7\xBBЁА-яё\u2010-\u201F\u2022\u2039\u203A\u20AC\u4E00-\u9FFF]/

/**
 * Makes a filter of such patterns: beginnings of names are found by an expression, and looked at more closely. Text with letters that
 * have more than one spelling (accents, full-width forms, invisible characters) is spelled plainly and looked at again; most text has
 * none.
 */
export const createPrefilter: CreatePrefilter = (source, createScan) => {
  const { exact, folded, exactGrams, grams, names } = source
  const isOdd = (character: string) => ODD.test(character)
  const scan = createScan?.(source, { compile: compileSources, isOdd })
  const isName = createNameCheck(names)
  const inAnyCase =
    scan?.search ??
    searchByExpression(
      () => compileSources([folded], 'gi'),
      text => isLong(text) || hasAny(text, grams),
    )
  const asItStands = scan ? () => NOWHERE : searchByExpression(() => compileSources([exact], 'g'))
  const asItStandsOrOdd =
    scan?.oddAt ??
    searchByExpression(
      () => compileSources([ODD.source, exact], 'g'),
      text => isLong(text) || !ONLY_ASCII.test(text) || hasAny(text, exactGrams),
    )
  const isOddOrName: NameCheck = (text, at, beginning) => isOdd(beginning) || isName(text, at, beginning)
  return text => {
    if (text.trim() === '') return NOWHERE
    // Each expression costs a pass: what is odd is looked for with the names that need one anyway.
    const end = asItStandsOrOdd(text, isOddOrName)
    if (!isOdd(text.charAt(end))) return Math.min(end, inAnyCase(text, isName))
    const plain = plainSpelling(text)
    return Math.min(asItStands(plain, isName), inAnyCase(plain, isName)) === NOWHERE ? NOWHERE : SOMEWHERE
  }
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

/** Makes a search of an expression with the flag `g`; it is made at the first text that needs it. */
function searchByExpression(make: () => RegExp, isNeeded: (text: string) => boolean = () => true): BeginningSearch {
  let expression: RegExp | undefined
  return (text, isSought) => {
    if (!expression && !isNeeded(text)) return NOWHERE
    expression ??= make()
    expression.lastIndex = 0
    for (let found = expression.exec(text); found; found = expression.exec(text)) {
      if (isSought(text, found.index, found[0])) return found.index
      expression.lastIndex = found.index + 1
    }
    return NOWHERE
  }
}

/** Makes one filter of several: what may hold a name of any of them. */
export const anyPrefilter =
  (filters: readonly Prefilter[]): Prefilter =>
  text =>
    Math.min(...filters.map(filter => filter(text)))
