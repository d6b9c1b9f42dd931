import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClosenessMeter, rarityOf } from '../../../src/knowledge/closeness'
import { createLexicon } from '../../../src/knowledge/ranking/lexicon'
import { createProfile } from '../../../src/knowledge/ranking/profile'
import { relatedWordsOf } from '../../../src/knowledge/ranking/related-words'
import { createSayingReader } from '../../../src/knowledge/ranking/sayings'
import { FAMILIES } from './sample-families'

const read = createSayingReader({ lexicon: createLexicon(relatedWordsOf(FAMILIES)), findNames: () => [] })
const meterOf = (texts: readonly string[]) =>
  createClosenessMeter(texts.map(text => createProfile([{ text, strength: 1 }], read)))

const TEXTS = ['The compact capped cellos.', 'The compact capped banjos.', 'The radar watched violas over Peru.']
const measure = meterOf(TEXTS)
const scores = (sentence: string) => measure(read(sentence)).scores

describe('closeness', () => {
  it('is greatest for the text that shares the words', () => {
    const [cellos = 0, banjos = 0, radar = 0] = scores('How many cellos does the compact allow?')
    expect(cellos).toBeGreaterThan(banjos)
    expect(banjos).toBeGreaterThan(radar)
  })

  it('weighs a rare word more than a common one', () => {
    const [common = 0, , rare = 0] = scores('compact peru')
    expect(rare).toBeGreaterThan(common)
  })

  it('takes another form of a word for the word', () => {
    expect(scores('cello')).toEqual(scores('cellos'))
    expect(scores('watching')[2]).toBeGreaterThan(0)
  })

  it('goes without accents and capitals', () => {
    expect(scores('CÉLLOS')).toEqual(scores('cellos'))
  })

  it('overlooks words that say nothing but not short numbers', () => {
    const numbers = meterOf(['he is at 10', 'we had 14'])
    expect(numbers(read('he is at it')).scores).toEqual([0, 0])
    expect(numbers(read('14 more')).scores[1]).toBeGreaterThan(0)
  })

  it('prefers the shorter of two texts that share the same', () => {
    const [short = 0, long = 0] = meterOf(['cellos', 'cellos with banjos, violas and harps'])(read('cellos')).scores
    expect(short).toBeGreaterThan(long)
  })

  it('says less of a word of the same family than of the word itself', () => {
    const [same = 0, related = 0] = meterOf(['rent', 'landlord', 'cello', 'banjo'])(read('rent')).scores
    expect(same).toBeGreaterThan(related)
    expect(related).toBeGreaterThan(0)
  })

  it('is without what it is told to ignore', () => {
    const { scores: left } = measure(read('cellos'), 'word cello')
    expect(left).toEqual([0, 0, 0])
  })

  it('tells what is shared, by whom it is said and what it is worth', () => {
    const { scores: all, sharedBy } = measure(read('Cellos, please'))
    expect(sharedBy(0)).toEqual([{ said: 'Cellos', feature: 'word cello', worth: expect.closeTo(all[0] ?? 0, 6) }])
    expect(sharedBy(2)).toEqual([])
    expect(sharedBy(9)).toEqual([])
  })

  it.each([
    ['nothing shared', 'weather'],
    ['an empty sentence', ''],
    ['no words', '… — !'],
  ])('is 0 for %s', (_, sentence) => {
    expect(scores(sentence)).toEqual([0, 0, 0])
  })

  it('is 0 for an empty text, and nothing for no texts', () => {
    expect(meterOf([''])(read('cellos')).scores).toEqual([0])
    expect(meterOf([])(read('cellos')).scores).toEqual([])
  })

  it('is a number of 0 or more for any text and sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), fc.string(), (texts, sentence) => {
        const { scores: any } = meterOf(texts)(read(`${texts.join(' ')} ${sentence}`))
        expect(any).toHaveLength(texts.length)
        for (const score of any) expect(score).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('rarity', () => {
  it('falls with the number of texts that have a word', () => {
    const rarities = [1, 2, 5, 10].map(count =>
      rarityOf(
        Array.from({ length: count }, () => 1),
        10,
      ),
    )
    expect(rarities).toEqual([...rarities].sort((a, b) => b - a))
    expect(new Set(rarities).size).toBe(4)
  })

  it('counts by how surely they have it, whatever the measure', () => {
    expect(rarityOf([1, 0.1], 10)).toBeGreaterThan(rarityOf([1, 1], 10))
    expect(rarityOf([0.5, 0.05], 10)).toBeCloseTo(rarityOf([1, 0.1], 10))
  })

  it('is 0 at the least', () => {
    expect(rarityOf([1, 1], 1)).toBe(0)
  })
})
