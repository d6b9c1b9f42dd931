/*
 * One pass over a text for many patterns: each place's four letters are looked up in a table of those that patterns begin with,
 * and only where the table says so the patterns are tried. After Wu and Manber 1994, "A fast algorithm for multi-pattern
 * searching", without its shifts: names are short, so that there is little to jump over.
 */

/** Stands in a pattern for whatever may separate two words. */
export const GAP = ' '

export interface Patterns {
  /** Found as they stand. */
  readonly exact: readonly string[]
  /** In small letters, plainly spelled; found in any case. */
  readonly folded: readonly string[]
}

/**
 * The place of the first; `odd` where there is none but for letters that a plain spelling changes, `somewhere` where such letters
 * come before it.
 */
export type Found = number | 'somewhere' | 'odd' | 'nowhere'

/** Compiles patterns; the scan takes time in line with the text's length. */
export function createPatternScan({ exact, folded }: Patterns): (text: string) => Found {
  const [short, long] = [folded.filter(isShort), folded.filter(each => !isShort(each))]
  const asTheyStand = expression([...exact.map(spell), ...short.map(spellBothCases)], '')
  const letters = classify(long)
  const tables = { classes: letters.classes, marks: createMarks(listGrams(long, letters)) }
  let beginning: RegExp | undefined
  const isAt = (text: string, at: number) => {
    // Many a page never comes to this.
    beginning ??= expression(long.map(spell), 'iy')
    beginning.lastIndex = at
    return beginning.test(text)
  }
  return text => {
    const first = asTheyStand.exec(text)?.index
    const found = scanGrams(first === undefined ? text : text.slice(0, first), tables, isAt)
    if (first === undefined || typeof found === 'number') return found
    return found === 'nowhere' ? first : 'somewhere'
  }
}

/** Most of what a page without a name costs, hence its bare looks. */
function scanGrams(text: string, { classes, marks }: Tables, isAt: (text: string, at: number) => boolean): Found {
  const { length } = text
  let gram = 0
  let all = 0
  for (let i = 0; i < length; i++) {
    const letter = classes[text.charCodeAt(i)] as number
    all |= letter
    gram = (gram << 8) | letter
    const mark = marks[placeOf(gram)] as number
    if (mark !== NONE && (mark === SEVERAL || mark === markOf(gram)) && isAt(text, i - GRAM + 1))
      return all >= ODD ? 'somewhere' : i - GRAM + 1
  }
  // A pattern of three letters at the end.
  if (marks[placeOf(gram << 8)] !== NONE && isAt(text, length - GRAM + 1))
    return all >= ODD ? 'somewhere' : length - GRAM + 1
  return all >= ODD ? 'odd' : 'nowhere'
}

/** So many letters are looked at together. */
const GRAM = 4
/** Patterns with fewer letters begin in too many places. */
const FEWEST_LETTERS = GRAM - 1
const isShort = (pattern: string) => pattern.replaceAll(GAP, '').length < FEWEST_LETTERS

interface Letters {
  /** The class of each UTF-16 code unit, the same for both cases of a letter; 0 is for all that no pattern has. */
  readonly classes: Uint8Array
  /** Classes go up to this; `ODD` is beyond them. */
  readonly count: number
}
/** Above all other classes by a bit of its own. */
const ODD = 128

// Of plain spelling: ASCII, the letters of Russian, and punctuation that no spelling changes. й and ё are classed with their plain letters.
const PLAIN: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x7f],
  [0xa0, 0xa9],
  [0xab, 0xac],
  [0xae, 0xb1],
  [0xb6, 0xb7],
  [0xbb, 0xbb],
  [0x401, 0x401],
  [0x410, 0x44f],
  [0x451, 0x451],
  [0x2010, 0x201f],
  [0x2022, 0x2022],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
  [0x4e00, 0x9fff],
]
/** Letters that stand for another: those that plain spelling makes it of and that are no odd ones; a capital that the other has not. */
const ALSO: Readonly<Record<string, string>> = { и: 'й', е: 'ё', И: 'Й', Е: 'Ё', ß: 'ẞ' }

function classify(patterns: readonly string[]): Letters {
  const classes = new Uint8Array(0x10000).fill(ODD)
  for (const [first, last] of PLAIN) classes.fill(0, first, last + 1)
  const letters = new Set(patterns.join('').replaceAll(GAP, ''))
  let count = 0
  for (const letter of letters) {
    // With more letters than numbers some share one: more is tried, nothing lost.
    const number = 1 + (count++ % (ODD - 1))
    for (const each of letter + (ALSO[letter] ?? ''))
      for (const form of [each, each.toUpperCase()]) if (form.length === 1) classes[form.charCodeAt(0)] = number
  }
  return { classes, count: Math.min(count, ODD - 1) }
}

/** The grams that patterns begin with. */
function listGrams(patterns: readonly string[], { classes, count }: Letters): Set<number> {
  const found = new Set<number>()
  for (const beginning of patterns.flatMap(beginningsOf)) {
    let gram = 0
    for (let i = 0; i < beginning.length; i++) gram = (gram << 8) | (classes[beginning.charCodeAt(i)] ?? 0)
    if (beginning.length === GRAM) found.add(gram)
    else for (let any = 0; any <= count + 1; any++) found.add((gram << 8) | (any > count ? ODD : any))
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

interface Tables {
  readonly classes: Uint8Array
  /** For each place that a gram may hash to: the mark of the one that does, or `NONE`, or `SEVERAL`. */
  readonly marks: Uint8Array
}

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

function expression(sources: readonly string[], flags: string): RegExp {
  return sources.length === 0 ? new RegExp('(?!)', flags) : new RegExp(sources.join('|'), flags)
}

/** At most so much stands between two words of a name. */
const GAP_EXPRESSION = '\\W{0,200}'

const spell = (pattern: string) => spellBy(pattern, letter => letter)
const spellBothCases = (pattern: string) => spellBy(pattern, letter => letter + letter.toUpperCase())

/** An expression for what raw text has in place of a pattern. */
function spellBy(pattern: string, forms: (letter: string) => string): string {
  return [...pattern]
    .map(letter => {
      if (letter === GAP) return GAP_EXPRESSION
      const all = [...new Set(forms(letter) + forms(ALSO[letter] ?? ''))]
      return all.length === 1 ? literally(letter) : `[${all.map(literally).join('')}]`
    })
    .join('')
}

const literally = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
