import { singulars } from '../recognition/inflection'

/** How well words of a vocabulary fit a word that was typed: 1 for the same word, less for longer and similar ones. */
export type FittingWords = ReadonlyMap<string, number>

/** Finds words of a vocabulary that are spelled nearly like `word`, with their likeness from 0 to 1. */
export type FindSimilar = (word: string) => Iterable<readonly [word: string, likeness: number]>

/** How well a word fits its plural, and a plural its word. */
export const PLURAL_FIT = 0.95
/** A longer word that starts with what was typed: the more of it is typed, the better. */
const LONGER_FIT = 0.4
/** A slip of the finger is worth less than any word that was begun. */
const SIMILAR_FIT = 0.4
/** "I" and "II" are words, not the beginnings of others, where the vocabulary has them. */
const SHORTEST_BEGINNING = 3

/** Finds what a typed word may stand for: itself, its plural, a longer word, and only where there is none, a similar one. */
export function findFittingWords(typed: string, vocabulary: Iterable<string>, findSimilar: FindSimilar): FittingWords {
  const fitting = new Map<string, number>()
  for (const word of vocabulary) {
    const fit = fitOf(typed, word)
    if (fit > 0) fitting.set(word, fit)
  }
  if (fitting.get(typed) === 1 && typed.length < SHORTEST_BEGINNING) return new Map([[typed, 1]])
  if (fitting.size > 0) return fitting
  return new Map(Array.from(findSimilar(typed), ([word, likeness]) => [word, likeness * SIMILAR_FIT]))
}

function fitOf(typed: string, word: string): number {
  if (word === typed) return 1
  if (singulars(word).includes(typed) || singulars(typed).includes(word)) return PLURAL_FIT
  if (word.startsWith(typed)) return LONGER_FIT + (1 - LONGER_FIT) * 0.8 * (typed.length / word.length)
  return 0
}
