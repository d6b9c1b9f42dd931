import { describe, expect, it } from 'vitest'
import { listKeys, listSearchWords } from '../../../src/knowledge/search-words'

describe('listSearchWords', () => {
  it('takes the groups of a number together, with the place of the whole', () => {
    expect(listSearchWords('all 1,550 of')).toMatchObject([
      { key: 'all' },
      { key: '1550', start: 4, end: 9 },
      { key: 'of' },
    ])
  })

  it('tells a number from a unit that stands against it, with the places of both', () => {
    expect(listSearchWords('of 6000km')).toEqual([
      { key: 'of', start: 0, end: 2 },
      { key: '6000', start: 3, end: 7 },
      { key: 'km', start: 7, end: 9 },
    ])
  })

  it.each([
    ['12,345,678', ['12345678']],
    ['1\u00A0550', ['1550']],
    ['in 2007, 700 came', ['in', '2007', '700', 'came']],
    ['1,55', ['1.55']],
    ['v1,550', ['v1', '550']],
    ['Qəbələ’s', ['qebele']],
    ['Новый, ёмкий', ['новыи', 'емкии']],
    ['14 000 of 2007 700', ['14000', 'of', '2007', '700']],
    ['$5.7bn, 7m and 5млн', ['5.7', 'bn', '7', 'm', 'and', '5', 'млн']],
    ['the 7th SM-3IA', ['the', '7th', 'sm', '3ia']],
    ['8.79 or 8,79', ['8.79', 'or', '8.79']],
  ])('reads %s', (text, keys) => {
    expect(listKeys(text)).toEqual(keys)
  })
})
