import { ALSO, ENDING, GAP, LOOSE_GAP } from './pattern-expression'
import type { Scan } from './prefilter'

/*
 * One pass over a long text for many patterns: each place's four letters are looked up in a table of those that patterns begin with,
 * and only where the table says so the patterns are tried. After Wu and Manber 1994, "A fast algorithm for multi-pattern
 * searching", without its shifts: names are short, so that there is little to jump over.
 */

/** Makes a scan for patterns that have these beginnings, in small letters; it takes time in line with the text's length. */
export function createGramScan(beginnings: readonly string[]): Scan {
  const letters = classify(beginnings)
  const { classes } = letters
  const marks = createMarks(listGrams(beginnings, letters))
  // Most of what a long page costs, hence its bare looks.
  return (text, from, findAt) => {
    const { length } = text
    let gram = 0
    for (let i = from; i < length; i++) {
      gram = (gram << 8) | (classes[text.charCodeAt(i)] as number)
      const mark = marks[placeOf(gram)] as number
      if (mark === NONE || (mark !== SEVERAL && mark !== markOf(gram))) continue
      const found = i - from < GRAM - 1 ? undefined : findAt(i - GRAM + 1)
      if (found !== undefined) return found
    }
    // A pattern of three letters at the end.
    const last = length - GRAM + 1
    return last < from || marks[placeOf(gram << 8)] === NONE ? undefined : findAt(last)
  }
}

/** So many letters are looked at together. */
const GRAM = 4
/** Patterns with fewer letters begin in too many places. */
const FEWEST_LETTERS = GRAM - 1

/** A pattern up to where its word may go on in more than one way, all gaps alike. */
const firmPart = (pattern: string) => (pattern.split(ENDING)[0] ?? '').replaceAll(LOOSE_GAP, GAP)

/** Tells whether a pattern is too short for a scan. */
export const isTooShort = (pattern: string) => firmPart(pattern).replaceAll(GAP, '').length < FEWEST_LETTERS

/** As much of a pattern as a scan has to know. */
export const gramBeginning = (pattern: string) => /^(?:[^ ] ?){0,4}/.exec(firmPart(pattern))?.[0].trimEnd() ?? ''

interface Letters {
  /** The class of each UTF-16 code unit, the same for both cases of a letter; 0 is for all that no pattern has. */
  readonly classes: Uint8Array
  /** Classes go up to this. */
  readonly count: number
}
const MOST_CLASSES = 255

function classify(patterns: readonly string[]): Letters {
  const classes = new Uint8Array(0x10000)
  const letters = new Set(patterns.join('').replaceAll(GAP, ''))
  let count = 0
  for (const letter of letters) {
    // With more letters than numbers some share one: more is tried, nothing lost.
    const number = 1 + (count++ % MOST_CLASSES)
    for (const each of letter + (ALSO[letter] ?? ''))
      for (const form of [each, each.toUpperCase()]) if (form.length === 1) classes[form.charCodeAt(0)] = number
  }
  return { classes, count: Math.min(count, MOST_CLASSES) }
}

/** The grams that patterns begin with. */
function listGrams(patterns: readonly string[], { classes, count }: Letters): Set<number> {
  const found = new Set<number>()
  for (const beginning of patterns.flatMap(beginningsOf)) {
    let gram = 0
    for (let i = 0; i < beginning.length; i++) gram = (gram << 8) | (classes[beginning.charCodeAt(i)] ?? 0)
    if (beginning.length === GRAM) found.add(gram)
    else for (let any = 0; any <= count; any++) found.add((gram << 8) | any)
  }
  return found
}

const BLANK = '\0'

/** The first letters of what a pattern may be read as, its gaps as none, one or more blanks. */
function beginningsOf(pattern: string): string[] {
  const gap = pattern.indexOf(GAP)
  if (gap < 0 || gap >= GRAM) return [pattern.slice(0, GRAM)]
  const [before, after] = [pattern.slice(0, gap), pattern.slice(gap + 1)]
  return Array.from({ length: GRAM - gap + 1 }, (_, blanks) =>
    beginningsOf(before + BLANK.repeat(blanks) + after),
  ).flat()
}

/** A table has for each place that a gram may hash to: the mark of the one that does, or `NONE`, or `SEVERAL`. */
const NONE = 0
const SEVERAL = 255
const PLACE_BITS = 16
/** Fibonacci hashing: Knuth, The Art of Computer Programming, vol. 3, 6.4. */
const placeOf = (gram: number) => Math.imul(gram, 0x9e3779b1) >>> (32 - PLACE_BITS)
/** Tells grams of the same place apart, but for one in some hundred. */
const markOf = (gram: number) => 1 + ((Math.imul(gram, 0x85ebca6b) >>> 16) % (SEVERAL - 1))

function createMarks(grams: ReadonlySet<number>): Uint8Array {
  const marks = new Uint8Array(1 << PLACE_BITS)
  for (const gram of grams) marks[placeOf(gram)] = marks[placeOf(gram)] === NONE ? markOf(gram) : SEVERAL
  return marks
}
