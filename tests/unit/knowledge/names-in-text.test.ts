import { describe, expect, it } from 'vitest'
import { findNames, hasName, nameWords } from '../../../src/knowledge/names-in-text'

const has = (text: string, name: string) => hasName([new Set(nameWords(text))], name)

describe('findNames', () => {
  it('finds names of several words', () => {
    expect(findNames('By then Rose Gottemoeller had left the State Department.')).toEqual([
      'Rose Gottemoeller',
      'State Department',
    ])
  })

  it('leaves out the word that has its capital from the sentence', () => {
    expect(findNames('To President Putin it was. Under Nunn–Lugar too.')).toEqual(['President Putin', 'Nunn–Lugar'])
  })

  it('finds no names of one word', () => {
    expect(findNames('it was Moscow, and then Washington')).toEqual([])
  })
})

describe('hasName', () => {
  it.each([
    ['the State Department’s view', 'State Department'],
    ['the department of state', 'State Department'],
    ['a deputy foreign minister', 'Foreign Minister'],
    ['Russia’s ministry of foreign affairs', 'Russian Foreign Ministry'],
    ['the US side', 'United States'],
    ['792 ICBMs', 'ICBM'],
    ['Brigadier General Patrick O’Reilly', "Patrick O'Reilly"],
  ])('takes "%s" for "%s"', (text, name) => {
    expect(has(text, name)).toBe(true)
  })

  it('takes its words from several vocabularies', () => {
    const vocabularies = [new Set(['tank']), new Set(['treaty'])]
    expect(hasName(vocabularies, 'Tank Treaty')).toBe(true)
    expect(hasName(vocabularies, 'Tank Pact')).toBe(false)
  })

  it.each([
    ['Tom Casey said', 'Bob Casey'],
    ['the Russian side', 'United States'],
    ['an atlas', 'at Once'],
  ])('does not take "%s" for "%s"', (text, name) => {
    expect(has(text, name)).toBe(false)
  })
})
