import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../src/recognition/mention'
import type { Passage } from '../../eval/corpus'
import { type Counts, rates, scorePassage, sumCounts } from '../../eval/score'

type Place = readonly [start: number, end: number, topicId?: string]

const found = (...places: readonly Place[]): Mention[] =>
  places.map(([start, end, topicId = 'start']) => ({ topicId, start, end, alias: '', reason: { kind: 'certain' } }))
const passage = (gold: readonly Place[], optional: readonly Place[] = []): Passage => ({
  id: 'x',
  language: 'en',
  sense: '',
  text: '',
  gold: gold.map(([start, end, topicId = 'start']) => ({ topicId, start, end })),
  optional: optional.map(([start, end]) => ({ start, end })),
})
const counts = (right: number, wrong: number, missed: number): Counts => ({
  right,
  wrong,
  missed,
  gold: right + missed,
})
const TWO_OF_ONE: Counts = { right: 2, wrong: 0, missed: 0, gold: 1 }
const total = (gold: Passage, mentions: readonly Mention[]) => sumCounts(scorePassage(gold, mentions).counts.values())

describe('scorePassage', () => {
  it.each([
    ['the same place is right', passage([[5, 10]]), found([5, 10]), counts(1, 0, 0)],
    ['a longer detection is right', passage([[5, 10]]), found([0, 20]), counts(1, 0, 0)],
    ['a shorter detection is right', passage([[5, 10]]), found([6, 7]), counts(1, 0, 0)],
    ['an overlap of one character is right', passage([[5, 10]]), found([9, 12]), counts(1, 0, 0)],
    ['a neighbour is wrong, and the gold mention missed', passage([[5, 10]]), found([10, 12]), counts(0, 1, 1)],
    ['another topic is wrong, and the gold mention missed', passage([[5, 10]]), found([5, 10, 'abm']), counts(0, 1, 1)],
    ['a detection where there is none is wrong', passage([]), found([5, 10]), counts(0, 1, 0)],
    ['a gold mention without a detection is missed', passage([[5, 10]]), found(), counts(0, 0, 1)],
    ['an optional span counts neither way', passage([], [[5, 10]]), found([5, 10]), counts(0, 0, 0)],
    ['an optional span need not be found', passage([], [[5, 10]]), found(), counts(0, 0, 0)],
    ['gold goes before optional', passage([[5, 10]], [[8, 20]]), found([9, 15]), counts(1, 0, 0)],
    ['an optional span excuses no other place', passage([], [[5, 10]]), found([10, 12]), counts(0, 1, 0)],
    ['two detections of one gold mention are right', passage([[0, 20]]), found([0, 5], [6, 20]), TWO_OF_ONE],
    ['nothing to find and nothing found is nothing', passage([]), found(), counts(0, 0, 0)],
  ])('%s', (_, gold, ...[mentions, expected]) => {
    expect(total(gold, mentions)).toEqual(expected)
  })

  it('counts topic by topic', () => {
    const { counts: byTopic } = scorePassage(
      passage([
        [0, 5],
        [10, 15, 'abm'],
      ]),
      found([0, 5], [20, 25, 'cfe']),
    )
    expect(Object.fromEntries(byTopic)).toEqual({
      start: counts(1, 0, 0),
      abm: counts(0, 0, 1),
      cfe: counts(0, 1, 0),
    })
  })

  it('lists every error with its place', () => {
    const [mention] = found([20, 25, 'cfe'])
    const { misses } = scorePassage(passage([[0, 5]]), mention ? [mention] : [])
    expect(misses).toMatchObject([
      { kind: 'wrong', topicId: 'cfe', start: 20, end: 25, mention },
      { kind: 'missed', topicId: 'start', start: 0, end: 5 },
    ])
  })

  it('has no error where all detections are the gold mentions', () => {
    const places = fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 100, max: 199 }), fc.constantFrom('abm', 'cfe')))
    fc.assert(
      fc.property(places, list => {
        expect(scorePassage(passage(list), found(...list)).misses).toEqual([])
      }),
    )
  })
})

describe('rates', () => {
  it.each([
    ['all right', counts(4, 0, 0), [1, 1, 1]],
    ['half of the detections wrong', counts(2, 2, 0), [0.5, 1, 2 / 3]],
    ['half of the gold missed', counts(2, 0, 2), [1, 0.5, 2 / 3]],
    ['nothing right', counts(0, 2, 2), [0, 0, 0]],
    ['nothing found of something', counts(0, 0, 2), [1, 0, 0]],
    ['nothing to find and nothing found', counts(0, 0, 0), [1, 1, 1]],
    ['two detections of one gold mention', TWO_OF_ONE, [1, 1, 1]],
  ])('are precision, recall and F1: %s', (_, sum, [precision, recall, f1]) => {
    expect(rates(sum)).toEqual({ precision, recall, f1 })
  })
})

describe('sumCounts', () => {
  it('adds up', () => {
    expect(sumCounts([counts(1, 2, 3), counts(10, 20, 30)])).toEqual(counts(11, 22, 33))
    expect(sumCounts([])).toEqual(counts(0, 0, 0))
  })
})
