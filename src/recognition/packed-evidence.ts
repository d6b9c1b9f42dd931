import { type EvidenceIndex, groupsOf, type ListedEvidence } from './evidence-index'
import type { EvidenceList, Strength } from './topic'

/*
 * The form in which evidence comes to a page: sorted keys in one string that is searched as it is. A page asks about a few hundred
 * phrases; to make a map of thousands for it would take longer than all the rest.
 */

/** Lists of evidence, by the keys of its phrases. */
export interface PackedEvidence {
  /** The keys in order, two characters each. */
  readonly keys: string
  /** For each key a character: its place in `meanings`. */
  readonly says: string
  /** What phrases say: number of a list, strength, and so on. */
  readonly meanings: readonly (readonly number[])[]
}

/** Characters from here on need no escape and are no surrogates. */
const FIRST_CHARACTER = 0x100
const BITS = 11

/** Packs lists; they are referred to by their numbers. */
export function packEvidence(lists: readonly EvidenceList[]): PackedEvidence {
  const said = new Map<number, number[]>()
  for (const [number, list] of lists.entries())
    for (const { strength, phrases } of groupsOf([list]))
      for (const phrase of phrases) said.set(phrase, [...(said.get(phrase) ?? []), number, strength])
  const sorted = [...said].sort(([a], [b]) => a - b)
  const meanings = [...new Set(sorted.map(([, meaning]) => JSON.stringify(meaning)))]
  return {
    keys: sorted.map(([key]) => spell(key >>> BITS) + spell(key & ((1 << BITS) - 1))).join(''),
    says: sorted.map(([, meaning]) => spell(meanings.indexOf(JSON.stringify(meaning)))).join(''),
    meanings: meanings.map(meaning => JSON.parse(meaning)),
  }
}

const spell = (number: number) => String.fromCharCode(FIRST_CHARACTER + number)

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
      let high = says.length - 1
      while (low <= high) {
        const middle = (low + high) >> 1
        const key = (numberAt(keys, 2 * middle) << BITS) | numberAt(keys, 2 * middle + 1)
        if (key === phrase) return meaningOf(numberAt(says, middle))
        if (key < phrase) low = middle + 1
        else high = middle - 1
      }
      return undefined
    },
  }
}

const numberAt = (spelled: string, place: number) => spelled.charCodeAt(place) - FIRST_CHARACTER

function* listEvidence(meaning: readonly number[], lists: readonly EvidenceList[]): Generator<ListedEvidence> {
  for (let at = 0; at < meaning.length; at += 2) {
    const list = lists[meaning[at] ?? -1]
    if (list) yield { list, strength: meaning[at + 1] as Strength }
  }
}
