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
  const readPatterns = (beginning: string) => {
    if (!IN_WORD.test(beginning.charAt(0))) return []
    const mark = `${KEY_START}${keyOf(beginning)}${KEY_END}`
    const from = table.indexOf(mark) + mark.length
    const found = from < mark.length ? [] : table.slice(from, table.indexOf(KEY_START, from)).split(SEPARATOR)
    return found.sort().map((pattern, i) => ({ pattern, shared: sharedLength(pattern, found[i - 1] ?? '') }))
  }
  return (text, at, beginning) => {
    const patterns = read.get(beginning) ?? readPatterns(beginning)
    read.set(beginning, patterns)
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

/** Where in the text each part of a pattern ends, as far as it is known; one for all, as names are checked in texts by the thousand. */
const ends: number[] = []

/** Reads what several patterns begin with once. Capitals in them are found as capitals alone, small letters in both cases. */
function isAnyAt(text: string, at: number, patterns: readonly Sorted[]): boolean {
  ends[0] = at
  let known = 0
  for (const { pattern, shared } of patterns) {
    if (shared > known) continue
    known = shared
    let end = ends[known]
    while (end !== undefined && known < pattern.length) {
      end = endOf(pattern.charAt(known), text, end)
      if (end !== undefined) ends[++known] = end
    }
    if (end !== undefined) return true
  }
  return false
}

/** Where the text ends that a letter of a pattern stands for; undefined where the text has something else. */
function endOf(letter: string, text: string, at: number): number | undefined {
  if (letter !== ENDING && letter !== GAP) return isSame(text.charAt(at), letter) ? at + 1 : undefined
  const run = letter === GAP ? GAP_HERE : ENDING_HERE
  run.lastIndex = at
  return run.test(text) ? run.lastIndex : undefined
}

const IN_WORD = new RegExp(IN_WORD_SOURCE, 'i')
const ENDING_HERE = new RegExp(`${IN_WORD_SOURCE}{0,${LONGEST_ENDING}}`, 'iy')
const GAP_HERE = new RegExp(`${BETWEEN_SOURCE}{1,${LONGEST_GAP}}`, 'iy')

const LAST_ASCII = '~'

function isSame(letter: string, sought: string): boolean {
  if (letter === sought) return true
  const plain = letter > LAST_ASCII ? plainCyrillic(letter) : letter
  return plain === sought || plain.toLowerCase() === sought
}
