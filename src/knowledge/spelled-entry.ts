import type { SearchEntry } from './search-entries'
import { listKeys } from './search-words'

/** A name of a topic, word by word. */
export interface SpelledName {
  readonly text: string
  readonly keys: readonly string[]
  readonly isTitle: boolean
}

/** An entry with its words ready to be looked up. */
export interface SpelledEntry {
  readonly entry: SearchEntry
  readonly titleKeys: ReadonlySet<string>
  readonly textKeys: ReadonlySet<string>
  /** The title and the aliases of a topic; empty for all else. */
  readonly names: readonly SpelledName[]
  /** The words of title, text and aliases. */
  readonly allKeys: ReadonlySet<string>
}

/** Share of the shorter text's words that make a text a repeat of another. */
const REPEAT = 0.75
/** A fact and the passage that it cites say the same in fewer of the same words. */
const REPEAT_OF_SOURCE = 0.4

/** Splits an entry into the words that it is found by. */
export function spellEntry(entry: SearchEntry): SpelledEntry {
  const titleKeys = new Set(listKeys(entry.title).filter(isNoEnding))
  const textKeys = new Set(listKeys(entry.text).filter(isNoEnding))
  const spellings = entry.kind === 'topic' ? [entry.title, ...(entry.aliases ?? [])] : []
  const names = spellings.map((text, i) => ({ text, keys: listKeys(text), isTitle: i === 0 }))
  return {
    entry,
    titleKeys,
    textKeys,
    names,
    allKeys: new Set([...titleKeys, ...textKeys, ...names.flatMap(name => name.keys)]),
  }
}

/** The s of "Putin's" is no word that anybody looks for. */
const isNoEnding = (key: string) => key !== 's'

/** Tells whether an entry says little that a better one did not say already. A topic is never a repeat. */
export function isNearRepeat(entry: SpelledEntry, better: SpelledEntry): boolean {
  if (entry.entry.kind === 'topic') return false
  const [a, b] = [entry.entry.citation, better.entry.citation]
  const hasSameSource = a !== undefined && a.articleId === b?.articleId && a.passageId === b.passageId
  let shared = 0
  for (const key of entry.textKeys) if (better.textKeys.has(key)) shared++
  const shorter = Math.min(entry.textKeys.size, better.textKeys.size)
  return shared >= shorter * (hasSameSource ? REPEAT_OF_SOURCE : REPEAT)
}
