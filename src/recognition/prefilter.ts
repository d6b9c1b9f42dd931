import { britishSpellings, lookupKey } from './inflection'
import type { Alias, RecognitionTopic } from './topic'
import { plainSpelling, type Word, words } from './words'

/** Tells whether a text may hold a name; false only where it holds none. */
export type Prefilter = (text: string) => boolean

/** What any text with one of some names has in it, as expressions: as it stands, and in small letters. */
export interface PrefilterSource {
  readonly exact: string
  readonly folded: string
}

/**
 * Writes what any text with one of the topics' names has in it: of each alias the rarest beginning of a word that all forms of
 * the word share.
 */
export function prefilterSource(topics: readonly RecognitionTopic[]): PrefilterSource {
  const literals = topics.flatMap(topic => topic.aliases.flatMap(alias => literalOf(alias) ?? []))
  const join = (isExact: boolean) =>
    withoutLonger(literals.filter(literal => literal.isExact === isExact).map(literal => literal.source)).join('|')
  return { exact: join(true), folded: join(false) }
}

/** Leaves out what has another one in a word of it; the expression for a gap is no word. */
function withoutLonger(sources: readonly string[]): string[] {
  const shortFirst = [...new Set(sources)].sort((a, b) => a.length - b.length)
  return shortFirst.filter(
    (source, i) => !shortFirst.slice(0, i).some(shorter => source.split(GAP).some(word => word.includes(shorter))),
  )
}

/**
 * Makes a filter of such expressions. Text with letters that have more than one spelling (accents, full-width forms, invisible
 * characters) is spelled plainly first; most text has none.
 */
export function createPrefilter(sources: readonly PrefilterSource[]): Prefilter {
  const exact = compile(sources.map(source => source.exact))
  const folded = compile(sources.map(source => source.folded))
  const test = (text: string) => exact.test(text) || folded.test(text.toLowerCase())
  return text => test(text) || (ODD.test(text) && test(plainSpelling(text)))
}

function compile(sources: readonly string[]): RegExp {
  const given = sources.filter(source => source !== '')
  return given.length === 0 ? NOTHING : new RegExp(given.join('|'))
}

const NOTHING = /(?!)/

// Not in here: ASCII, the letters of Russian (й and ё are in the expression), and punctuation that no spelling changes.
const ODD =
  /[^\0-\x7F\u00A0-\u00A9\u00AB\u00AC\u00AE-\u00B1\u00B6\u00B7\u00BB\u0401\u0410-\u044F\u0451\u2010-\u201F\u2022\u2039\u203A\u20AC\u4E00-\u9FFF]/

// Words of names that ordinary text is full of, by their beginnings: another word of the name tells more. A word that is missing here
// costs time, never a mention.
const COMMON = new Set(
  'treat start station system element object force america american national european europe global agreement program reduction information center complex facilit warning third golden contract conventional cooperative site base weapon start new federation location ordinar limitation measure further систем элемент объект договор станци американск европейск национальн программ закон соглашен план совместн центр силах вооруженн'.split(
    ' ',
  ),
)
/** Shorter beginnings are part of too many words; then all words of the name have to be there. */
const SHORTEST = 4
const SHORTEST_EXACT = 3
/** At most so much stands between two words of a name. */
const GAP = '\\W{0,200}'

interface Literal {
  readonly source: string
  /** Counts capitals; else the source is in small letters. */
  readonly isExact: boolean
}

function literalOf({ text, matchesCase }: Alias): Literal | undefined {
  const all = [...words(text)]
  const [first] = all
  // "Start" by itself is never written otherwise; of several words, all may be in capitals.
  if (matchesCase && first && all.length === 1) return { source: spell(beginningAsTyped(first)), isExact: true }
  const found = all.map(word => literalOfWord(word, matchesCase))
  const [best] = [...found].sort((a, b) => Number(a.isCommon) - Number(b.isCommon) || b.length - a.length)
  if (!best || found.length === 1 || (!best.isCommon && best.length >= (best.isExact ? SHORTEST_EXACT : SHORTEST)))
    return best
  return { source: all.map(word => literalOfWord(word, false).source).join(GAP), isExact: false }
}

/** The beginning of a word that counts capitals, with its capitals. */
function beginningAsTyped({ plain, key }: Word): string {
  return plain === plain.toUpperCase() ? plain : plain.slice(0, sharedBeginning(key).length)
}

function literalOfWord({ plain, key }: Word, matchesCase: boolean) {
  const beginning = sharedBeginning(key)
  const isUpper = plain === plain.toUpperCase() && plain !== plain.toLowerCase()
  const isExact = matchesCase && isUpper && plain.length > 1
  return {
    isExact,
    length: (isExact ? plain : beginning).length,
    isCommon: !isExact && COMMON.has(beginning),
    source: spell(isExact ? plain : beginning),
  }
}

/** What all words begin with that are looked up as this one is, plurals and British spellings among them. */
function sharedBeginning(key: string): string {
  const form = lookupKey(key)
  let beginning = form.endsWith('y') ? form.slice(0, -1) : form
  for (const other of britishSpellings(form)) while (!other.startsWith(beginning)) beginning = beginning.slice(0, -1)
  return beginning === '' ? form : beginning
}

/** An expression for a plain spelling as raw text has it. */
const spell = (plain: string) => [...plain].map(letter => RAW[letter] ?? literally(letter)).join('')

/** Letters that plain spelling makes of others, which raw text has. */
const RAW: Readonly<Record<string, string>> = { и: '[ий]', е: '[её]', И: '[ИЙ]', Е: '[ЕЁ]' }

const literally = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
