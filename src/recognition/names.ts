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
      const candidate = hasTypedCase(pattern, list, at) ? toCandidate(pattern, list, at) : undefined
      if (candidate && !COUNT_IN_BRACKET.test(text.slice(candidate.start, candidate.end))) candidates.push(candidate)
    })
  }
  return { list, candidates: withoutCrossed(candidates) }
}

/**
 * Without those that may be names and cross one that is sure to be: of "Gabala radar station in Azerbaijan" the first three words
 * stay. Two cross where they overlap and neither holds the other.
 */
function withoutCrossed(candidates: readonly Candidate[]): readonly Candidate[] {
  const isCertain = ({ pattern }: Candidate) => pattern.alias.isCertain
  const certain = new Map<number, Candidate>()
  for (const each of candidates.filter(isCertain))
    for (let word = each.firstWord; word <= each.lastWord; word++)
      if (lengthOf(each) > lengthOf(certain.get(word))) certain.set(word, each)
  const isCrossed = ({ firstWord, lastWord }: Candidate) => {
    const [first, last] = [certain.get(firstWord), certain.get(lastWord)]
    return (
      (first !== undefined && first.firstWord < firstWord && first.lastWord < lastWord) ||
      (last !== undefined && last.firstWord > firstWord && last.lastWord > lastWord)
    )
  }
  return certain.size === 0 ? candidates : candidates.filter(each => isCertain(each) || !isCrossed(each))
}

const lengthOf = (candidate: Candidate | undefined) => (candidate ? candidate.lastWord - candidate.firstWord + 1 : 0)

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
  const isOpen = leavesBracketOpen(list.text.slice(start, end)) && list.text.charAt(end) === ')'
  return { pattern, start, end: isOpen ? end + 1 : end, firstWord: at, lastWord }
}

/** "START (1 page)" is not START 1, but START (1) is. */
const COUNT_IN_BRACKET = /\(\s*\d+$/

/** As "Strategic Arms Reduction Treaty (START I" does. */
const leavesBracketOpen = (name: string) => name.lastIndexOf('(') > name.lastIndexOf(')')
