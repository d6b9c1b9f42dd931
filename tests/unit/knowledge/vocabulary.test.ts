import { describe, expect, it } from 'vitest'
import { createSimilarWords } from '../../../src/knowledge/similar-words'
import { createVocabulary } from '../../../src/knowledge/vocabulary'
import { stemOf } from '../../../src/knowledge/word-stem'

const WORDS = [
  ...'gabala gabalinskaya treaty treaties suspend suspension defence i ii iskander start kislyak kennebunkport law lavrov'.split(
    ' ',
  ),
  ...'договор договора габалинская снв'.split(' '),
]
const vocabulary = createVocabulary(WORDS, {
  stemOf,
  prepareSimilar: words => createSimilarWords(words, (_, candidates) => candidates),
})
const best = (typed: string) => {
  const ordered = [...vocabulary.find(typed)].sort(([, a], [, b]) => b - a)
  return ordered.map(([word]) => word)
}
const fitOf = (typed: string, word: string) => vocabulary.find(typed).get(word) ?? 0

describe('createVocabulary', () => {
  it.each([
    ['the word itself, then its plural', 'treaty', ['treaty', 'treaties']],
    ['its other forms', 'suspended', ['suspend', 'suspension']],
    ['British spelling', 'defense', ['defence']],
    ['words that it begins, the shorter first', 'gab', ['gabala', 'gabalinskaya']],
    ['the same word in Latin letters', 'кисляк', ['kislyak']],
    ['the same word in Cyrillic, in every case', 'dogovore', ['договор', 'договора']],
    ['a transliteration by another scheme', 'gabalinskaja', ['габалинская', 'gabalinskaya']],
    ['a name that is begun in Cyrillic', 'кисл', ['kislyak']],
    ['no short word by its sound alone, where the typed one ends like a Russian case', 'lavov', []],
    ['a Roman number only as a word', 'i', ['i']],
    ['nothing for a slip', 'gabla', []],
  ])('finds %s', (_, typed, expected) => {
    expect(best(typed)).toEqual(expected)
  })

  it('likes the same word best, then its forms, then what it begins', () => {
    expect(fitOf('gabala', 'gabala')).toBe(1)
    expect(fitOf('suspend', 'suspension')).toBeLessThan(1)
    expect(fitOf('gab', 'gabala')).toBeLessThan(fitOf('suspended', 'suspend'))
  })

  it('sees through slips only where it is asked to', () => {
    expect([...vocabulary.findLoosely('gabla').keys()]).toEqual(['gabala'])
    expect([...vocabulary.findLoosely('zzzz').keys()]).toEqual([])
  })

  it('hears a name through another script and a slip', () => {
    expect([...vocabulary.findLoosely('кеннебанкпорт').keys()]).toEqual(['kennebunkport'])
  })
})
