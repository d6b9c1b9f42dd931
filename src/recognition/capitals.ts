import type { WordList } from './word-list'

const REACH_WORDS = 4
/** Fewer letters than these around a name are an acronym or two, not a headline. */
const FEWEST_LETTERS = 8
/** Title case leaves small words small. */
const LONGEST_SMALL_WORD = 3

/**
 * Tells whether the capitals of a name say nothing, because the words around it have them too: START in a headline all in capitals,
 * "Start" at the beginning of a sentence or in a title.
 */
export function capitalsSayNothing(
  list: WordList,
  { firstWord, lastWord }: { readonly firstWord: number; readonly lastWord: number },
): boolean {
  const name = list.at(lastWord)?.plain ?? ''
  const around: string[] = []
  for (let i = 1; i <= REACH_WORDS; i++)
    around.push(list.at(firstWord - i)?.plain ?? '', list.at(lastWord + i)?.plain ?? '')
  if (isUpper(name)) return isShouted(around.join(''))
  const beginsSentence = firstWord === lastWord && (firstWord === 0 || !list.joins(firstWord - 1))
  return beginsSentence || isTitleCase(around)
}

function isShouted(letters: string): boolean {
  return letters.length >= FEWEST_LETTERS && isUpper(letters)
}

function isTitleCase(around: readonly string[]): boolean {
  const long = around.filter(word => word.length > LONGEST_SMALL_WORD)
  return long.length > 1 && long.every(word => isUpper(word.charAt(0)))
}

const isUpper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase()
