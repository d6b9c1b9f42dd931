import { describe, expect, it } from 'vitest'
import { singulars } from '../../../src/recognition/inflection'

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
