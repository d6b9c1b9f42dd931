import { editDistance } from './edit-distance'

/** One slip in three letters is let pass, but no more than so many. */
const LETTERS_PER_SLIP = 3
const MOST_SLIPS = 3
/** Nobody types a longer one by heart, and the work grows with the square of the length. */
const LONGEST_WORD = 80

/** What a person meant who wrote `given`, as the end of a sentence: `; did you mean "asOf"?`, or nothing where nothing known is near. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const nearest = findNearest(given, known)
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`
}

/** The known word that the fewest slips lead to; the first of several, undefined where all are too far. */
export function findNearest(given: string, known: Iterable<string>): string | undefined {
  const wanted = foldWord(given)
  if (wanted.length > LONGEST_WORD) return undefined
  let least = Math.min(MOST_SLIPS, Math.floor(wanted.length / LETTERS_PER_SLIP)) + 1
  let nearest: string | undefined
  for (const each of known) {
    const word = foldWord(each)
    if (each === given || Math.abs(word.length - wanted.length) >= least) continue
    const slips = editDistance(wanted, word).whole
    if (slips < least) [least, nearest] = [slips, each]
  }
  return nearest
}

/** `as_of`, `asof` and `asOf` are one word to a person. */
const foldWord = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '')
