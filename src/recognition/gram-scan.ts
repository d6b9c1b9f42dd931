import { ENDING, GAP, LOOSE_GAP } from './pattern-expression'
import { type CreateScan, SEPARATOR } from './prefilter'
import { createUtf8Encoder, type Utf8Text } from './utf8-text'

/*
 * One pass over a long text for many patterns: at every second byte of its UTF-8 four together are looked up in a table, which has the
 * first four of each pattern and those from its second on, and only where it says so the patterns are tried. After
 * Wu and Manber 1994, "A fast algorithm for multi-pattern searching", with steps of two for its shifts, as names are short.
 */

/** Makes a scan that takes time in line with the text's length; what begins in other letters than ASCII is found by an expression. */
export const createGramScan: CreateScan = ({ exact, folded, foreign, exactGrams, grams }, { compile, search }) => {
  const encode = createUtf8Encoder()
  const beginnings = `${grams}${SEPARATOR}${exactGrams}`
    .split(SEPARATOR)
    .filter(each => each !== '' && encode(each).isAscii)
  const sift = createSieve(beginnings)
  const hasSingleLetter = beginnings.some(each => each.length === 1)
  const hereInAnyCase = compile([folded], 'iy')
  const hereAsItStands = compile([exact], 'y')
  const searchForeign = search(() => compile([foreign], 'gi'))
  return {
    isAllFor: text => !hasSingleLetter && encode(text).isAscii,
    search(text, isSought) {
      const isSoughtAt = (expression: RegExp, at: number) => {
        expression.lastIndex = at
        return expression.test(text) && isSought(text, at, text.slice(at, expression.lastIndex))
      }
      const utf8 = encode(text)
      const place = sift(utf8, at => isSoughtAt(hereInAnyCase, at) || isSoughtAt(hereAsItStands, at))
      return utf8.isAscii || foreign === '' ? place : Math.min(place, searchForeign(text, isSought))
    },
  }
}

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

/** The first place in a text, in UTF-16 code units, where a beginning may stand and that is sought; Infinity where there is none. */
type Sift = (utf8: Utf8Text, isSought: (at: number) => boolean) => number

function createSieve(patterns: readonly string[]): Sift {
  const classes = classify(patterns)
  const count = Math.max(...classes)
  const windows = createTable(count)
  const starts = createTable(count)
  for (const beginning of new Set(patterns.flatMap(beginningsOf))) {
    const letters = Array.from(beginning, letter => classes[letter.charCodeAt(0)])
    windows.add(letters)
    windows.add(isTelling(beginning) ? letters.slice(1) : [undefined, ...letters])
    starts.add(letters)
  }
  const isStart = (bytes: Uint8Array, at: number) => {
    let gram = 0
    for (let i = at; i < at + GRAM; i++) gram = (gram << 8) | (classes[bytes[i] as number] as number)
    return starts.has(gram)
  }
  const { marks } = windows
  return ({ bytes, length, unitAt }, isSought) => {
    let gram = 0
    // Most of what a long page costs, hence its bare looks; the last windows reach behind the text.
    for (let i = 0; i < length + 2; i += 2) {
      gram = (gram << 16) | ((classes[bytes[i] as number] as number) << 8) | (classes[bytes[i + 1] as number] as number)
      const mark = marks[placeOf(gram)] as number
      if (mark === NONE || (mark !== SEVERAL && mark !== markOf(gram))) continue
      for (let at = Math.max(0, i - GRAM + 1); at < i; at++)
        if (isStart(bytes, at) && isSought(unitAt(at))) return unitAt(at)
    }
    return Infinity
  }
}

/** Gives each byte a class, the same for both cases of a letter; 0 is for all that no pattern has. */
function classify(patterns: readonly string[]): Uint8Array {
  const classes = new Uint8Array(0x100)
  let count = 0
  for (const letter of new Set(patterns.join('').replaceAll(GAP, ''))) {
    count++
    for (const form of [letter, letter.toUpperCase()]) classes[form.charCodeAt(0)] = count
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

interface Table {
  /** For each place that a gram may hash to: the mark of the one that does, or `NONE`, or `SEVERAL`. */
  readonly marks: Uint8Array
  /** Adds a gram's letters from `at` on to those before, by their classes; undefined, or none, stands for any. */
  add(letters: readonly (number | undefined)[], at?: number, gram?: number): void
  has(gram: number): boolean
}

const NONE = 0
const SEVERAL = 255
const PLACE_BITS = 16
/** Fibonacci hashing: Knuth, The Art of Computer Programming, vol. 3, 6.4. */
const placeOf = (gram: number) => Math.imul(gram, 0x9e3779b1) >>> (32 - PLACE_BITS)
/** Tells grams of the same place apart, but for one in some hundred. */
const markOf = (gram: number) => 1 + ((Math.imul(gram, 0x85ebca6b) >>> 16) % (SEVERAL - 1))

/** Makes an empty table of grams of letters whose classes go up to `count`. */
function createTable(count: number): Table {
  const marks = new Uint8Array(1 << PLACE_BITS)
  const add: Table['add'] = (letters, at = 0, gram = 0) => {
    const letter = letters[at]
    if (at === GRAM) {
      const place = placeOf(gram)
      const mark = markOf(gram)
      marks[place] = marks[place] === NONE || marks[place] === mark ? mark : SEVERAL
    } else if (letter !== undefined) add(letters, at + 1, (gram << 8) | letter)
    else for (let any = 0; any <= count; any++) add(letters, at + 1, (gram << 8) | any)
  }
  return {
    marks,
    add,
    has(gram) {
      const mark = marks[placeOf(gram)]
      return mark === SEVERAL || mark === markOf(gram)
    },
  }
}
