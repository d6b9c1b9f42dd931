import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClosenessRanker } from '../../../src/knowledge/closeness'

const TEXTS = ['The treaty capped tanks.', 'The treaty capped aircraft.', 'The radar watched launches over Iran.']
const ranker = createClosenessRanker(TEXTS)
const ranked = (sentence: string) => TEXTS.map((_, i) => ranker.closeness(i, sentence))

describe('closeness', () => {
  it('is greatest for the text that shares the words', () => {
    const [tanks = 0, aircraft = 0, radar = 0] = ranked('How many tanks does the treaty allow?')
    expect(tanks).toBeGreaterThan(aircraft)
    expect(aircraft).toBeGreaterThan(radar)
  })

  it('weighs a rare word more than a common one', () => {
    const [common = 0, , rare = 0] = ranked('treaty radar')
    expect(rare).toBeGreaterThan(common)
  })

  it('counts a word once', () => {
    expect(ranked('tanks tanks tanks')).toEqual(ranked('tanks'))
  })

  it('takes a plural for its singular', () => {
    expect(ranked('tank')).toEqual(ranked('tanks'))
  })

  it('goes without accents and capitals', () => {
    expect(ranked('TÁNKS')).toEqual(ranked('tanks'))
  })

  it('overlooks words of one or two letters but not short numbers', () => {
    const numbers = createClosenessRanker(['he is at 10', 'we had 14'])
    expect(numbers.closeness(0, 'he is at it')).toBe(0)
    expect(numbers.closeness(1, '14 more')).toBeGreaterThan(0)
  })

  it('prefers the shorter of two texts that share the same', () => {
    const [short = 0, long = 0] = ['tanks left', 'tanks left with aircraft, artillery and helicopters'].map(
      (_, i, all) => createClosenessRanker(all).closeness(i, 'tanks'),
    )
    expect(short).toBeGreaterThan(long)
  })

  it.each([
    ['nothing shared', 'weather'],
    ['an empty sentence', ''],
    ['no words', '… — !'],
  ])('is 0 for %s', (_, sentence) => {
    expect(ranked(sentence)).toEqual([0, 0, 0])
  })

  it('is 0 for a text that is not there, and for an empty one', () => {
    expect(ranker.closeness(9, 'tanks')).toBe(0)
    expect(createClosenessRanker(['']).closeness(0, 'tanks')).toBe(0)
  })

  it('is a number of 0 or more for any text and sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), fc.string(), (texts, sentence) => {
        const any = createClosenessRanker(texts)
        for (const i of texts.keys()) expect(any.closeness(i, `${texts[i]} ${sentence}`)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
