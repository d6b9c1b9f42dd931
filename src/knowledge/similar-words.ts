import { editDistance } from './edit-distance'

/** Finds words that are spelled nearly like `word`, with their likeness from 0 to 1. */
export type FindSimilar = (word: string) => (readonly [word: string, likeness: number])[]

/** Picks the words of a list that nearly match what was typed. */
export type MatchFuzzily = (typed: string, words: readonly string[]) => readonly string[]

/** A slip or two; in short words two slips make another word. */
const slipsIn = (typed: string) => (typed.length < SHORT ? 1 : 2)
const SHORT = 6
/** A word that has still to be typed to its end is less likely meant than a whole one. */
const UNFINISHED = 0.5
const UNFINISHED_LETTER = 0.05
/** Where a word is near, others that are much farther were not meant. */
const FARTHER = 0.75

/**
 * Prepares the search for slips of the finger. Only words that have all letters of the typed one, but for its slips, are matched
 * fuzzily: about one in twenty.
 */
export function createSimilarWords(words: readonly string[], matchFuzzily: MatchFuzzily): FindSimilar {
  const masks = Int32Array.from(words, lettersOf)
  return typed => {
    const slips = slipsIn(typed)
    const letters = lettersOf(typed)
    const candidates = words.filter(
      (word, i) => word.length >= typed.length - slips && countBits(letters & ~(masks[i] ?? 0)) <= slips,
    )
    const apart = matchFuzzily(typed, candidates).map(word => [word, slipsApart(typed, word)] as const)
    const nearest = Math.min(slips, ...apart.map(([, slips]) => slips))
    return apart
      .filter(([, slips]) => slips <= nearest + FARTHER)
      .map(([word, slips]) => [word, 1 - slips / (typed.length + 1)] as const)
  }
}

function slipsApart(typed: string, word: string): number {
  const { whole, beginning } = editDistance(typed, word)
  const left = Math.max(0, word.length - typed.length)
  return Math.min(whole, beginning + UNFINISHED + UNFINISHED_LETTER * left)
}

/** The letters of a word as bits; letters of different scripts may share one. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function countBits(bits: number): number {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}
