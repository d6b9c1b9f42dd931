import { type EvidenceIndex, groupsOf, type ListedEvidence } from './evidence-index'
import type { EvidenceList, Strength } from './topic'

/*
 * The form in which evidence comes to a page: sorted keys in one string that is searched as it is. A page asks about a few hundred
 * phrases; to make a map of thousands for it would take longer than all the rest.
 */

/** Lists of evidence, by the keys of its phrases. */
export interface PackedEvidence {
  /** The keys in order, four digits each: the first digits of all, then the second ones, and so on, which compress well. */
  readonly keys: string
  /** For each key two digits in the same way: its place in `meanings`. */
  readonly says: string
  /** What phrases say: number of a list, strength, and so on. */
  readonly meanings: readonly (readonly number[])[]
}

// Digits are the characters from "#" to "[": none of them needs an escape in JSON. Four of them have room for a key.
const FIRST_DIGIT = 0x23
const BASE = 57
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
    keys: spellAll(
      sorted.map(([key]) => key),
      KEY_DIGITS,
    ),
    says: spellAll(
      sorted.map(([, meaning]) => meanings.indexOf(JSON.stringify(meaning))),
      MEANING_DIGITS,
    ),
    meanings: meanings.map(meaning => JSON.parse(meaning)),
  }
}

function spellAll(numbers: readonly number[], digits: number): string {
  const last = numbers.map(number => String.fromCharCode(FIRST_DIGIT + (number % BASE))).join('')
  const rest = () => numbers.map(number => Math.floor(number / BASE))
  return digits > 1 ? spellAll(rest(), digits - 1) + last : last
}

/** The number that was spelled at `place` among so many. */
function numberAt(spelled: string, place: number, count: number): number {
  let number = 0
  for (let at = place; at < spelled.length; at += count) number = number * BASE + spelled.charCodeAt(at) - FIRST_DIGIT
  return number
}

/** Looks phrases up in packed evidence, by binary search; `lists` are those that its numbers stand for. */
export function unpackEvidence(
  { keys, says, meanings }: PackedEvidence,
  lists: readonly EvidenceList[],
): EvidenceIndex {
  const known = new Map<number, readonly ListedEvidence[]>()
  const count = says.length / MEANING_DIGITS
  const meaningOf = (number: number) => {
    const found = known.get(number) ?? [...listEvidence(meanings[number] ?? [], lists)]
    known.set(number, found)
    return found
  }
  return {
    get(phrase) {
      let low = 0
      let high = count - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const key = numberAt(keys, middle, count)
        if (key === phrase) return meaningOf(numberAt(says, middle, count))
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
