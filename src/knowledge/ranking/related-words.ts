import { plainSpelling, words } from '../../recognition/words'
import { ACTORS } from './families/actors'
import { ARMS } from './families/arms'
import { MONEY_AND_TIME } from './families/money-and-time'
import { TALKS } from './families/talks'
import { TREATIES } from './families/treaties'

/** A family that a text has a word or phrase of: words `from` to before `to`. */
export interface FamilyWord {
  readonly family: string
  readonly from: number
  readonly to: number
}

interface WordPattern {
  readonly start: string
  readonly isWhole: boolean
}

interface PhrasePattern {
  readonly family: string
  readonly rest: readonly WordPattern[]
}

type PatternMap = Map<string, PhrasePattern[]>

const FAMILIES: Readonly<Record<string, string>> = { ...TREATIES, ...TALKS, ...ARMS, ...MONEY_AND_TIME, ...ACTORS }

let lookup: { readonly whole: PatternMap; readonly beginnings: PatternMap } | undefined

/** Lists the families that have a word or phrase in a text, given by the keys of its words; a phrase stands at its first word. */
export function findFamilies(keys: readonly string[]): FamilyWord[] {
  lookup ??= readFamilies()
  const { whole, beginnings } = lookup
  const found: FamilyWord[] = []
  keys.forEach((key, from) => {
    const add = (patterns: readonly PhrasePattern[] | undefined) => {
      for (const { family, rest } of patterns ?? [])
        if (rest.every((pattern, i) => fits(pattern, keys[from + 1 + i])))
          found.push({ family, from, to: from + 1 + rest.length })
    }
    add(whole.get(key))
    for (let length = 2; length <= key.length; length++) add(beginnings.get(key.slice(0, length)))
  })
  return found
}

function fits({ start, isWhole }: WordPattern, key: string | undefined): boolean {
  return key !== undefined && (isWhole ? key === start : key.startsWith(start))
}

function readFamilies(): { whole: PatternMap; beginnings: PatternMap } {
  const maps = { whole: new Map(), beginnings: new Map() }
  for (const [family, text] of Object.entries(FAMILIES))
    for (const phrase of text.split(',')) {
      const [first, ...rest] = readPhrase(phrase)
      if (!first) continue
      const map: PatternMap = first.isWhole ? maps.whole : maps.beginnings
      map.set(first.start, [...(map.get(first.start) ?? []), { family, rest }])
    }
  return maps
}

function readPhrase(phrase: string): WordPattern[] {
  const plain = plainSpelling(phrase)
  return [...words(plain)].map(({ key, end }) => ({ start: key, isWhole: plain[end] !== '*' }))
}
