import { plainSpelling, words } from '../../recognition/words'
import { stemOf } from '../word-stem'
import { ACTORS, COUNTRIES } from './families/actors'
import { ARMS } from './families/arms'
import { CONVENTIONAL_FORCES_EVENTS } from './families/conventional-forces'
import { EARLY_WARNING_EVENTS } from './families/early-warning'
import { MISSILE_DEFENCE_EVENTS } from './families/missile-defence'
import { MONEY_AND_TIME } from './families/money-and-time'
import { STRATEGIC_ARMS_EVENTS } from './families/strategic-arms'
import { TALKS } from './families/talks'
import { THREAT_REDUCTION_EVENTS } from './families/threat-reduction'
import { TREATIES } from './families/treaties'

/** What the words of a family have in common: a matter, a person or place, a country, an event. */
export type FamilyKind = 'matter' | 'actor' | 'country' | 'event'

/** A word or phrase of a family in a text: its words `from` to before `to`. */
export interface FamilyWords {
  readonly family: string
  readonly kind: FamilyKind
  /** False for words that a sentence may speak of the family with, but that do not tell that a fact is about it. */
  readonly isCore: boolean
  readonly from: number
  readonly to: number
}

/** A word of a text, as families are looked up by. */
export interface SpelledWord {
  readonly key: string
  readonly stem: string
}

interface WordPattern {
  readonly start: string
  readonly isWhole: boolean
}

type PhrasePattern = Pick<FamilyWords, 'family' | 'kind' | 'isCore'> & { readonly rest: readonly WordPattern[] }

interface PatternTable {
  readonly whole: Map<string, PhrasePattern[]>
  readonly beginnings: Map<string, PhrasePattern[]>
}

const FAMILIES: readonly (readonly [FamilyKind, Readonly<Record<string, string>>])[] = [
  ['matter', { ...TREATIES, ...TALKS, ...ARMS, ...MONEY_AND_TIME }],
  ['actor', ACTORS],
  ['country', COUNTRIES],
  [
    'event',
    {
      ...MISSILE_DEFENCE_EVENTS,
      ...CONVENTIONAL_FORCES_EVENTS,
      ...EARLY_WARNING_EVENTS,
      ...THREAT_REDUCTION_EVENTS,
      ...STRATEGIC_ARMS_EVENTS,
    },
  ],
]
const SHORTEST_BEGINNING = 2

let table: PatternTable | undefined

/** Lists the families that have a word or phrase in a text, phrases before words and otherwise in order. */
export function findFamilies(spelled: readonly SpelledWord[]): FamilyWords[] {
  table ??= readFamilies()
  const { whole, beginnings } = table
  const found: FamilyWords[] = []
  spelled.forEach(({ key, stem }, from) => {
    const add = (patterns: readonly PhrasePattern[] = []) => {
      for (const { rest, ...family } of patterns)
        if (rest.every((pattern, i) => fits(pattern, spelled[from + 1 + i])))
          found.push({ ...family, from, to: from + 1 + rest.length })
    }
    add(whole.get(stem))
    for (let length = SHORTEST_BEGINNING; length <= key.length; length++) add(beginnings.get(key.slice(0, length)))
  })
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}

function fits({ start, isWhole }: WordPattern, word: SpelledWord | undefined): boolean {
  return word !== undefined && (isWhole ? word.stem === start : word.key.startsWith(start))
}

function readFamilies(): PatternTable {
  const { whole, beginnings }: PatternTable = { whole: new Map(), beginnings: new Map() }
  for (const [kind, families] of FAMILIES)
    for (const [family, text] of Object.entries(families))
      for (const [i, part] of text.split(';').entries())
        for (const phrase of part.split(',')) {
          const [first, ...rest] = readPhrase(phrase)
          if (!first) continue
          const map = first.isWhole ? whole : beginnings
          const patterns = map.get(first.start) ?? []
          map.set(first.start, patterns)
          patterns.push({ family, kind, isCore: i === 0, rest })
        }
  return { whole, beginnings }
}

function readPhrase(phrase: string): WordPattern[] {
  const plain = plainSpelling(phrase)
  return [...words(plain)].map(({ key, end }) =>
    plain[end] === '*' ? { start: key, isWhole: false } : { start: stemOf(key), isWhole: true },
  )
}
