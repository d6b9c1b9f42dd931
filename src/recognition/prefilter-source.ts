import { gramBeginning, isTooShort } from './gram-scan'
import { britishSpellings, lookupKey } from './inflection'
import { nameTable } from './name-check'
import { ENDING, expressionSource, GAP, LOOSE_GAP } from './pattern-expression'
import { type PrefilterSource, SEPARATOR } from './prefilter'
import type { Alias, RecognitionTopic } from './topic'
import { type Word, words } from './words'

/** Writes what any text with one of the topics' names has in it: of each word of an alias the beginning that all its forms share. */
export function prefilterSource(topics: readonly RecognitionTopic[]): PrefilterSource {
  const names = topics.flatMap(topic => topic.aliases.flatMap(patternsOf))
  const beginnings = names.flatMap(beginningsOfName)
  const folded = beginnings.filter(each => !hasCapital(each)).map(each => each.toLowerCase())
  const long = folded.filter(each => !isTooShort(each))
  const exact = [...beginnings.filter(hasCapital), ...folded.filter(isTooShort)]
  return {
    exact: expressionSource(exact, 'small'),
    folded: expressionSource(long),
    exactGrams: gramsOf(exact.map(each => each.toLowerCase())),
    grams: gramsOf(long),
    names: nameTable(withoutLonger(names.flatMap(checkedPart))),
  }
}

const gramsOf = (patterns: readonly string[]) => [...new Set(patterns.map(gramBeginning))].join(SEPARATOR)

/** Leaves out what begins with another one. */
function withoutLonger(patterns: readonly string[]): string[] {
  const found = new Set<string>()
  for (const each of patterns.toSorted((a, b) => a.length - b.length))
    if (![...found].some(shorter => each.startsWith(shorter))) found.add(each)
  return [...found]
}

/** An expression of whole names would take the browser ten times as long to make as one of beginnings like these. */
const ENOUGH_LETTERS = 5
const ONLY_SIMPLE = /^[\wа-яё ~]*$/i

/** Texts are full of words that begin as one of three letters does: what may follow it is written out. */
const ENDINGS_OF_THREE = ['', 's', 'es']

/** A name's first word in its forms; where that is short, the next ones with it. */
const beginningsOfName = (pattern: string): string[] =>
  /^[a-z\d]{3}~/i.test(pattern)
    ? ENDINGS_OF_THREE.map(ending => beginningOfName(pattern.replace(ENDING, ending)))
    : [beginningOfName(pattern)]

function beginningOfName(pattern: string): string {
  const pieces = pattern.split(/(?<=[ +])/)
  let beginning = pieces.shift() ?? ''
  // A gap takes letters of other scripts for what separates words: with several, each place of one would be tried with each of the next.
  const most = ONLY_SIMPLE.test(pattern) ? pieces.length : 1
  for (const piece of pieces.slice(0, most)) {
    if (beginning.replace(/[ +~]/g, '').length >= ENOUGH_LETTERS) break
    beginning += piece
  }
  return beginning.replace(/[ +~]+$/, '')
}

/** As much of a pattern as can be checked letter by letter, if only a beginning in other scripts cannot. */
function checkedPart(pattern: string): string[] {
  const simple = /^[\wа-яё ~]*/i.exec(pattern)?.[0] ?? ''
  const checked = simple === pattern ? pattern : simple.replace(/[ ~]+$/, '')
  return checked === '' ? [] : [checked]
}

/** Few words of a text begin with a capital. */
const hasCapital = (pattern: string) => pattern.charAt(0) !== pattern.charAt(0).toLowerCase()

/** The pattern of an alias, or several: capitals in them are found as capitals alone, small letters in both cases. */
function patternsOf({ text, matchesCase }: Alias): string[] {
  const [first, ...others] = words(text)
  if (!first) return []
  let rest = ''
  others.forEach((word, i) => {
    rest += `${gapBetween(others[i - 1] ?? first, word)}${beginningOf(word, matchesCase)}`
    if (i < others.length - 1 && word.key.length >= SHORTEST_WITH_ENDING) rest += ENDING
  })
  const head = beginningOf(first, matchesCase)
  if (others.length === 0) return [head]
  const ending = first.key.length >= SHORTEST_WITH_ENDING ? ENDING : ''
  // Of a short word that ends in "y" as much as can be: of "spy" all forms share but two letters.
  const isCut = head.length < first.key.length && head.length <= SHORTEST_WITH_ENDING
  const heads = isCut ? [`${head}y`, `${head}i`] : [head]
  return heads.map(each => `${each}${ending}${rest}`)
}

/** "As" is no plural of "a". */
const SHORTEST_WITH_ENDING = 3
const SPACED_LETTER = /^[\wа-яё]$/i

function gapBetween(before: Word, after: Word): string {
  const isSpaced = [before.plain.at(-1), after.plain[0]].every(each => SPACED_LETTER.test(each ?? ''))
  return isSpaced ? GAP : LOOSE_GAP
}

/** Where capitals count, a word that is all in capitals is only followed by a plural ending. */
function beginningOf({ plain, key }: Word, matchesCase: boolean): string {
  const beginning = sharedBeginning(key)
  if (!matchesCase) return beginning
  return plain === plain.toUpperCase() ? plain : plain.slice(0, beginning.length)
}

/** What all words begin with that are looked up as this one is, plurals and British spellings among them. */
function sharedBeginning(key: string): string {
  const form = lookupKey(key)
  let beginning = form.endsWith('y') ? form.slice(0, -1) : form
  for (const other of britishSpellings(form)) while (!other.startsWith(beginning)) beginning = beginning.slice(0, -1)
  return beginning === '' ? form : beginning
}
