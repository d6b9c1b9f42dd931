import type { AliasIndex, AliasPattern } from './alias-index'
import { listWords, type WordList } from './word-list'

/** A place whose words spell an alias; whether it is a mention is still to be decided. */
export interface Candidate {
  readonly pattern: AliasPattern
  readonly start: number
  readonly end: number
  /** Places of its first and last word among the text's words. */
  readonly firstWord: number
  readonly lastWord: number
}

/** The names that a text may have, in the order of their first word, and its words. */
export interface Names {
  readonly list: WordList
  readonly candidates: readonly Candidate[]
}

/** Reads `text` once and lists the places that may be mentions. */
export function findNames(aliases: AliasIndex, text: string): Names {
  const { list, beginnings } = listWords(text, aliases.firstWords)
  const candidates: Candidate[] = []
  for (const at of beginnings) {
    aliases.visitAt(list, at, pattern => {
      if (hasTypedCase(pattern, list, at)) candidates.push(toCandidate(pattern, list, at))
    })
  }
  return { list, candidates }
}

/**
 * Where capitals count, each word has those of the alias: all of them, the first alone, or none that matter. A name of several
 * words may also be all in capitals.
 */
function hasTypedCase(pattern: AliasPattern, list: WordList, at: number): boolean {
  if (!pattern.alias.matchesCase) return true
  const { typed } = pattern
  const found = typed.map((_, i) => list.at(at + i)?.plain ?? '')
  if (typed.every(isLower)) return found.every(isLower)
  if (typed.length > 1 && found.every(isUpper)) return true
  return typed.every((word, i) => hasCapitals(found[i] ?? '', word))
}

function hasCapitals(plain: string, typed: string): boolean {
  if (isLower(typed)) return true
  // "START": a plural ending of either case may follow. "Treaty": any form of the word will do that begins with a capital.
  if (plain === typed || (plain.startsWith(typed) && /^e?s$/i.test(plain.slice(typed.length)))) return true
  if (typed.length === 1 || !isLower(typed.slice(1))) return false
  return plain.charAt(0) === typed.charAt(0) && isLower(plain.slice(1))
}

const isLower = (text: string) => text === text.toLowerCase()
const isUpper = (text: string) => text === text.toUpperCase()

function toCandidate(pattern: AliasPattern, list: WordList, at: number): Candidate {
  const lastWord = at + pattern.typed.length - 1
  const start = list.at(at)?.start ?? 0
  const end = list.at(lastWord)?.end ?? start
  return { pattern, start, end, firstWord: at, lastWord }
}
