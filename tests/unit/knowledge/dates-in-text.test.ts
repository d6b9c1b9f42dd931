import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDateReader } from '../../../src/knowledge/dates-in-text'

const readEnglish = createDateReader('en')
const datesOf = (text: string, language = 'en') => createDateReader(language)(text).dates.map(each => each.date)

describe('a reader of English dates', () => {
  it.each([
    ['on 14 July 2007', ['2007-07-14']],
    ['on July 14, 2007', ['2007-07-14']],
    ['on 2007-07-14', ['2007-07-14']],
    ['on 14.07.2007', ['2007-07-14']],
    ['on the 14th of July 2007', ['2007-07-14']],
    ['on 30–31 July 2007', ['2007-07-30', '2007-07-31']],
    ['on 16 or 17 June 2013', ['2013-06-16', '2013-06-17']],
    ['on 30 July and 1 August 2007', ['--07-30', '2007-08-01']],
    ['in mid-June 1999', ['1999-06']],
    ['in July and August 2014', ['2014-07', '2014-08']],
    ['in May 1996', ['1996-05']],
    ['in July and in the autumn of 2007', ['--07', '2007']],
    ['by the end of 1995', ['1995-12']],
    ['in 1976–87', ['1976', '1987']],
    ['in 1991–2012', ['1991', '2012']],
    ['in the 1980s', ['1980s']],
    ['in 1698', ['1698']],
  ])('reads what is %s', (text, dates) => {
    expect(datesOf(text).sort()).toEqual([...dates].sort())
  })

  it.each([
    'it may march on',
    'Jan and Mar left',
    '1,550 warheads',
    '150 days',
    'Public Law 102-228',
    'version 1.2007',
  ])('finds none in "%s"', text => {
    expect(datesOf(text)).toEqual([])
  })

  it('leaves blanks where the dates stood, and all else in its place', () => {
    const text = 'On 14 July 2007 ten of 22 left.'
    const { rest } = readEnglish(text)
    expect(rest).toBe('On              ten of 22 left.')
    expect(rest).toHaveLength(text.length)
  })

  it('gives the words as they are written', () => {
    expect(readEnglish('on 30–31 July 2007').dates.map(each => each.words)).toEqual([
      '30–31 July 2007',
      '30–31 July 2007',
    ])
  })

  it('reads every day of the calendar, with the day or the month first', () => {
    const days = fc.date({ min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom('en-GB', 'en-US'), fc.constantFrom('long', 'short'), (day, locale, month) => {
        const options = { timeZone: 'UTC', year: 'numeric', month, day: 'numeric' } as const
        const written = new Intl.DateTimeFormat(locale, options).format(day)
        expect(readEnglish(`It was ${written}.`).dates.map(each => each.date)).toEqual([day.toISOString().slice(0, 10)])
      }),
    )
  })
})

describe('a reader of dates in another language', () => {
  it.each([
    ['ru', '14 июля 2007 года', '2007-07-14'],
    ['ru', 'в июле 2007 года', '2007-07'],
    ['ru', 'Май 2013 года', '2013-05'],
    ['de', 'am 14. Juli 2007', '2007-07-14'],
    ['fr', 'en juillet 2007', '2007-07'],
    ['es', '14 de julio de 2007', '2007-07-14'],
  ])('reads %s: %s', (language, text, date) => {
    expect(datesOf(text, language)).toEqual([date])
  })

  it('reads English months and dates in figures besides', () => {
    expect(datesOf('14 July 2007, 14.07.2008', 'ru').sort()).toEqual(['2007-07-14', '2008-07-14'])
  })

  it('reads figures where the language is not known', () => {
    expect(datesOf('2007-07-14', 'no such language')).toEqual(['2007-07-14'])
  })
})
