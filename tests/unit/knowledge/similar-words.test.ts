import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSimilarWords } from '../../../src/knowledge/similar-words'

/** A matcher that lets everything through shows what is sorted out before and after it. */
const find = (words: readonly string[]) => createSimilarWords(words, (_, candidates) => candidates)
const found = (typed: string, ...words: string[]) => find(words)(typed).map(([word]) => word)

describe('createSimilarWords', () => {
  it.each([
    ['a letter that is missing', 'gabla', 'gabala'],
    ['a letter too many', 'dovvse', 'dovse'],
    ['a wrong letter', 'gebala', 'gabala'],
    ['letters that changed places', 'thraet', 'threat'],
    ['two slips in a long word', 'gotemoeler', 'gottemoeller'],
    ['a slip in a word that is still being typed', 'kenebun', 'kennebunkport'],
  ])('sees through %s', (_, typed, word) => {
    expect(found(typed, word)).toEqual([word])
  })

  it.each([
    ['two slips in a short word', 'rent', 'boat'],
    ['a word with quite other letters', 'gabala', 'poland'],
    ['a word that is much shorter', 'interceptor', 'inter'],
  ])('takes no %s for similar', (_, typed, word) => {
    expect(found(typed, word)).toEqual([])
  })

  it('leaves out far words where one is near', () => {
    expect(found('gabla', 'gabala', 'gabalinskaya')).toEqual(['gabala'])
    expect(found('gablainsk', 'gabalinskaya')).toEqual(['gabalinskaya'])
  })

  it('likes a word the more, the fewer slips there are', () => {
    const likeness = new Map(find(['treaty', 'treats'])('treatys'))
    expect(likeness.get('treaty')).toBe(likeness.get('treats'))
    const [[, one] = ['', 0]] = find(['reduction'])('reducton')
    const [[, two] = ['', 0]] = find(['reduction'])('redcton')
    expect(one).toBeGreaterThan(two)
  })

  it('finds every word again after one slip, whatever else there is', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aeiolrstn'), minLength: 6, maxLength: 10 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), word, fc.nat(9), (others, meant, at) => {
        const place = at % meant.length
        const typed = meant.slice(0, place) + meant.slice(place + 1)
        expect(found(typed, ...others, meant)).toContain(meant)
      }),
    )
  })
})
