import { describe, expect, it } from 'vitest'
import { lookupKey, singulars } from '../../../src/recognition/inflection'

describe('singulars', () => {
  it.each([
    ['warheads', ['warhead']],
    ['treaties', ['treaty', 'treatie']],
    ['launches', ['launche', 'launch']],
    ['abms', ['abm']],
  ])('takes %s for a plural of %j', (plural, expected) => {
    expect(singulars(plural)).toEqual(expected)
  })

  it.each([
    ['a word without the ending', 'radar'],
    ['a double s', 'congress'],
    ['a word too short to have a stem', 'bus'],
    ['the ending alone', 's'],
    ['nothing', ''],
    ['a Russian word', 'договоры'],
  ])('finds no singular in %s', (_, word) => {
    expect(singulars(word)).toEqual([])
  })
})

describe('lookupKey', () => {
  // Words as `plainSpelling` writes them: й as и, ё as е.
  it.each([
    ['ракета', 'ракеты', 'ракет', 'ракетами', 'ракетах'],
    ['радар', 'радара', 'радаром', 'радары'],
    ['оборона', 'обороны', 'обороне', 'оборону', 'оборонои'],
    ['станция', 'станции', 'станцию', 'станциеи', 'станциями'],
    ['соглашение', 'соглашения', 'соглашению', 'соглашением', 'соглашении'],
    ['габалинская', 'габалинскои', 'габалинскую'],
    ['противоракетныи', 'противоракетного', 'противоракетному', 'противоракетные', 'противоракетных'],
  ])('gives %s the same key in every case', (word, ...cases) => {
    for (const each of cases) expect(lookupKey(each)).toBe(lookupKey(word))
  })

  it.each(['про', 'снв', 'рлс', 'start', 'treaties', 'mesa'])('leaves %s as it is', word => {
    expect(lookupKey(word)).toBe(word)
  })

  it('does not take words of other stems for the same', () => {
    expect(new Set(['договор', 'довсе', 'габала', 'габалин', 'ракета', 'радар'].map(lookupKey)).size).toBe(6)
  })
})
