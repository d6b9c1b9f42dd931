import type { WordList } from './word-list'
import type { Word } from './words'

const FEWEST_LETTERS = 2
/** "of", "for", "de", "the": words that an acronym may leave out. */
const LONGEST_LEFT_OUT = 3
/** So many of them in all: no text may make the search go on and on. */
const MOST_LEFT_OUT = 4
/** A quote, blanks and a bracket. */
const LONGEST_CLOSING = 6
const OPENING = /^\s*[([]\s*["“«]?$/
const CLOSING = /^["”»]?\s*[)\]]/

/**
 * Tells whether an acronym is written out beside it, as in "agent-based model (ABM)" or "ABM (agent-based model)": initials in
 * order, small words left out. After Schwartz and Hearst 2003, "A simple algorithm for identifying abbreviation definitions in
 * biomedical text", with initials for their letters. Returns the places of the first and last word that write it out.
 */
export function findDefinition(
  words: WordList,
  { at, acronym }: { at: number; acronym: string },
): [first: number, last: number] | undefined {
  if (acronym.length < FEWEST_LETTERS) return undefined
  if (isOpened(words.text, words.at(at - 1), words.at(at)) && isClosed(words.text, words.at(at))) {
    const first = matchInitials([...acronym].reverse(), words, { from: at - 1, step: -1 })
    return first === undefined ? undefined : [first, at - 1]
  }
  if (isOpened(words.text, words.at(at), words.at(at + 1))) {
    const last = matchInitials([...acronym], words, { from: at + 1, step: 1 })
    return last !== undefined && isClosed(words.text, words.at(last)) ? [at + 1, last] : undefined
  }
  return undefined
}

function isClosed(text: string, word: Word | undefined): boolean {
  return word !== undefined && CLOSING.test(text.slice(word.end, word.end + LONGEST_CLOSING))
}

/** A bracket opens between two words, and nothing else stands there. */
function isOpened(text: string, left: Word | undefined, right: Word | undefined): boolean {
  return left !== undefined && right !== undefined && OPENING.test(text.slice(left.end, right.start))
}

function matchInitials(
  letters: readonly string[],
  words: WordList,
  { from, step }: { from: number; step: 1 | -1 },
): number | undefined {
  let at = from
  let leftOut = 0
  for (const [i, letter] of letters.entries()) {
    while (i > 0 && !words.at(at)?.key.startsWith(letter)) {
      if ((words.at(at)?.key.length ?? Number.POSITIVE_INFINITY) > LONGEST_LEFT_OUT) return undefined
      if (++leftOut > MOST_LEFT_OUT) return undefined
      at += step
    }
    if (!words.at(at)?.key.startsWith(letter)) return undefined
    at += step
  }
  return at - step
}
