import type { CompiledTopics, Pattern } from './compile'
import { findDefinition } from './definition'
import type { WordList } from './word-trie'
import { type Word, words } from './words'

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

// Between two words of a name: blanks, hyphens, dashes, apostrophes, quotes, brackets. Not the end of a sentence or of a
// paragraph, and not U+2028, which the page engine writes for a `br`.
const JOINING_GAP = /^[^\S\u2028\u2029]*[\p{Pd}\p{Pi}\p{Pf}'"()\u2212\u00AD\u2060]{0,3}[^\S\u2028\u2029]*[\p{Pi}"(]?$/u
const BLANK_LINE = /\n[^\S\n]*\n/
const LONGEST_GAP = 200

/** Reads `text` once and lists the places that may be mentions and the evidence around them. */
export function readText(compiled: CompiledTopics, text: string): Reading {
  const list = listWords(text)
  const candidates: Candidate[] = []
  const hits: EvidenceHit[] = []
  for (let at = 0; at < list.words.length; at++) {
    compiled.trie.visitAt(list, at, (pattern, count) => {
      const lastWord = at + count - 1
      if (pattern.kind === 'evidence') hits.push({ pattern, firstWord: at, lastWord })
      else if (hasTypedCase(pattern, list.words, at)) candidates.push(toCandidate(pattern, list, at))
    })
  }
  return { candidates, hits }
}

interface Words {
  readonly text: string
  readonly words: readonly Word[]
}

function listWords(text: string): WordList & Words {
  const list = [...words(text)]
  return {
    text,
    words: list,
    joins(at) {
      const gapStart = list[at]?.end ?? 0
      const gapEnd = list[at + 1]?.start ?? text.length
      if (gapEnd - gapStart > LONGEST_GAP) return false
      const gap = text.slice(gapStart, gapEnd)
      return gap === ' ' || (JOINING_GAP.test(gap) && !BLANK_LINE.test(gap))
    },
  }
}

/** Capitals as typed, with a plural ending of either case allowed after them. */
function hasTypedCase(pattern: AliasPattern, list: readonly Word[], at: number): boolean {
  if (!pattern.alias.matchesCase) return true
  return pattern.typed.every((typed, i) => {
    const plain = list[at + i]?.plain ?? ''
    return plain === typed || (plain.startsWith(typed) && /^e?s$/i.test(plain.slice(typed.length)))
  })
}

function toCandidate(pattern: AliasPattern, { text, words: list }: Words, at: number): Candidate {
  const lastWord = at + pattern.typed.length - 1
  const start = list[at]?.start ?? 0
  const end = list[lastWord]?.end ?? start
  const definition = definitionOf(pattern, { text, words: list }, at)
  const place = { start, end, firstWord: at, lastWord }
  return { pattern, ...place, isShouted: isShouted(list, at, lastWord), ...(definition && { definition }) }
}

/** Only an ambiguous acronym needs its definition. */
function definitionOf({ alias, typed }: AliasPattern, { text, words: list }: Words, at: number) {
  const [acronym = ''] = typed
  if (alias.isCertain || !alias.matchesCase || typed.length > 1) return undefined
  return findDefinition(text, list, { at, acronym: acronym.toLowerCase() })
}

const SHOUT_REACH = 4
const SHOUT_LETTERS = 8

/** Tells whether the words on both sides, alias left out, are all in capitals and more than an acronym or two. */
function isShouted(list: readonly Word[], firstWord: number, lastWord: number): boolean {
  const before = list.slice(Math.max(0, firstWord - SHOUT_REACH), firstWord)
  const after = list.slice(lastWord + 1, lastWord + 1 + SHOUT_REACH)
  const letters = [...before, ...after].map(word => word.plain).join('')
  return letters.length >= SHOUT_LETTERS && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}
