import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileTopics } from '../../../src/recognition/compile'
import { unpackEvidence } from '../../../src/recognition/packed-evidence'
import { type PackedPack, packTopics, SEPARATOR, unpackTopics } from '../../../src/recognition/packed-topics'
import { KEY_COUNT } from '../../../src/recognition/phrase'
import { readText } from '../../../src/recognition/reading'
import type { Alias, Evidence, EvidenceList, RecognitionTopic, Strength } from '../../../src/recognition/topic'
import { ABM, alias, ambiguous, evidence, SHARED, START, topic } from './sample-topics'

/** The way of topics to the extension and back. */
const repack = (list: readonly RecognitionTopic[]) => unpack(packTopics(list), phrasesOf(list))

/** Packed topics in their plain form, as far as their evidence is about some phrases. */
function unpack(packed: PackedPack, phrases: Iterable<number>): RecognitionTopic[] {
  const { topics: bare, lists: empty } = unpackTopics(packed.topics)
  const index = unpackEvidence(packed.evidence, empty)
  const filled = new Map(empty.map(list => [list, [] as Evidence[]]))
  for (const phrase of new Set(phrases))
    for (const { list, strength } of index.get(phrase) ?? []) filled.get(list)?.push({ phrase, strength })
  const fill = (list: EvidenceList) => filled.get(list) ?? []
  return bare.map(({ id, aliases, evidence: own, shared }) => ({
    id,
    aliases: aliases.map(each => ({ ...each, evidence: fill(each.evidence) })),
    evidence: fill(own),
    shared: fill(shared),
  }))
}

const listsOf = ({ evidence: own, shared, aliases }: RecognitionTopic) => [
  own,
  shared,
  ...aliases.map(each => each.evidence),
]
const phrasesOf = (list: readonly RecognitionTopic[]) =>
  list
    .flatMap(listsOf)
    .flat()
    .map(each => each.phrase)

const word = fc.string({ unit: 'grapheme' }).filter(text => !text.includes(SEPARATOR))
const prior = fc.oneof(fc.constantFrom(0, -1, -1.6), fc.double({ min: -99, max: 99, noNaN: true }))
const phrase = fc.integer({ min: 0, max: KEY_COUNT - 1 })
const strength = fc.constantFrom<Strength>(-3, -2, -1, 1, 2, 3)
const lists = fc.uniqueArray(fc.record({ phrase, strength }), { selector: each => each.phrase, maxLength: 20 })
const topics: fc.Arbitrary<RecognitionTopic[]> = fc.array(
  fc.record({
    id: word,
    aliases: fc.array(
      fc.record({
        text: word,
        isCertain: fc.boolean(),
        prior: prior.map(each => (each === 0 ? 0 : each)),
        matchesCase: fc.boolean(),
        isEverydayWord: fc.boolean(),
        evidence: lists,
      }),
      { maxLength: 6 },
    ),
    evidence: lists,
    shared: lists,
  }),
  { maxLength: 3 },
)

/** The same topics with aliases and evidence in an order of our own, since packing does not keep theirs. */
const inOrder = (list: readonly RecognitionTopic[]) => {
  const sort = <Entry>(entries: readonly Entry[]) =>
    entries.map(entry => JSON.stringify(entry)).sort((a, b) => (a < b ? -1 : 1))
  const spell = (entries: EvidenceList) => sort(entries.map(each => [each.phrase, each.strength]))
  const spellAlias = ({ evidence: own, ...rest }: Alias) => [
    rest.text,
    rest.isCertain,
    rest.prior,
    rest.matchesCase,
    rest.isEverydayWord,
    spell(own),
  ]
  return list.map(({ id, aliases, evidence: own, shared }) => [
    id,
    sort(aliases.map(spellAlias)),
    spell(own),
    spell(shared),
  ])
}

describe('packed topics', () => {
  it('give equal topics back', () => {
    fc.assert(
      fc.property(topics, list => {
        expect(inOrder(repack(list))).toEqual(inOrder(list))
      }),
    )
  })

  it('give equal topics back after a way through JSON', () => {
    fc.assert(
      fc.property(topics, list => {
        const sent: PackedPack = JSON.parse(JSON.stringify(packTopics(list)))
        expect(inOrder(unpack(sent, phrasesOf(list)))).toEqual(inOrder(list))
      }),
    )
  })

  it('join aliases of the same kind in one string', () => {
    const aliases = [alias('A'), alias('B'), ambiguous('C'), alias('D')]
    const [packed] = packTopics([topic('t', { aliases })]).topics
    expect(Object.values(packed?.aliases ?? {})).toEqual(['A|B|D', 'C'])
  })

  it('write a list once that aliases or topics share', () => {
    const own = [evidence('train', -3)]
    const aliases = ['A', 'B', 'C'].map(text => ambiguous(text, { evidence: own }))
    const shared = [evidence('treaty', 2)]
    const packed = packTopics(['t', 'u'].map(id => topic(id, { aliases, shared })))
    expect(unpackTopics(packed.topics).lists).toHaveLength([own, shared, []].length)
  })

  it('give a list back as one that several share', () => {
    const [start, abm] = repack([START, ABM])
    expect(start?.shared).toBe(abm?.shared)
    expect(start?.shared).toHaveLength(SHARED.length)
  })

  it('find certain names without their lists, which come later', () => {
    const names = (list: readonly RecognitionTopic[]) =>
      list.map(({ aliases }) => aliases.map(each => each.text).sort())
    const { topics: bare } = unpackTopics(packTopics([START, ABM]).topics)
    expect(names(bare)).toEqual(names([START, ABM]))
    expect(bare.flatMap(listsOf).flat()).toEqual([])
  })

  it('keep the order of topics', () => {
    expect(repack([topic('b'), START, topic('a')]).map(each => each.id)).toEqual(['b', 'start', 'a'])
  })

  it('find the same evidence where a topic and its alias list the same', () => {
    const twice = topic('twice', {
      aliases: [ambiguous('START', { evidence: [evidence('warhead')] }), ambiguous('SORT')],
      evidence: [evidence('warhead')],
    })
    const featuresIn = (text: string, list: readonly RecognitionTopic[]) =>
      [...readText(compileTopics(list), text).clues.values()].flat().map(clue => clue.feature.slice(0, 5))
    for (const list of [[twice], repack([twice])]) {
      expect(featuresIn('START warhead', list)).toEqual(['alias'])
      expect(featuresIn('SORT warhead', list)).toEqual(['topic'])
    }
  })
})
