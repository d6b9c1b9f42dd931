import { type FoundDate, findDates } from './date-words'
import type { Concept, PhraseTable } from './phrase-table'
import { listSearchWords, type SearchWord } from './search-words'
import type { Range } from './word-ranges'

/** The keys of a date: of its year, its month and its day. */
export function dateKeys(date: string): string[] {
  const parts = date.split('-')
  return parts.map((_, i) => `@${parts.slice(0, i + 1).join('-')}`)
}

/** The key of a topic, as a concept. */
export const topicKey = (topicId: string) => `%${topicId}`
/** Tells whether a key is that of a topic. */
export const isTopicKey = (key: string) => key.startsWith('%')

/** A text read: its words, what they stand for, and its dates. */
export interface TextRead {
  readonly words: readonly SearchWord[]
  readonly concepts: readonly Concept[]
  readonly dates: readonly FoundDate[]
}

/** Reads what a text can be looked up by. */
export function readText(text: string, phrases: PhraseTable): TextRead {
  const words = listSearchWords(text)
  return { words, concepts: phrases.find(words, text, true), dates: findDates(text) }
}

/** Tells whether a word is a part of a date. */
export function isInDate({ start }: SearchWord, dates: readonly FoundDate[]): boolean {
  return dates.some(({ range }) => start >= range[0] && start < range[1])
}

/** The places of a text where what it can be looked up by is wanted; they may overlap. */
export function findKeyRanges({ words, concepts, dates }: TextRead, isWanted: (key: string) => boolean): Range[] {
  return [
    ...words.filter(({ key }) => isWanted(key)).map(({ start, end }): Range => [start, end]),
    ...concepts
      .filter(({ key }) => isWanted(key))
      .map(({ from, to }): Range => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]),
    ...dates.filter(({ date }) => dateKeys(date).some(isWanted)).map(({ range }) => range),
  ]
}
