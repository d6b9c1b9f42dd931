import type { CompiledTopics, Pattern } from './compile'
import { findDefinition } from './definition'
import { listWords, type WordList } from './word-list'

type AliasPattern = Pattern & { kind: 'alias' }

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
  /** It stands in words that are all written in capitals, so that its own capitals say nothing. */
  readonly isShouted: boolean
}

/** A place whose words are evidence. */
export interface EvidenceHit {
  readonly pattern: Pattern & { kind: 'evidence' }
  readonly firstWord: number
  readonly lastWord: number
}

/** What one pass over a text found, both lists in order of their first word. */
export interface Reading {
  readonly candidates: readonly Candidate[]
  readonly hits: readonly EvidenceHit[]
}

/** Reads `text` once and lists the places that may be mentions and the evidence around them. */
export function readText(compiled: CompiledTopics, text: string): Reading {
  const { list, beginnings } = listWords(text, compiled.firstWords)
  const candidates: Candidate[] = []
  const hits: EvidenceHit[] = []
  for (const at of beginnings) {
    compiled.trie.visitAt(list, at, (pattern, count) => {
      const lastWord = at + count - 1
      if (pattern.kind === 'evidence') hits.push({ pattern, firstWord: at, lastWord })
      else if (hasTypedCase(pattern, list, at)) candidates.push(toCandidate(pattern, list, at))
    })
  }
  return { candidates, hits }
}

/** Capitals as typed, with a plural ending of either case allowed after them. */
function hasTypedCase(pattern: AliasPattern, list: WordList, at: number): boolean {
  if (!pattern.alias.matchesCase) return true
  return pattern.typed.every((typed, i) => {
    const plain = list.at(at + i)?.plain ?? ''
    return plain === typed || (plain.startsWith(typed) && /^e?s$/i.test(plain.slice(typed.length)))
  })
}

function toCandidate(pattern: AliasPattern, list: WordList, at: number): Candidate {
  const lastWord = at + pattern.typed.length - 1
  const start = list.at(at)?.start ?? 0
  const end = list.at(lastWord)?.end ?? start
  const definition = definitionOf(pattern, list, at)
  const place = { start, end, firstWord: at, lastWord }
  return { pattern, ...place, isShouted: isShouted(list, at, lastWord), ...(definition && { definition }) }
}

/** Only an ambiguous acronym needs its definition. */
function definitionOf({ alias, typed }: AliasPattern, list: WordList, at: number) {
  const [acronym = ''] = typed
  if (alias.isCertain || !alias.matchesCase || typed.length > 1) return undefined
  return findDefinition(list, { at, acronym: acronym.toLowerCase() })
}

const SHOUT_REACH = 4
const SHOUT_LETTERS = 8

/** Tells whether the words on both sides, alias left out, are all in capitals and more than an acronym or two. */
function isShouted(list: WordList, firstWord: number, lastWord: number): boolean {
  let letters = ''
  for (let i = 1; i <= SHOUT_REACH; i++)
    letters += (list.at(firstWord - i)?.plain ?? '') + (list.at(lastWord + i)?.plain ?? '')
  return letters.length >= SHOUT_LETTERS && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}
