import { type EvidenceIndex, groupsOf, type ListedEvidence } from './evidence-index'
import type { EvidenceList, Strength } from './topic'

/*
 * The form in which evidence comes to a page: sorted keys in one string that is searched as it is. A page asks about a few hundred
 * phrases; to make a map of thousands for it would take longer than all the rest.
 */

/** Lists of evidence, by the keys of its phrases. */
export interface PackedEvidence {
  /** The keys in order, four characters each. */
  readonly keys: string
  /** For each key two characters: its place in `meanings`. */
  readonly says: string
  /** What phrases say: number of a list, strength, and so on. */
  readonly meanings: readonly (readonly number[])[]
}

// Digits are the characters from "(" to "[": none of them needs an escape in JSON. Four of them have room for a key.
const FIRST_DIGIT = 0x28
const BASE = 52
const KEY_DIGITS = 4
const MEANING_DIGITS = 2

/** Packs lists; they are referred to by their numbers. */
export function packEvidence(lists: readonly EvidenceList[]): PackedEvidence {
  const said = new Map<number, number[]>()
  for (const [number, list] of lists.entries())
    for (const { strength, phrases } of groupsOf([list]))
      for (const phrase of phrases) said.set(phrase, [...(said.get(phrase) ?? []), number, strength])
  const sorted = [...said].sort(([a], [b]) => a - b)
  const meanings = [...new Set(sorted.map(([, meaning]) => JSON.stringify(meaning)))]
  return {
    keys: sorted.map(([key]) => spell(key, KEY_DIGITS)).join(''),
    says: sorted.map(([, meaning]) => spell(meanings.indexOf(JSON.stringify(meaning)), MEANING_DIGITS)).join(''),
    meanings: meanings.map(meaning => JSON.parse(meaning)),
  }
}

function spell(number: number, digits: number): string {
  const rest = digits > 1 ? spell(Math.floor(number / BASE), digits - 1) : ''
  return rest + String.fromCharCode(FIRST_DIGIT + (number % BASE))
}

/** The number that so many digits spell from `start` on. */
function numberAt(spelled: string, start: number, digits: number): number {
  let number = 0
  for (let at = start; at < start + digits; at++) number = number * BASE + spelled.charCodeAt(at) - FIRST_DIGIT
  return number
}

/** Looks phrases up in packed evidence, by binary search; `lists` are those that its numbers stand for. */
export function unpackEvidence(
  { keys, says, meanings }: PackedEvidence,
  lists: readonly EvidenceList[],
): EvidenceIndex {
  const known = new Map<number, readonly ListedEvidence[]>()
  const meaningOf = (number: number) => {
    const found = known.get(number) ?? [...listEvidence(meanings[number] ?? [], lists)]
    known.set(number, found)
    return found
  }
  return {
    get(phrase) {
      let low = 0
      let high = says.length / MEANING_DIGITS - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const key = numberAt(keys, KEY_DIGITS * middle, KEY_DIGITS)
        if (key === phrase) return meaningOf(numberAt(says, MEANING_DIGITS * middle, MEANING_DIGITS))
        if (key < phrase) low = middle + 1
        else high = middle - 1
      }
      return undefined
    },
  }
}

function* listEvidence(meaning: readonly number[], lists: readonly EvidenceList[]): Generator<ListedEvidence> {
  for (let at = 0; at < meaning.length; at += 2) {
    const list = lists[meaning[at] ?? -1]
    if (list) yield { list, strength: meaning[at + 1] as Strength }
  }
}
