import { remember } from './remember'
import { listSearchWords, type SearchWord } from './search-words'

/** What a word or phrase of a text stands for. */
export interface Concept {
  readonly key: string
  /** Places in the list of words, end exclusive. */
  readonly from: number
  readonly to: number
}

/** Phrases, each with the key of what it stands for, and what the forms of their words have in common. */
export interface PhraseList {
  readonly phrases: Iterable<readonly [text: string, key: string]>
  readonly formOf: (key: string) => string
}

/** Finds the words and phrases that stand for something, in any form of their words. */
export interface PhraseTable {
  /** In order, those within others as well. With `matchesCase`, single words that have capitals are found as they are written only. */
  find(words: readonly SearchWord[], text: string, matchesCase: boolean): Concept[]
}

interface Phrase {
  readonly key: string
  readonly formOf: (key: string) => string
  /** The words after the first. */
  readonly rest: readonly string[]
  /** A single word that has capitals, as it is written. */
  readonly spelling?: string
}

/** Prepares the search for the phrases of some lists. */
export function createPhraseTable(...lists: readonly PhraseList[]): PhraseTable {
  const tables = lists.map(list => ({ formOf: list.formOf, byFirst: listByFirst(list) }))
  const beginningWith = remember((key: string) =>
    tables.flatMap(({ formOf, byFirst }) => byFirst.get(formOf(key)) ?? []),
  )
  return {
    find(words, text, matchesCase) {
      const found: Concept[] = []
      for (const [from, word] of words.entries()) {
        for (const { key, formOf, rest, spelling } of beginningWith(word.key)) {
          if (!rest.every((form, i) => form === formOf(words[from + 1 + i]?.key ?? ''))) continue
          if (matchesCase && spelling !== undefined && text.slice(word.start, word.end) !== spelling) continue
          found.push({ key, from, to: from + 1 + rest.length })
        }
      }
      return found
    },
  }
}

function listByFirst({ phrases, formOf }: PhraseList): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  for (const [text, key] of phrases) {
    const [first, ...rest] = listSearchWords(text).map(word => formOf(word.key))
    if (first === undefined) continue
    const isName = rest.length === 0 && text !== text.toLowerCase()
    const phrase = { key, formOf, rest, ...(isName && { spelling: text }) }
    const list = byFirst.get(first)
    if (list) list.push(phrase)
    else byFirst.set(first, [phrase])
  }
  return byFirst
}
