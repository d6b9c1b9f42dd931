import { createEvidenceIndex, type EvidenceGroup, type EvidenceIndex, groupsOf } from './evidence-index'
import { decodeKeys, encodeKeys } from './key-codec'
import type { Alias, EvidenceList, RecognitionTopic, Strength } from './topic'

/*
 * The form in which pages carry topics: aliases of the same kind joined in one string, and apart from them, for the pages that
 * have an ambiguous name, evidence as coded keys, lists that several share written once. A fifth of the size of the plain form.
 */

/** A list of evidence: coded keys by their strength. */
export type PackedEvidence = Readonly<Record<string, string>>

export interface PackedTopic {
  readonly id: string
  /**
   * Aliases joined with `|` by `<c|a><e|i><w|n><prior>,<list>`: certain or ambiguous, case exact or insensitive, everyday word or not, prior, number
   * in `lists`.
   */
  readonly aliases: Readonly<Record<string, string>>
  /** Numbers in `lists`. */
  readonly evidence: number
  readonly shared: number
}

/** Topics, and the lists of evidence that they refer to by number. */
export interface PackedPack {
  readonly topics: readonly PackedTopic[]
  readonly lists: readonly PackedEvidence[]
}

/** Joins what a pack's words may not contain. */
export const SEPARATOR = '|'

/** Packs topics; `unpackTopics` and `unpackEvidence` give equal ones back, but for the order of aliases. */
export function packTopics(topics: readonly RecognitionTopic[]): PackedPack {
  const lists: string[] = []
  const numbers = new Map<string, number>()
  // Equal lists are one, but not a topic's and its aliases': which of them a phrase stands in matters.
  const numberOf = (list: EvidenceList, kind: 'alias' | 'topic' | 'shared') => {
    const packed = JSON.stringify(packEvidence(list))
    const number = numbers.get(kind + packed) ?? lists.push(packed) - 1
    numbers.set(kind + packed, number)
    return number
  }
  const keyOf = ({ isCertain, matchesCase, isEverydayWord, prior, evidence }: Alias) =>
    `${isCertain ? 'c' : 'a'}${matchesCase ? 'e' : 'i'}${isEverydayWord ? 'w' : 'n'}${prior},${numberOf(evidence, 'alias')}`
  const packed = topics.map(({ id, aliases, evidence, shared }) => ({
    id,
    aliases: joinBy(aliases, keyOf),
    evidence: numberOf(evidence, 'topic'),
    shared: numberOf(shared, 'shared'),
  }))
  return { topics: packed, lists: lists.map(list => JSON.parse(list)) }
}

/** Topics as pages have them at first, and the lists that their evidence is to be in, by number. */
export interface UnpackedTopics {
  readonly topics: readonly RecognitionTopic[]
  /** Empty: they only stand for what `unpackEvidence` gives. */
  readonly lists: readonly EvidenceList[]
}

/** Gives packed topics back their plain form, without their evidence. */
export function unpackTopics(packed: readonly PackedTopic[]): UnpackedTopics {
  const lists: EvidenceList[] = []
  const listOf = (number: number): EvidenceList => {
    const list = lists[number] ?? []
    lists[number] = list
    return list
  }
  const topics = packed.map(({ id, aliases, evidence, shared }) => ({
    id,
    aliases: Object.entries(aliases).flatMap(([key, texts]) => {
      const [prior = 0, list = 0] = key.slice(3).split(',').map(Number)
      const kind = { isCertain: key[0] === 'c', matchesCase: key[1] === 'e', isEverydayWord: key[2] === 'w' }
      return texts.split(SEPARATOR).map(text => ({ text, ...kind, prior, evidence: listOf(list) }))
    }),
    evidence: listOf(evidence),
    shared: listOf(shared),
  }))
  return { topics, lists }
}

/** Indexes packed evidence by the lists that topics refer to. */
export function unpackEvidence(packed: readonly PackedEvidence[], lists: readonly EvidenceList[]): EvidenceIndex {
  return createEvidenceIndex(unpackGroups(packed, lists))
}

function* unpackGroups(packed: readonly PackedEvidence[], lists: readonly EvidenceList[]): Generator<EvidenceGroup> {
  for (const [number, list] of lists.entries())
    for (const [strength, keys] of Object.entries(packed[number] ?? {}))
      yield { list, strength: Number(strength) as Strength, phrases: decodeKeys(keys) }
}

function packEvidence(list: EvidenceList): PackedEvidence {
  return Object.fromEntries([...groupsOf([list])].map(({ strength, phrases }) => [strength, encodeKeys(phrases)]))
}

function joinBy(aliases: readonly Alias[], keyOf: (alias: Alias) => string): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const alias of aliases) {
    const key = keyOf(alias)
    joined[key] = joined[key] === undefined ? alias.text : `${joined[key]}${SEPARATOR}${alias.text}`
  }
  return joined
}
