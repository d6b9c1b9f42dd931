import { createNarrowing, type NarrowText, narrowLetter } from './narrow-text'
import { ENDING, GAP, LOOSE_GAP } from './pattern-expression'
import { type CreateScan, NOWHERE, SEPARATOR } from './prefilter'

/*
 * One pass over a long text for many patterns: at every second letter four together are looked up in a table, which has the first four of
 * each pattern and those from its second on, and only where it says so the patterns are tried. After
 * Wu and Manber 1994, "A fast algorithm for multi-pattern searching", with steps of two for its shifts, as names are short.
 */

/**
 * Makes a scan that takes time in line with the text's length; none for patterns of one letter, which are everywhere, or of other
 * scripts, whose letters may stand in a gap as well.
 */
export const createGramScan: CreateScan = ({ exact, folded, exactGrams, grams }, { compile, isOdd }) => {
  const beginnings = `${grams}${SEPARATOR}${exactGrams}`.split(SEPARATOR).filter(each => each !== '')
  if (!beginnings.every(each => SCANNED.test(each))) return undefined
  const inAnyCase = compile([folded], 'iy')
  const asItStands = compile([exact], 'y')
  const { narrow, oddAt } = createNarrowing(isOdd)
  let siftAscii: Sift | undefined
  let siftAll: Sift | undefined
  return {
    oddAt,
    search(text, isSought) {
      const isSoughtAt = (expression: RegExp, at: number) => {
        expression.lastIndex = at
        return expression.test(text) && isSought(text, at, text.slice(at, expression.lastIndex))
      }
      const narrowed = narrow(text)
      if (narrowed.isAscii) siftAscii ??= createSieve(beginnings.filter(each => ONLY_ASCII.test(each)))
      else siftAll ??= createSieve(beginnings)
      const sift = (narrowed.isAscii ? siftAscii : siftAll) as Sift
      return sift(narrowed, at => isSoughtAt(inAnyCase, at) || isSoughtAt(asItStands, at))
    },
  }
}

const ONLY_ASCII = /^[\0-\x7F]*$/
const SCANNED = /^[\wа-яё ]{2,}$/

/** So many letters are looked at together. */
const GRAM = 4
const BEGINNING = GRAM + 1
/** Patterns with fewer letters begin in too many places. */
const FEWEST_LETTERS = 3

/** A pattern up to where its word may go on in more than one way, all gaps alike. */
const firmPart = (pattern: string) => (pattern.split(ENDING)[0] ?? '').replaceAll(LOOSE_GAP, GAP)

/** Tells whether a pattern is too short for a scan. */
export const isTooShort = (pattern: string) => firmPart(pattern).replaceAll(GAP, '').length < FEWEST_LETTERS

/** As much of a pattern as a scan has to know. */
export const gramBeginning = (pattern: string) => /^(?:[^ ] ?){0,5}/.exec(firmPart(pattern))?.[0].trimEnd() ?? ''

/** The first place in a text, in UTF-16 code units, where a beginning may stand and that is sought; `NOWHERE` where there is none. */
type Sift = (text: NarrowText, isSought: (at: number) => boolean) => number

function createSieve(patterns: readonly string[]): Sift {
  const classes = classify(patterns)
  const beginnings = [...new Set(patterns.flatMap(beginningsOf))]
  const letters = beginnings.map(each => Array.from(each, letter => classes[narrowLetter(letter)]))
  const others = letters.map((each, i) => (isTelling(beginnings[i] ?? '') ? each.slice(1) : [undefined, ...each]))
  const starts = markGrams(letters, classes)
  const windows = markGrams([...letters, ...others], classes)
  const isStart = (bytes: Uint8Array, at: number) => {
    let gram = 0
    for (let i = at; i < at + GRAM; i++) gram = (gram << 8) | (classes[bytes[i] as number] as number)
    return isMarked(starts, gram)
  }
  return ({ bytes, text }, isSought) => {
    let gram = 0
    // The last windows reach behind the text.
    const end = text.length + 2
    // Most of what a long page costs, hence its bare looks: calls in it take twice the time until the browser has made the best of it.
    for (let i = 0; i < end; i += 2) {
      gram = (gram << 16) | ((classes[bytes[i] as number] as number) << 8) | (classes[bytes[i + 1] as number] as number)
      const mark = windows[Math.imul(gram, FIBONACCI) >>> SHIFT]
      if (mark === NONE || (mark !== SEVERAL && mark !== markOf(gram))) continue
      for (let at = Math.max(0, i - GRAM + 1); at < i; at++) if (isStart(bytes, at) && isSought(at)) return at
    }
    return NOWHERE
  }
}

/** Gives each byte a class, the same for both cases of a letter; 0 is for all that no pattern has. */
function classify(patterns: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x100)
  let count = 0
  for (const letter of new Set(patterns.join('').replaceAll(GAP, ''))) {
    count++
    // Of ASCII a text has capitals as well.
    for (const byte of [narrowLetter(letter), letter.toUpperCase().charCodeAt(0)]) classes[byte] = count
  }
  return classes
}

const BLANK = '\0'

/** The first letters of what a pattern may be read as, its gaps as none, one or more blanks. */
function beginningsOf(pattern: string): string[] {
  const gap = pattern.indexOf(GAP)
  if (gap < 0 || gap >= BEGINNING) return [pattern.slice(0, BEGINNING)]
  const [before, after] = [pattern.slice(0, gap), pattern.slice(gap + 1)]
  return Array.from({ length: BEGINNING - gap + 1 }, (_, blanks) =>
    beginningsOf(before + BLANK.repeat(blanks) + after),
  ).flat()
}

/** Tells whether the letters from the second on are as rare together as the first ones. */
const isTelling = (beginning: string) => beginning.length >= GRAM && beginning.split(BLANK).length <= 2

/** A table has for each place that a gram may hash to: the mark of the one that does, or `NONE`, or `SEVERAL`. */
const NONE = 0
const SEVERAL = 255
const PLACE_BITS = 16
/** Fibonacci hashing: Knuth, The Art of Computer Programming, vol. 3, 6.4. */
const FIBONACCI = 0x9e3779b1
const SHIFT = 32 - PLACE_BITS
const placeOf = (gram: number) => Math.imul(gram, FIBONACCI) >>> SHIFT
/** Tells grams of the same place apart, but for one in some hundred. */
const markOf = (gram: number) => 1 + ((Math.imul(gram, 0x85ebca6b) >>> 16) % (SEVERAL - 1))

const isMarked = (table: Uint8Array, gram: number) => {
  const mark = table[placeOf(gram)]
  return mark !== NONE && (mark === SEVERAL || mark === markOf(gram))
}

/** Makes a table of grams, of each the first letters by their classes; undefined, or none, stands for any. */
function markGrams(all: readonly (readonly (number | undefined)[])[], classes: Uint8Array): Uint8Array {
  const table = new Uint8Array(1 << PLACE_BITS)
  const last = Math.max(...classes)
  const add = (letters: readonly (number | undefined)[], at = 0, gram = 0) => {
    const letter = letters[at]
    if (at === GRAM) {
      const place = placeOf(gram)
      const mark = markOf(gram)
      table[place] = table[place] === NONE || table[place] === mark ? mark : SEVERAL
    } else if (letter !== undefined) add(letters, at + 1, (gram << 8) | letter)
    else for (let any = 0; any <= last; any++) add(letters, at + 1, (gram << 8) | any)
  }
  for (const letters of all) add(letters)
  return table
}
