import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../../src/knowledge/date-words'

const dates = (text: string) => findDates(text).map(({ date }) => date)
const marked = (text: string) => findDates(text).map(({ range: [start, end] }) => text.slice(start, end))

describe('findDates', () => {
  it.each([
    ['in 2007', ['2007']],
    ['2007-07', ['2007-07']],
    ['2007-07-14', ['2007-07-14']],
    ['14.07.2007', ['2007-07-14']],
    ['14/7/2007', ['2007-07-14']],
    ['july 2007', ['2007-07']],
    ['14 July 2007', ['2007-07-14']],
    ['14th of July, 2007', ['2007-07-14']],
    ['July 14, 2007', ['2007-07-14']],
    ['Sept. 2007', ['2007-09']],
    ['May of 1972', ['1972-05']],
    ['14 июля 2007 года', ['2007-07-14']],
    ['в мае 1972', ['1972-05']],
    ['19-го ноября 1990', ['1990-11-19']],
    ['март 2013', ['2013-03']],
  ])('reads "%s"', (text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it('gives both ends of a range of days', () => {
    expect(dates('met on 30–31 July 2007')).toEqual(['2007-07-30', '2007-07-31'])
    expect(dates('on 13 and 14 June 2002')).toEqual(['2002-06-13', '2002-06-14'])
  })

  it('tells where a date stands', () => {
    expect(marked('A decree of 14 July 2007 and talks in 2013.')).toEqual(['14 July 2007', '2013'])
  })

  it.each([
    ['a number of five digits', '20071 items'],
    ['a part of a word', 'RS2007'],
    ['the beginning of a word', '2007s'],
    ['a year before our time', 'in 1812'],
    ['a day without its year', 'on 14 July'],
  ])('takes %s for no date', (_, text) => {
    expect(dates(text)).toEqual([])
  })

  it.each([
    ['a word that only begins like a month', 'the decree 2007', ['2007']],
    ['a month that the calendar does not have', '2007-13-40', ['2007']],
    ['a day that no month has', '45 July 2007', ['2007-07']],
  ])('reads no more than the year or month beside %s', (_, text, expected) => {
    expect(dates(text)).toEqual(expected)
  })

  it('keeps its places inside the text, in order, whatever it reads', () => {
    const part = fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom('14 ', 'July ', '2007', 'мая ', '-07', '1990 ', '–'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), parts => {
        const text = parts.join('')
        const starts = findDates(text).map(({ range: [start, end] }) => {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          return start
        })
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }),
    )
  })
})
