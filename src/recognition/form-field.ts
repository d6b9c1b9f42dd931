import type { WordList } from './word-list'

/** What stands beside START in forms, timetables and on buttons, in capitals as it is. */
const COUNTERPARTS = new Set([
  'END',
  'STOP',
  'FINISH',
  'PAUSE',
  'RESET',
  'SELECT',
  'DURATION',
  'CANCEL',
  'BACK',
  'СТОП',
  'ПАУЗА',
])
const REACH_WORDS = 4
const LONGEST_VALUE = 24
/** A time, a day or a date behind a colon. */
const VALUE =
  /^\s?:\s*(?:\d{1,2}[.:]\d\d|\d{1,2}(?:st|nd|rd|th)?\s\p{L}{3}|\p{Lu}\p{Ll}{2,8}\.?\s\d|\d{4}-\d\d|asap|immediate|now)/iu

/** Tells whether a name is the label of a field or a button: "START: 6 June", "START END DURATION". */
export function looksLikeField(
  list: WordList,
  { firstWord, lastWord, end }: { readonly firstWord: number; readonly lastWord: number; readonly end: number },
): boolean {
  if (VALUE.test(list.text.slice(end, end + LONGEST_VALUE))) return true
  for (let at = firstWord - REACH_WORDS; at <= lastWord + REACH_WORDS; at++)
    if ((at < firstWord || at > lastWord) && COUNTERPARTS.has(list.at(at)?.plain ?? '')) return true
  return false
}
