import type { AliasPattern } from './alias-index'
import { type Clue, createClueFinder } from './clues'
import type { CompiledTopics } from './compile'
import { findDefinition } from './definition'
import { listWords, type WordList } from './word-list'

/** A place whose words spell an alias; whether it is a mention is still to be decided. */
export interface Candidate {
  readonly pattern: AliasPattern
  readonly start: number
  readonly end: number
  /** Places of its first and last word among the text's words. */
  readonly firstWord: number
  readonly lastWord: number
  /** Places of the words that write it out, where it is an acronym with its definition beside it. */
  readonly definition?: readonly [first: number, last: number]
}

/** What one pass over a text found: candidates in the order of their first word, each with what was found around it. */
export interface Reading {
  readonly candidates: readonly Candidate[]
  /** The clues around an ambiguous candidate, one for each thing said, the strongest of its places; none for a certain one. */
  readonly clues: ReadonlyMap<Candidate, readonly Clue[]>
}

/** The kind of element that a place of a text stands in: code is program text or keys, a control is pressed. */
export type Setting = 'prose' | 'code' | 'control'

/** Reads `text` once and lists the places that may be mentions and the evidence around them. */
export function readText(compiled: CompiledTopics, text: string, settingAt?: (start: number) => Setting): Reading {
  const { list, candidates } = listCandidates(compiled, text)
  const findClues = createClueFinder({ compiled, list, candidates, settingAt })
  const clues = new Map<Candidate, readonly Clue[]>()
  for (const candidate of candidates) if (!candidate.pattern.alias.isCertain) clues.set(candidate, findClues(candidate))
  return { candidates, clues }
}

/** Lists the places that may be mentions, without a look at what is around them: enough for certain names. */
export function readNames(compiled: CompiledTopics, text: string): Reading {
  return { candidates: listCandidates(compiled, text).candidates, clues: new Map() }
}

function listCandidates({ aliases }: CompiledTopics, text: string): { list: WordList; candidates: Candidate[] } {
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
  const definition = definitionOf(pattern, list, at)
  return { pattern, start, end, firstWord: at, lastWord, ...(definition && { definition }) }
}

/** Only an ambiguous acronym needs its definition. */
function definitionOf({ alias, typed }: AliasPattern, list: WordList, at: number) {
  const [acronym = ''] = typed
  if (alias.isCertain || !alias.matchesCase || typed.length > 1) return undefined
  return findDefinition(list, { at, acronym: acronym.toLowerCase() })
}
