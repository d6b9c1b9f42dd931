import { addToHash, EMPTY_HASH, type FirstWords, hashKey } from './word-hash'
import { type Word, wordFrom } from './words'

/** The words of a text; each is spelled only when it is asked for. */
export interface WordList {
  readonly text: string
  readonly length: number
  /** Undefined outside of the list. */
  at(index: number): Word | undefined
  /** Whether the gap after a word may stand inside a name. */
  joins(index: number): boolean
}

/** What a text's words are, and which of them may begin a sequence: their places in the list, in order. */
export interface ListedWords {
  readonly list: WordList
  readonly beginnings: readonly number[]
}

// Between two words of a name: blanks, hyphens, dashes, slashes, apostrophes, quotes, brackets; nothing between letters of scripts
// without blanks. Not the end of a sentence or of a
// paragraph, and not U+2028, which the page engine writes for a `br`.
const JOINING_GAP = /^[^\S\u2028\u2029]*[\p{Pd}\p{Pi}\p{Pf}'"()/\u2212\u00AD\u2060]{0,3}[^\S\u2028\u2029]*[\p{Pi}"(]?$/u
/** After an initial: "A.B.M. Treaty". */
const INITIAL = /^\p{Lu}$/u
const INITIAL_GAP = /^\. ?$/
const BLANK_LINE = /\n[^\S\n]*\n/
const LONGEST_GAP = 200

/** Lists the words of a text in one pass. Words of ASCII letters are hashed as they are read, without making a string. */
export function listWords(text: string, firstWords: FirstWords): ListedWords {
  const starts: number[] = []
  const ends: number[] = []
  const beginnings: number[] = []
  const spelled: (Word | undefined)[] = []
  let index = 0
  while (index < text.length) {
    const { end, hash } = readAsciiWord(text, index)
    const isWhole = end === text.length || text.charCodeAt(end) < FIRST_BEYOND_ASCII
    if (end > index && isWhole) {
      if (firstWords.may(hash)) beginnings.push(starts.length)
      starts.push(index)
      ends.push(end)
      index = end
      continue
    }
    // A word with other letters in it, or no word.
    const word = isWhole ? undefined : wordFrom(text, index)
    if (!word) {
      index = Math.max(end, index) + 1
      continue
    }
    if (firstWords.may(hashKey(word.key))) beginnings.push(starts.length)
    spelled[starts.length] = word
    starts.push(word.start)
    ends.push(word.end)
    index = word.end
  }
  const list: WordList = {
    text,
    length: starts.length,
    at(at) {
      const start = starts[at]
      const end = ends[at]
      if (start === undefined || end === undefined) return undefined
      const word = spelled[at] ?? asciiWord(text, start, end)
      spelled[at] = word
      return word
    },
    joins(at) {
      const gapStart = ends[at] ?? 0
      const gapEnd = starts[at + 1] ?? text.length
      if (gapEnd - gapStart > LONGEST_GAP) return false
      const gap = text.slice(gapStart, gapEnd)
      if (gap === ' ') return true
      if (INITIAL_GAP.test(gap) && INITIAL.test(text.slice(starts[at], gapStart))) return true
      return JOINING_GAP.test(gap) && !BLANK_LINE.test(gap)
    },
  }
  return { list, beginnings }
}

const FIRST_BEYOND_ASCII = 0x80

function asciiWord(text: string, start: number, end: number): Word {
  const plain = text.slice(start, end)
  return { start, end, plain, key: plain.toLowerCase() }
}

/** Reads letters, digits and underscores from `start` on; `end` is `start` where there are none. The hash is of small letters. */
function readAsciiWord(text: string, start: number): { end: number; hash: number } {
  let hash = EMPTY_HASH
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95) hash = addToHash(hash, code)
    else if (code >= 65 && code <= 90) hash = addToHash(hash, code + 32)
    else break
  }
  return { end, hash }
}
