import { type PackedEvidence, packEvidence } from './packed-evidence'
import type { Alias, EvidenceList, RecognitionTopic } from './topic'

/*
 * The form in which pages carry topics: aliases of the same kind joined in one string, and apart from them, for the pages that
 * have an ambiguous name, their evidence, lists that several share written once.
 */

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

/** Topics, and the evidence of the lists that they refer to by number. */
export interface PackedPack {
  readonly topics: readonly PackedTopic[]
  readonly evidence: PackedEvidence
}

/** Joins what a pack's words may not contain. */
export const SEPARATOR = '|'

/** Packs topics; `unpackTopics` and `unpackEvidence` give equal ones back, but for the order of aliases. */
export function packTopics(topics: readonly RecognitionTopic[]): PackedPack {
  const lists: EvidenceList[] = []
  const numbers = new Map<string, number>()
  // Equal lists are one, but not a topic's and its aliases': which of them a phrase stands in matters.
  const numberOf = (list: EvidenceList, kind: 'alias' | 'topic' | 'shared') => {
    const name = kind + JSON.stringify(list)
    const number = numbers.get(name) ?? lists.push(list) - 1
    numbers.set(name, number)
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
  return { topics: packed, evidence: packEvidence(lists) }
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

function joinBy(aliases: readonly Alias[], keyOf: (alias: Alias) => string): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const alias of aliases) {
    const key = keyOf(alias)
    joined[key] = joined[key] === undefined ? alias.text : `${joined[key]}${SEPARATOR}${alias.text}`
  }
  return joined
}
