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
import type { SaidFeature } from './features'

/** What the words of a family have in common: a matter, a person or place, a country, an event. */
export type FamilyKind = 'matter' | 'actor' | 'country' | 'event'

/** What it says of a text to have a word or phrase of a family. */
export type Membership = Readonly<Record<SaidFeature['manner'], SaidFeature>>

/** A phrase of a family: what must follow its first word. */
export interface FamilyPhrase {
  readonly said: SaidFeature
  /** What must follow. */
  readonly rest: readonly WordPattern[]
}

/** The whole of a word, or its beginning. */
interface WordPattern {
  readonly text: string
  readonly isBeginning: boolean
}

/** What begins with a word. */
export interface Beginnings {
  readonly words: readonly Membership[]
  readonly phrases: readonly FamilyPhrase[]
}

/** Members by their first word: by the whole of it, and by its beginning. */
interface MemberTable {
  readonly whole: Map<string, (Membership | FamilyPhrase)[]>
  readonly beginnings: Map<string, (Membership | FamilyPhrase)[]>
}

const FAMILIES: readonly (readonly [FamilyKind, readonly Readonly<Record<string, string>>[]])[] = [
  ['matter', [TREATIES, TALKS, ARMS, MONEY_AND_TIME]],
  ['actor', [ACTORS]],
  ['country', [COUNTRIES]],
  [
    'event',
    [
      MISSILE_DEFENCE_EVENTS,
      CONVENTIONAL_FORCES_EVENTS,
      EARLY_WARNING_EVENTS,
      THREAT_REDUCTION_EVENTS,
      STRATEGIC_ARMS_EVENTS,
    ],
  ],
]
const SHORTEST_BEGINNING = 2

let table: MemberTable | undefined

/** Lists the words and phrases of families that begin with a word, given by its key. */
export function beginningsAt(key: string): Beginnings {
  table ??= readFamilies()
  const found = [...(table.whole.get(key) ?? [])]
  for (let length = SHORTEST_BEGINNING; length <= key.length; length++) {
    const members = table.beginnings.get(key.slice(0, length))
    if (members) found.push(...members)
  }
  return { words: found.filter(isWord), phrases: found.filter(isPhrase) }
}

const isPhrase = (member: Membership | FamilyPhrase): member is FamilyPhrase => 'rest' in member
const isWord = (member: Membership | FamilyPhrase): member is Membership => !('rest' in member)

/** Tells whether a word, given by its key, is what a phrase wants at its place. */
export function fits({ text, isBeginning }: WordPattern, key: string | undefined): boolean {
  return key !== undefined && (isBeginning ? key.startsWith(text) : key === text)
}

/** Nothing else stands between the words of a phrase. */
const BETWEEN_WORDS = /[ '-]+/

function readFamilies(): MemberTable {
  const members: MemberTable = { whole: new Map(), beginnings: new Map() }
  for (const [kind, groups] of FAMILIES)
    for (const group of groups)
      for (const [family, text] of Object.entries(group)) {
        const [core = '', told = ''] = spellPlainly(text).split(';')
        addMembers(members, membershipOf(family, kind, true), core)
        addMembers(members, membershipOf(family, kind, false), told)
      }
  return members
}

function addMembers(members: MemberTable, membership: Membership, text: string): void {
  for (const written of text.split(',')) {
    const phrase = written.trim()
    if (phrase === '') continue
    if (!BETWEEN_WORDS.test(phrase)) addMember(members, readPattern(phrase), membership)
    else {
      const [first = NO_WORD, ...rest] = phrase.split(BETWEEN_WORDS).map(readPattern)
      addMember(members, first, { said: membership.phrase, rest })
    }
  }
}

function addMember({ whole, beginnings }: MemberTable, first: WordPattern, member: Membership | FamilyPhrase): void {
  const map = first.isBeginning ? beginnings : whole
  const list = map.get(first.text)
  if (list) list.push(member)
  else map.set(first.text, [member])
}

/** Words before the semicolon tell that a text is about the family; those after it only point to texts that are. */
function membershipOf(family: string, kind: FamilyKind, isHad: boolean): Membership {
  const said = { feature: `family ${family}`, kind, isHad } as const
  return {
    word: { ...said, manner: 'word' },
    'light word': { ...said, manner: 'light word' },
    phrase: { ...said, manner: 'phrase' },
  }
}

const NO_WORD: WordPattern = { text: '', isBeginning: false }

function readPattern(word: string): WordPattern {
  return word.endsWith('*') ? { text: word.slice(0, -1), isBeginning: true } : { text: word, isBeginning: false }
}

/** As `plainSpelling` does, for the few letters that the lists have. */
function spellPlainly(text: string): string {
  return text.toLowerCase().replaceAll('й', 'и').replaceAll('ё', 'е')
}
