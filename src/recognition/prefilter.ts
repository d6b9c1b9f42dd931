import { createGramScan, type GramScan, gramBeginning, isTooShort } from './gram-scan'
import { britishSpellings, lookupKey } from './inflection'
import { expressionSource, GAP } from './pattern-expression'
import type { Alias, RecognitionTopic } from './topic'
import { plainSpelling, type Word, words } from './words'

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

/**
 * Writes what any text with one of the topics' names has in it: of each alias the rarest beginning of a word that all forms of
 * the word share. Beginnings that are `common` are in so many words that others tell more.
 */
export function prefilterSource(
  topics: readonly RecognitionTopic[],
  common: ReadonlySet<string> = new Set(),
): PrefilterSource {
  const literals = topics.flatMap(topic => topic.aliases.flatMap(alias => literalOf(alias, common) ?? []))
  const [exact, folded] = [true, false].map(isExact =>
    withoutLonger(literals.filter(literal => literal.isExact === isExact).map(literal => literal.source)),
  ) as [string[], string[]]
  const long = folded.filter(each => !isTooShort(each))
  const sources = [expressionSource(exact), expressionSource(folded.filter(isTooShort), 'both')]
  return {
    exact: sources.filter(source => source !== '').join('|'),
    folded: expressionSource(long),
    beginnings: [...new Set(long.map(gramBeginning))].join('|'),
  }
}

/** Leaves out what has another one in a word of it. */
function withoutLonger(sources: readonly string[]): string[] {
  const shortFirst = [...new Set(sources)].sort((a, b) => a.length - b.length)
  return shortFirst.filter(
    (source, i) => !shortFirst.slice(0, i).some(shorter => source.split(GAP).some(word => word.includes(shorter))),
  )
}

/** What plain spelling may change: all but ASCII, the letters of Russian, Chinese characters, and some punctuation. */
const ODD_SOURCE = String.raw`[^\0-\x7F\xA0-\xA9\xAB\xAC\xAE-\xB1\xB6\xB7\xBBЁА-яё\u2010-\u201F\u2022\u2039\u203A\u20AC\u4E00-\u9FFF]`
/** From so many characters on a table goes through a page faster than an expression; to make it takes a few milliseconds. */
const MOST_BY_EXPRESSION = 500_000

/**
 * Makes a filter of such patterns. Text with letters that have more than one spelling (accents, full-width forms, invisible
 * characters) is spelled plainly and looked at again; most text has none.
 */
export function createPrefilter(sources: readonly PrefilterSource[]): Prefilter {
  const exact = sources.map(source => source.exact)
  // Browsers compile an expression at its first use, and many a frame has no text at all.
  const asItStands = anyOf(exact)
  const asItStandsOrOdd = anyOf([ODD_SOURCE, ...exact])
  const odd = new RegExp(ODD_SOURCE)
  const inAnyCase = searchInAnyCase(sources)
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

/** Tells the first place where a text has one of the patterns that count no capitals; -1 where it has none. */
function searchInAnyCase(sources: readonly PrefilterSource[]): (text: string) => number {
  const folded = sources.map(source => source.folded)
  const anywhere = anyOf(folded, 'i')
  const here = anyOf(folded, 'iy')
  const isAt = (text: string, at: number) => {
    here.lastIndex = at
    return here.test(text)
  }
  let scan: GramScan | undefined
  let searched = 0
  return text => {
    searched += text.length
    if (searched < MOST_BY_EXPRESSION) return text.search(anywhere)
    scan ??= createGramScan(sources.flatMap(source => source.beginnings.split(OR)).filter(each => each !== ''))
    return scan(text, isAt)
  }
}

const OR = '|'

function anyOf(sources: readonly string[], flags?: string): RegExp {
  const all = sources.filter(source => source !== '')
  return all.length === 0 ? /(?!)/ : new RegExp(all.join(OR), flags)
}

/** Shorter beginnings are part of too many words; then all words of the name have to be there. */
const SHORTEST = 4
const SHORTEST_EXACT = 3
interface Literal {
  readonly source: string
  /** Counts capitals; else the source is in small letters. */
  readonly isExact: boolean
}

function literalOf({ text, matchesCase }: Alias, common: ReadonlySet<string>): Literal | undefined {
  const all = [...words(text)]
  const [first] = all
  // "Start" by itself is never written otherwise; of several words, all may be in capitals.
  if (matchesCase && first && all.length === 1) return { source: beginningAsTyped(first), isExact: true }
  const found = all.map(word => literalOfWord(word, matchesCase, common))
  const [best] = [...found].sort((a, b) => Number(a.isCommon) - Number(b.isCommon) || b.length - a.length)
  if (!best || found.length === 1 || (!best.isCommon && best.length >= (best.isExact ? SHORTEST_EXACT : SHORTEST)))
    return best
  return { source: all.map(word => literalOfWord(word, false, common).source).join(GAP), isExact: false }
}

/** The beginning of a word that counts capitals, with its capitals. */
function beginningAsTyped({ plain, key }: Word): string {
  return plain === plain.toUpperCase() ? plain : plain.slice(0, sharedBeginning(key).length)
}

function literalOfWord({ plain, key }: Word, matchesCase: boolean, common: ReadonlySet<string>) {
  const beginning = sharedBeginning(key)
  const isUpper = plain === plain.toUpperCase() && plain !== plain.toLowerCase()
  const isExact = matchesCase && isUpper && plain.length > 1
  return {
    isExact,
    length: (isExact ? plain : beginning).length,
    isCommon: !isExact && common.has(beginning),
    source: isExact ? plain : beginning,
  }
}

/** What all words begin with that are looked up as this one is, plurals and British spellings among them. */
function sharedBeginning(key: string): string {
  const form = lookupKey(key)
  let beginning = form.endsWith('y') ? form.slice(0, -1) : form
  for (const other of britishSpellings(form)) while (!other.startsWith(beginning)) beginning = beginning.slice(0, -1)
  return beginning === '' ? form : beginning
}
