import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean, findNearest } from '../../../src/knowledge/did-you-mean'

const FIELDS = [
  'titles'.repeat(20),
  `${'title'.repeat(20)}s`,
  'title',
  'kind',
  'asOf',
  'passage',
  'timeline',
  'officialNames',
]

describe('findNearest', () => {
  it.each([
    ['a letter left out', 'tite', 'title'],
    ['a letter too many', 'titlle', 'title'],
    ['another letter', 'tithe', 'title'],
    ['two letters swapped', 'ttile', 'title'],
    ['a plural', 'passages', 'passage'],
    ['other capitals', 'asof', 'asOf'],
    ['an underscore', 'as_of', 'asOf'],
    ['hyphens', 'official-names', 'officialNames'],
    ['a short word with one slip', 'kid', 'kind'],
    ['a long word with three slips', 'oficialname', 'officialNames'],
  ])('finds what was meant: %s', (_, given, meant) => {
    expect(findNearest(given, FIELDS)).toBe(meant)
  })

  it.each([
    ['another word', 'colour'],
    ['a short word with two slips', 'find'.replace('d', 'e')],
    ['one letter', 'k'],
    ['no word', ''],
    ['a word that nobody types', 'title'.repeat(20)],
  ])('finds nothing for %s', (_, given) => {
    expect(findNearest(given, FIELDS)).toBeUndefined()
  })

  it('takes the nearest, and the first of those as near', () => {
    expect(findNearest('brief-cfe', ['brief-abm', 'brief-cve', 'brief-cfa'])).toBe('brief-cve')
  })

  it('never proposes what was given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string()),
        fc.string(),
        (known, given) => findNearest(given, [...known, given]) !== given,
      ),
    )
  })
})

describe('didYouMean', () => {
  it('ends a sentence', () => {
    expect(didYouMean('knd', FIELDS)).toBe('; did you mean "kind"?')
    expect(didYouMean('colour', FIELDS)).toBe('')
  })
})
