import type { Alias, Evidence, RecognitionTopic } from './topic'

/*
 * The form in which pages carry topics: words of the same kind joined in one string, lists that several aliases share
 * written once. A third of the size of the plain form, before and after compression.
 */

/** Words by their weight, joined with `|`. */
type PackedEvidence = Readonly<Record<string, string>>

export interface PackedTopic {
  readonly id: string
  /**
   * Aliases joined with `|` by `<c|a><e|i><w|n><prior>,<list>`: certain or ambiguous, case exact or insensitive, everyday word or not, prior, number
   * in `against`.
   */
  readonly aliases: Readonly<Record<string, string>>
  readonly against: readonly PackedEvidence[]
  readonly evidenceFor: PackedEvidence
  readonly evidenceAgainst: PackedEvidence
}

/** Joins what a pack's words may not contain. */
export const SEPARATOR = '|'

/** Packs topics; `unpackTopics` gives equal topics back, but for the order of aliases and evidence. */
export function packTopics(topics: readonly RecognitionTopic[]): PackedTopic[] {
  return topics.map(({ id, aliases, evidenceFor, evidenceAgainst }) => {
    const lists: string[] = []
    const listNumber = (list: readonly Evidence[]) => {
      const packed = JSON.stringify(packEvidence(list))
      if (!lists.includes(packed)) lists.push(packed)
      return lists.indexOf(packed)
    }
    const key = ({ isCertain, matchesCase, isEverydayWord, prior, against }: Alias) =>
      `${isCertain ? 'c' : 'a'}${matchesCase ? 'e' : 'i'}${isEverydayWord ? 'w' : 'n'}${prior},${listNumber(against)}`
    return {
      id,
      aliases: joinBy(aliases, key),
      against: lists.map(list => JSON.parse(list)),
      evidenceFor: packEvidence(evidenceFor),
      evidenceAgainst: packEvidence(evidenceAgainst),
    }
  })
}

/** Gives packed topics back their plain form. */
export function unpackTopics(topics: readonly PackedTopic[]): RecognitionTopic[] {
  return topics.map(({ id, aliases, against, evidenceFor, evidenceAgainst }) => {
    const lists = against.map(unpackEvidence)
    return {
      id,
      aliases: split(aliases).map(([key, text]) => {
        const [prior, list] = key.slice(3).split(',').map(Number)
        return {
          text,
          isCertain: key[0] === 'c',
          matchesCase: key[1] === 'e',
          isEverydayWord: key[2] === 'w',
          prior: prior ?? 0,
          against: lists[list ?? 0] ?? [],
        }
      }),
      evidenceFor: unpackEvidence(evidenceFor),
      evidenceAgainst: unpackEvidence(evidenceAgainst),
    }
  })
}

const packEvidence = (list: readonly Evidence[]): PackedEvidence => joinBy(list, ({ weight }) => String(weight))

const unpackEvidence = (packed: PackedEvidence): Evidence[] =>
  split(packed).map(([weight, text]) => ({ text, weight: Number(weight) }))

function joinBy<Entry extends { readonly text: string }>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const entry of entries) {
    const key = keyOf(entry)
    joined[key] = joined[key] === undefined ? entry.text : `${joined[key]}${SEPARATOR}${entry.text}`
  }
  return joined
}

function split(joined: Readonly<Record<string, string>>): [key: string, text: string][] {
  return Object.entries(joined).flatMap(([key, texts]) =>
    texts.split(SEPARATOR).map((text): [string, string] => [key, text]),
  )
}
