import { findDates } from './date-words'
import type { PhraseTable } from './phrase-table'
import { listSearchWords } from './search-words'
import type { Range } from './word-ranges'

/** Something in a text that can be looked up: a word, a date or a concept. */
export interface TextKey {
  readonly key: string
  readonly range: Range
  /** The number of words before it. */
  readonly place: number
  readonly kind: 'word' | 'date' | 'concept'
  /** A word of a date; the 3 of 3 January is not what "START 3" is about. */
  readonly isInDate: boolean
}

/** The keys of a date: of its year, its month and its day. */
export function dateKeys(date: string): string[] {
  const parts = date.split('-')
  return parts.map((_, i) => `@${parts.slice(0, i + 1).join('-')}`)
}

/** The key of a topic, as a concept. */
export const topicKey = (topicId: string) => `%${topicId}`
/** Tells whether a key is that of a topic. */
export const isTopicKey = (key: string) => key.startsWith('%')

/** Lists what a text can be looked up by: its words in order, then what they stand for, then its dates. */
export function listTextKeys(text: string, phrases: PhraseTable): TextKey[] {
  const words = listSearchWords(text)
  const dates = findDates(text)
  const isInDate = (start: number) => dates.some(({ range }) => start >= range[0] && start < range[1])
  return [
    ...words.map(
      ({ key, start, end }, place): TextKey => ({
        key,
        range: [start, end],
        place,
        kind: 'word',
        isInDate: dates.length > 0 && isInDate(start),
      }),
    ),
    ...phrases.find(words, text, true).map(
      ({ key, from, to }): TextKey => ({
        key,
        range: [words[from]?.start ?? 0, words[to - 1]?.end ?? 0],
        place: from,
        kind: 'concept',
        isInDate: false,
      }),
    ),
    ...dates.flatMap(({ date, range }) =>
      dateKeys(date).map(
        (key): TextKey => ({
          key,
          range,
          place: words.findIndex(word => word.start >= range[0]),
          kind: 'date',
          isInDate: true,
        }),
      ),
    ),
  ]
}
