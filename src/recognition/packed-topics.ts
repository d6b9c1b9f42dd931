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

/** Packs topics; `unpackTopics` gives equal topics back, but for the order of aliases and evidence. */
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

/** Gives packed topics back their plain form; lists that were shared still are. Without `packed` they have no evidence. */
export function unpackTopics(
  topics: readonly PackedTopic[],
  packed: readonly PackedEvidence[] = [],
): RecognitionTopic[] {
  const lists = packed.map(unpackEvidence)
  return topics.map(({ id, aliases, evidence, shared }) => ({
    id,
    aliases: Object.entries(aliases).flatMap(([key, texts]) => {
      const [prior, list] = key.slice(3).split(',').map(Number)
      const kind = { isCertain: key[0] === 'c', matchesCase: key[1] === 'e', isEverydayWord: key[2] === 'w' }
      return texts
        .split(SEPARATOR)
        .map(text => ({ text, ...kind, prior: prior ?? 0, evidence: lists[list ?? -1] ?? [] }))
    }),
    evidence: lists[evidence] ?? [],
    shared: lists[shared] ?? [],
  }))
}

function packEvidence(list: EvidenceList): PackedEvidence {
  const strengths = [...new Set(list.map(each => each.strength))].sort((a, b) => a - b)
  return Object.fromEntries(
    strengths.map(strength => [
      strength,
      encodeKeys(list.filter(each => each.strength === strength).map(each => each.phrase)),
    ]),
  )
}

function unpackEvidence(packed: PackedEvidence): EvidenceList {
  return Object.entries(packed).flatMap(([strength, keys]) =>
    decodeKeys(keys).map(phrase => ({ phrase, strength: Number(strength) as Strength })),
  )
}

function joinBy(aliases: readonly Alias[], keyOf: (alias: Alias) => string): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const alias of aliases) {
    const key = keyOf(alias)
    joined[key] = joined[key] === undefined ? alias.text : `${joined[key]}${SEPARATOR}${alias.text}`
  }
  return joined
}
