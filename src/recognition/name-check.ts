import {
  BETWEEN_SOURCE,
  ENDING,
  GAP,
  IN_WORD_SOURCE,
  LONGEST_ENDING,
  LONGEST_GAP,
  plainCyrillic,
} from './pattern-expression'

/** Tells whether a whole name may stand where the beginning of one was found. */
export type NameCheck = (text: string, at: number, beginning: string) => boolean

/** The patterns of names by the first letters of each, written so that a page need not read them before one is asked for. */
export type NameTable = string

const [KEY_START, KEY_END, SEPARATOR] = [';', ':', '|']

/** Writes the table of some patterns. */
export function nameTable(patterns: readonly string[]): NameTable {
  const byKey = new Map<string, string[]>()
  for (const each of patterns) byKey.set(keyOf(each), [...(byKey.get(keyOf(each)) ?? []), each])
  return `${[...byKey].map(([key, each]) => `${KEY_START}${key}${KEY_END}${each.join(SEPARATOR)}`).join('')}${KEY_START}`
}

/** Makes a check of names. A beginning that the table does not have is a name by itself. */
export function createNameCheck(table: NameTable): NameCheck {
  const read = new Map<string, readonly Sorted[]>()
  const patternsOf = (key: string) => {
    const known = read.get(key)
    if (known) return known
    const mark = `${KEY_START}${key}${KEY_END}`
    const from = table.indexOf(mark) + mark.length
    const found = from < mark.length ? [] : table.slice(from, table.indexOf(KEY_START, from)).split(SEPARATOR)
    const sorted = found.sort().map((pattern, i) => ({ pattern, shared: sharedLength(pattern, found[i - 1] ?? '') }))
    read.set(key, sorted)
    return sorted
  }
  return (text, at, beginning) => {
    const patterns = IN_WORD.test(beginning.charAt(0)) ? patternsOf(keyOf(beginning)) : []
    return patterns.length === 0 || isAnyAt(text, at, patterns)
  }
}

/** By so many letters names are looked up; the beginnings that are searched for have as many, or are whole names. */
const LOOKED_UP_BY = 3
const keyOf = (text: string) => plainCyrillic(text.replace(/[^\wа-яё]/gi, '').slice(0, LOOKED_UP_BY)).toLowerCase()

/** A pattern, and how much of it the one before it begins with. */
interface Sorted {
  readonly pattern: string
  readonly shared: number
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Reads what several patterns begin with once. Capitals in them are found as capitals alone, small letters in both cases. */
function isAnyAt(text: string, at: number, patterns: readonly Sorted[]): boolean {
  // Where in the text each part of a pattern ends, as far as the text has it.
  const ends = [at]
  return patterns.some(({ pattern, shared }) => {
    if (ends.length <= shared) return false
    ends.length = shared + 1
    for (const each of pattern.slice(shared)) {
      const end = endOf(each, text, ends.at(-1) ?? at)
      if (end === undefined) return false
      ends.push(end)
    }
    return true
  })
}

/** Where the text ends that a letter of a pattern stands for; undefined where the text has something else. */
function endOf(letter: string, text: string, at: number): number | undefined {
  if (letter === ENDING) return skip(text, at, { isOne: IN_WORD, most: LONGEST_ENDING })
  if (letter !== GAP) return isSame(text.charAt(at), letter) ? at + 1 : undefined
  const end = skip(text, at, { isOne: BETWEEN, most: LONGEST_GAP })
  return end > at ? end : undefined
}

const IN_WORD = new RegExp(IN_WORD_SOURCE, 'i')
const BETWEEN = new RegExp(BETWEEN_SOURCE, 'i')

function skip(text: string, at: number, { isOne, most }: { readonly isOne: RegExp; readonly most: number }): number {
  let end = at
  while (end < at + most && isOne.test(text.charAt(end))) end++
  return end
}

const LAST_ASCII = '~'

function isSame(letter: string, sought: string): boolean {
  if (letter === sought) return true
  const plain = letter > LAST_ASCII ? plainCyrillic(letter) : letter
  return plain === sought || plain.toLowerCase() === sought
}
