import type { FamilyKind, WordFamily } from '../pack'
import { readSpelled, type WordPattern } from '../word-pattern'
import type { SaidFeature } from './features'

/** What it says of a text to have a word or phrase of a family. */
export type Membership = Readonly<Record<SaidFeature['manner'], SaidFeature>>

/** A phrase of a family: what must follow its first word. */
export interface FamilyPhrase {
  readonly said: SaidFeature
  /** What must follow. */
  readonly rest: readonly WordPattern[]
}

/** What begins with a word. */
export interface Beginnings {
  readonly words: readonly Membership[]
  readonly phrases: readonly FamilyPhrase[]
}

/** Lists the words and phrases of families that begin with a word, given by its key. */
export type FindRelated = (key: string) => Beginnings

/** Members by their first word: by the whole of it, and by its beginning. */
interface MemberTable {
  readonly whole: Map<string, (Membership | FamilyPhrase)[]>
  readonly beginnings: Map<string, (Membership | FamilyPhrase)[]>
}

const SHORTEST_BEGINNING = 2

const NONE: readonly WordFamily[] = []
const finders = new WeakMap<readonly WordFamily[], FindRelated>()

/** The lookup in the families of a pack, made once for all languages of the pack; they are read at the first word. */
export function relatedWordsOf(families: readonly WordFamily[] = NONE): FindRelated {
  const find = finders.get(families) ?? createFinder(families)
  finders.set(families, find)
  return find
}

function createFinder(families: readonly WordFamily[]): FindRelated {
  let table: MemberTable | undefined
  return key => {
    table ??= readFamilies(families)
    const found = [...(table.whole.get(key) ?? [])]
    for (let length = SHORTEST_BEGINNING; length <= key.length; length++) {
      const members = table.beginnings.get(key.slice(0, length))
      if (members) found.push(...members)
    }
    return { words: found.filter(isWord), phrases: found.filter(isPhrase) }
  }
}

const isPhrase = (member: Membership | FamilyPhrase): member is FamilyPhrase => 'rest' in member
const isWord = (member: Membership | FamilyPhrase): member is Membership => !('rest' in member)

/** Tells whether a word, given by its key, is what a phrase wants at its place. */
export function fits({ text, isBeginning }: WordPattern, key: string | undefined): boolean {
  return key !== undefined && (isBeginning ? key.startsWith(text) : key === text)
}

function readFamilies(families: readonly WordFamily[]): MemberTable {
  const members: MemberTable = { whole: new Map(), beginnings: new Map() }
  for (const { name, kind, tells, hints } of families) {
    addMembers(members, membershipOf(name, kind, true), tells)
    addMembers(members, membershipOf(name, kind, false), hints)
  }
  return members
}

function addMembers(members: MemberTable, membership: Membership, text: string): void {
  if (text === '') return
  for (const phrase of text.split(',')) {
    if (!phrase.includes(' ')) addMember(members, readSpelled(phrase), membership)
    else {
      const [first = NO_WORD, ...rest] = phrase.split(' ').map(readSpelled)
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

/** What tells that a text is about the family is had by the text; what hints at it only points to texts that are. */
function membershipOf(family: string, kind: FamilyKind, isHad: boolean): Membership {
  const said = { feature: `family ${family}`, kind, isHad } as const
  return {
    word: { ...said, manner: 'word' },
    'light word': { ...said, manner: 'light word' },
    phrase: { ...said, manner: 'phrase' },
  }
}

const NO_WORD: WordPattern = { text: '', isBeginning: false }
