import { describe, expect, it } from 'vitest'
import { fits, relatedWordsOf } from '../../../src/knowledge/ranking/related-words'
import { FAMILIES, familiesIn } from './sample-families'

const find = relatedWordsOf(FAMILIES)
const wordsOf = (key: string) => find(key).words.map(each => each.word.feature)

describe('families of related words', () => {
  it('are found by a whole word, by its beginning and by the first word of a phrase', () => {
    expect(wordsOf('signed')).toEqual(['family sign'])
    expect(wordsOf('landlords')).toEqual(['family rent'])
    expect(wordsOf('signal')).toEqual([])
    expect(find('dotted').phrases.map(each => each.said.feature)).toEqual(['family sign'])
    expect(find('dotted').words).toEqual([])
  })

  it('tell what a text has from what only hints at it', () => {
    expect(find('sapphire').words.map(each => each.word.isHad)).toEqual([true])
    expect(find('padlock').words.map(each => each.word.isHad)).toEqual([false])
    expect(find('night').phrases.map(each => each.said.isHad)).toEqual([false])
  })

  it('are of the kind that they are listed under', () => {
    const kindOf = (key: string) => find(key).words.map(each => each.word.kind)
    expect(['rents', 'paris', 'moscow', 'sapphire'].map(kindOf)).toEqual([
      ['matter'],
      ['actor'],
      ['country'],
      ['event'],
    ])
  })

  it('want the further words of a phrase whole, or begun', () => {
    expect(fits({ text: 'line', isBeginning: false }, 'line')).toBe(true)
    expect(fits({ text: 'line', isBeginning: false }, 'lines')).toBe(false)
    expect(fits({ text: 'line', isBeginning: true }, 'lines')).toBe(true)
    expect(fits({ text: 'line', isBeginning: true }, undefined)).toBe(false)
  })

  it('are those of one pack, not of another', () => {
    const other = relatedWordsOf(familiesIn('matters: { music: "cello*" }'))
    expect(other('cello').words).toHaveLength(1)
    expect(other('landlord').words).toEqual([])
    expect(find('cello').words).toEqual([])
  })

  it('are read once for all that use the same list', () => {
    expect(relatedWordsOf(FAMILIES)).toBe(find)
  })

  it('may be none', () => {
    expect(relatedWordsOf(undefined)('landlord')).toEqual({ words: [], phrases: [] })
    expect(relatedWordsOf([])('landlord')).toEqual({ words: [], phrases: [] })
    expect(relatedWordsOf(familiesIn(''))('')).toEqual({ words: [], phrases: [] })
  })
})
