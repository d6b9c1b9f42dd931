import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, findNumbers } from '../../../src/knowledge/numbers-in-text'

const valuesOf = (text: string) => findNumbers(text).map(each => each.value)

describe('findNumbers', () => {
  it.each([
    ['1,550 warheads', '1550'],
    ['1550 warheads', '1550'],
    ['1 550 warheads', '1550'],
    ['1\u202F550 warheads', '1550'],
    ['2,247.3 tons', '2247.3'],
    ['8,79 тонны', '8.79'],
    ['7 million dollars', '7000000'],
    ['7,000,000 dollars', '7000000'],
    ['8.79 billion dollars', '8790000000'],
    ['two hundred thousand men', '200000'],
    ['ten interceptors', '10'],
    ['Sixteen states', '16'],
    ['twenty-two states', '22'],
    ['the 428th unit', '428'],
    ['600kg of uranium', '600'],
    ['a third fewer', '1/3'],
    ['two thirds of the senators', '2/3'],
    ['at 00:00', '00:00'],
    ['SM-3 interceptors', 'SM-3'],
    ['the G8 summit', 'G8'],
    ['START II', 'START II'],
    ['СНВ-III', 'СНВ-III'],
  ])('reads %s', (text, value) => {
    expect(valuesOf(text)).toEqual([value])
  })

  it('reads both ends of a range', () => {
    expect(valuesOf('1,700–2,200 warheads, 300-7,200 km')).toEqual(['1700', '2200', '300', '7200'])
  })

  it('counts a designation as one thing, not as its number', () => {
    expect(valuesOf('24 SM-3 IIA interceptors')).toEqual(['SM-3', '24'])
  })

  it('tells the pronoun from the number', () => {
    expect(valuesOf('the one in Romania and a new one, not this one')).toEqual([])
    expect(valuesOf('one area, at most one')).toEqual(['1', '1'])
  })

  it('gives the words as they are written', () => {
    expect(findNumbers('some 7 million of Twenty-two').map(each => each.words)).toEqual(['7 million', 'Twenty-two'])
  })

  it('finds none in words that only begin or end like one', () => {
    expect(valuesOf('Often a weight is done; a tone, someone, a tender')).toEqual([])
  })

  it('reads a whole number alike, however its thousands are parted', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(',', '\u00A0', '\u2009', '\u202F', ''), (number, separator) => {
        const written = String(number).replace(/\B(?=(?:\d{3})+$)/g, separator)
        expect(valuesOf(`about ${written} of them`)).toEqual([exact(number)])
      }),
    )
  })
})
