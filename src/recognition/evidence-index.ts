import type { EvidenceList, Strength } from './topic'

/** What a phrase says, in the list that it stands in. */
export interface ListedEvidence {
  readonly list: EvidenceList
  readonly strength: Strength
}

/** Phrases of one list that say the same, by their keys. */
export interface EvidenceGroup extends ListedEvidence {
  readonly phrases: Iterable<number>
}

/** What phrases say, by their keys. */
export interface EvidenceIndex {
  /** All that a phrase says, in whichever lists. */
  get(phrase: number): readonly ListedEvidence[] | undefined
}

/** Indexes groups of evidence. Most phrases stand in one group, so that none has an entry of its own to be made. */
export function createEvidenceIndex(groups: Iterable<EvidenceGroup>): EvidenceIndex {
  const index = new Map<number, readonly ListedEvidence[]>()
  for (const { list, strength, phrases } of groups) {
    const said = [{ list, strength }]
    for (const phrase of phrases) {
      const known = index.get(phrase)
      index.set(phrase, known ? [...known, ...said] : said)
    }
  }
  return index
}

/** The evidence of lists, group by group. */
export function* groupsOf(lists: Iterable<EvidenceList>): Generator<EvidenceGroup> {
  for (const list of lists) {
    const strengths = [...new Set(list.map(each => each.strength))].sort((a, b) => a - b)
    for (const strength of strengths)
      yield { list, strength, phrases: list.filter(each => each.strength === strength).map(each => each.phrase) }
  }
}
