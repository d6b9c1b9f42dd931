import { type Word, words } from '../recognition/words'

/** A word as search looks it up, with its place in UTF-16 code units. */
export type SearchWord = Pick<Word, 'start' | 'end' | 'key'>

const THREE_DIGITS = /^\d{3}$/
const DIGITS = /^\d+$/
// Comma, thin and no-break space group the digits of a number.
const GROUPING = /^[,\u2009\u202F\u00A0]$/

/** Lists the words of `text` in order; "1,550" is one word with the key "1550", as people type it. */
export function listSearchWords(text: string): SearchWord[] {
  const list: SearchWord[] = []
  for (const word of words(text)) {
    const last = list.at(-1)
    const isGroup = THREE_DIGITS.test(word.key) && last !== undefined && DIGITS.test(last.key)
    if (isGroup && GROUPING.test(text.slice(last.end, word.start)))
      list[list.length - 1] = { start: last.start, end: word.end, key: last.key + word.key }
    else list.push(word)
  }
  return list
}

/** The keys of the words of `text`: without case, accents and punctuation. */
export function listKeys(text: string): string[] {
  return listSearchWords(text).map(word => word.key)
}
