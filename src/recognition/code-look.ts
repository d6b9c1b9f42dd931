import type { WordList } from './word-list'

/** Between the words of program text, and hardly of prose. */
const CODE = /[{}[\]=;<>|\\`$]|^\(|::|\/\/|^\.$/g
const NUMBER = /^\d+$/
const REACH_WORDS = 5
const FEWEST = 3

/** Tells whether what stands between the words around a name looks like program text. */
export function looksLikeCode(
  list: WordList,
  { firstWord, lastWord }: { readonly firstWord: number; readonly lastWord: number },
): boolean {
  let count = 0
  for (let at = firstWord - REACH_WORDS; at < lastWord + REACH_WORDS; at++) {
    if (at >= firstWord && at < lastWord) continue
    count += (gapAfter(list, at).match(CODE) ?? []).length
    // snake_case
    if (list.at(at)?.key.includes('_')) count++
  }
  return count >= FEWEST
}

/**
 * What stands between a word and the next, up to the text's beginning or end where there is none; without the brackets around a
 * number, which are the mark of a note, and without the full stop of an initial.
 */
function gapAfter(list: WordList, at: number): string {
  if (at < -1 || at >= list.length) return ''
  const [word, next] = [list.at(at), list.at(at + 1)]
  let gap = list.text.slice(word?.end ?? 0, next?.start)
  if (word && NUMBER.test(word.key)) gap = gap.replace(/^\]/, '')
  if (next && NUMBER.test(next.key)) gap = gap.replace(/\[$/, '')
  const isInitial = gap === '.' && (word?.key.length === 1 || next?.key.length === 1)
  return isInitial ? '' : gap
}
