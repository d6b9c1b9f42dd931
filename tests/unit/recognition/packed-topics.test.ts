import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packTopics, SEPARATOR, unpackTopics } from '../../../src/recognition/packed-topics'
import type { Alias, Evidence, RecognitionTopic } from '../../../src/recognition/topic'
import { alias, ambiguous, evidence, START, topic } from './sample-topics'

const word = fc.string({ unit: 'grapheme' }).filter(text => !text.includes(SEPARATOR))
const weight = fc.oneof(fc.constantFrom(1, 1.5, 2, 3), fc.double({ min: 0.01, max: 99, noNaN: true }))
const prior = fc.oneof(fc.constantFrom(0, -1, -1.6), fc.double({ min: -99, max: -0.01, noNaN: true }))
const evidences = fc.array(fc.record({ text: word, weight }), { maxLength: 4 })
const topics: fc.Arbitrary<RecognitionTopic[]> = fc.array(
  fc.record({
    id: word,
    aliases: fc.array(
      fc.record({
        text: word,
        isCertain: fc.boolean(),
        prior,
        matchesCase: fc.boolean(),
        isEverydayWord: fc.boolean(),
        against: evidences,
      }),
      { maxLength: 6 },
    ),
    evidenceFor: evidences,
    evidenceAgainst: evidences,
  }),
  { maxLength: 3 },
)

/** The same topics with aliases and evidence in an order of our own, since packing does not keep theirs. */
const inOrder = (list: readonly RecognitionTopic[]) => {
  const sort = <Entry>(entries: readonly Entry[]) =>
    entries.map(entry => JSON.stringify(entry)).sort((a, b) => (a < b ? -1 : 1))
  const spell = ({ text, weight }: Evidence) => [text, weight]
  const spellAlias = ({ against, ...rest }: Alias) => [
    rest.text,
    rest.isCertain,
    rest.prior,
    rest.matchesCase,
    rest.isEverydayWord,
    sort(against.map(spell)),
  ]
  return list.map(({ id, aliases, evidenceFor, evidenceAgainst }) => [
    id,
    sort(aliases.map(spellAlias)),
    sort(evidenceFor.map(spell)),
    sort(evidenceAgainst.map(spell)),
  ])
}

describe('packed topics', () => {
  it('give equal topics back', () => {
    fc.assert(
      fc.property(topics, list => {
        expect(inOrder(unpackTopics(packTopics(list)))).toEqual(inOrder(list))
      }),
    )
  })

  it('give equal topics back after a way through JSON', () => {
    fc.assert(
      fc.property(topics, list => {
        expect(inOrder(unpackTopics(JSON.parse(JSON.stringify(packTopics(list)))))).toEqual(inOrder(list))
      }),
    )
  })

  it('join words of the same kind in one string', () => {
    const [packed] = packTopics([topic('t', { evidenceFor: [evidence('a', 2), evidence('b', 2), evidence('c')] })])
    expect(packed?.evidenceFor).toEqual({ 2: 'a|b', 1: 'c' })
  })

  it('write a list that aliases share once', () => {
    const against = [evidence('train', 3)]
    const aliases = [ambiguous('A', { against }), ambiguous('B', { against }), alias('C')]
    expect(packTopics([topic('t', { aliases })])[0]?.against).toEqual([{ 3: 'train' }, {}])
  })

  it('keep the order of topics', () => {
    expect(unpackTopics(packTopics([topic('b'), START, topic('a')])).map(each => each.id)).toEqual(['b', 'start', 'a'])
  })
})
