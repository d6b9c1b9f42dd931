import { gramBeginning, isTooShort } from './gram-scan'
import { britishSpellings, lookupKey } from './inflection'
import { expressionSource, GAP } from './pattern-expression'
import type { PrefilterSource } from './prefilter'
import type { Alias, RecognitionTopic } from './topic'
import { type Word, words } from './words'

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
