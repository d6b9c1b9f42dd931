import { findDates } from './date-words'
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

/** A text read: its words, and what they stand for. */
export interface TextRead {
  readonly words: readonly SearchWord[]
  /** Names, synonyms and dates. */
  readonly concepts: readonly Concept[]
  /** The places of the words that dates are made of. */
  readonly dated: ReadonlySet<number>
}

/** Reads what a text can be looked up by. */
export function readText(text: string, phrases: PhraseTable): TextRead {
  const words = listSearchWords(text)
  const concepts = phrases.find(words, text, true)
  const dated = new Set<number>()
  let from = 0
  for (const { date, range } of findDates(text)) {
    while ((words[from]?.start ?? range[0]) < range[0]) from++
    let to = from
    while ((words[to]?.start ?? range[1]) < range[1]) dated.add(to++)
    concepts.push(...dateKeys(date).map(key => ({ key, from, to })))
  }
  return { words, concepts, dated }
}

/** The places of a text where what it can be looked up by is wanted; they may overlap. */
export function findKeyRanges({ words, concepts }: TextRead, isWanted: (key: string) => boolean): Range[] {
  return [
    ...words.filter(({ key }) => isWanted(key)).map(({ start, end }): Range => [start, end]),
    ...concepts
      .filter(({ key }) => isWanted(key))
      .map(({ from, to }): Range => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]),
  ]
}
