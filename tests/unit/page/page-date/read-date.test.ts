import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPartialDate } from '../../../../src/knowledge/partial-date'
import { isInUtc, readDate } from '../../../../src/page/page-date/read-date'

describe('a date in figures', () => {
  it.each([
    ['2007', '2007'],
    ['2007-08', '2007-08'],
    ['2007-08-02', '2007-08-02'],
    ['2007-8-2', '2007-08-02'],
    ['2007/08/02 10:15:41', '2007-08-02'],
    ['2007.08.02', '2007-08-02'],
    ['2007-08-02T10:15', '2007-08-02'],
    ['2007-08-02T10:15:41.123456-05:00', '2007-08-02'],
    ['2007-08-02T10:15:41+02:00[Europe/Berlin]', '2007-08-02'],
    ['2007-08-02 at 10:15 PM', '2007-08-02'],
    ['2007-08-02+04:00', '2007-08-02'],
    ['20070802', '2007-08-02'],
    ['20070802T1015', '2007-08-02'],
    ['20070802101541', '2007-08-02'],
    ['20070802T101541Z', '2007-08-02'],
    ['1186045200', '2007-08-02'],
    ['1186045200000', '2007-08-02'],
    ['1186045200.25', '2007-08-02'],
    [' \n2007-08-02\u00A0\t', '2007-08-02'],
    ['２００７-０８-０２', '2007-08-02'],
    ['2007年8月2日', '2007-08-02'],
    ['2007년 8월 2일', '2007-08-02'],
    ['2007年8月', '2007-08'],
    ['1665-03-06', '1665-03-06'],
    ['2007-08-00', '2007-08'],
    ['2007-00-00', '2007'],
  ])('%j is %s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })

  it.each([
    ['2007-08-02T23:30:00-11:00', '2007-08-02'],
    ['2007-08-02T00:30:00+14:00', '2007-08-02'],
    ['2007-08-02T23:59:59Z', '2007-08-02'],
  ])('%s is the day as written', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })
})

describe('a date with the year last', () => {
  it.each([
    ['15/02/2013', '', '2013-02-15'],
    ['2/15/2013 1:05:00 PM', '', '2013-02-15'],
    ['08/08/2007', '', '2007-08-08'],
    ['02/08/2007', '', '2007'],
    ['02-08-2007', 'ru', '2007'],
    ['02.08.2007', '', '2007-08-02'],
    ['02.08.2007, 10:15 Uhr', 'de', '2007-08-02'],
    ['10:15 02.08.2007', 'ru', '2007-08-02'],
    ['02.08.2007 г.', 'ru', '2007-08-02'],
    ['Do. 02.08.2007', 'de', '2007-08-02'],
    ['02.08.2007', 'en-US', '2007'],
    ['15.02.2013', 'en', '2013-02-15'],
  ])('%j in "%s" is %s', (text, language, expected) => {
    expect(readDate(text, language)).toBe(expected)
  })
})

describe('a date in words', () => {
  it.each([
    ['August 2, 2007', ''],
    ['Aug. 2, 2007, 10:15 a.m. ET', ''],
    ['AUGUST 2ND, 2007', ''],
    ['2nd of August 2007', ''],
    ['2 Aug 2007', ''],
    ['02-Aug-2007', ''],
    ['2007 August 2', ''],
    ['2007-Aug-02', ''],
    ['Thursday, 2 August 2007', ''],
    ['Thu, 02 Aug 2007 10:15:41 +0400', ''],
    ['Thu, 02 Aug 2007 10:15:41 GMT', ''],
    ['Thu Aug 02 10:15:41 MSD 2007', ''],
    ['Thu Aug  2 10:15:41 2007', ''],
    ['Thu Aug 02 2007 10:15:41 GMT+0400 (MSD)', ''],
    ['Published: August 2, 2007 at 10:15', ''],
    ['2 августа 2007', ''],
    ['2 августа 2007 г., 10:15', ''],
    ['10:15, 2 августа 2007', ''],
    ['02 авг. 2007', 'ru'],
    ['2 серпня 2007', 'uk'],
    ['jeudi 2 août 2007 à 10h15', 'fr-FR'],
    ['2. August 2007', 'de'],
    ['2 de agosto de 2007', 'es'],
    ['2 sierpnia 2007', 'pl'],
    ['2 Ağustos 2007', 'tr'],
  ])('%j in "%s" is 2 August 2007', (text, language) => {
    expect(readDate(text, language)).toBe('2007-08-02')
  })

  it.each([
    ['August 2007', '2007-08'],
    ['2007 Aug', '2007-08'],
    ['август 2007', '2007-08'],
    ['Sept. 5, 2007', '2007-09-05'],
    ['May 5, 2007', '2007-05-05'],
  ])('%j is %s', (text, expected) => {
    expect(readDate(text)).toBe(expected)
  })
})

describe('no date', () => {
  it.each([
    ['nothing', ''],
    ['a word', 'yesterday'],
    ['a template', '{{ article.date }}'],
    ['a time of day', '10:15'],
    ['a duration', 'PT5M'],
    ['a week', '2007-W31-4'],
    ['a day of the year', '2007-214'],
    ['a day that the month has not', '2007-02-30'],
    ['a year of two figures', '2-Aug-07'],
    ['a day without a year', '2 Aug'],
    ['a span of days', '2–5 Aug 2007'],
    ['a span of months', '2 Aug – 5 Sept 2007'],
    ['a span within a month', '2 Aug 2007 - 5 Aug'],
    ['a span in figures', '2007-08-02/2007-08-05'],
    ['a span of moments', '2007-08-02T10:00/2007-08-05T10:00'],
    ['an issue of two months', '2007 Jul-Aug'],
    ['two dates', '2007-08-02 05.09.2010'],
    ['a day of ten thousand years ago', '-9000-01-01'],
    ['a year before the first journals', '1500-01-01'],
    ['what .NET writes for none', '0001-01-01T00:00:00'],
    ['what Unix writes for none', '1970-01-01T00:00:00Z'],
    ['what Unix writes for none, in New York', '1969-12-31T19:00:00-05:00'],
    ['what SQL Server writes for none', '1900-01-01 00:00:00.000'],
    ['what MySQL writes for none', '0000-00-00 00:00:00'],
    ['a number', '12345'],
    ['a longer number', '118604520012345'],
    ['a telephone number', '+7 495 123-45-67'],
    ['a sentence with a date', `${'word '.repeat(20)}August 2, 2007`],
  ])('is in %s: %j', (_, text) => {
    expect(readDate(text)).toBeUndefined()
  })

  it('is in any text but one that the calendar has', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 120 }),
      fc.stringMatching(/^[\d\-/.: TZ+,]{0,30}$/),
      fc
        .array(fc.constantFrom('2', '31', 'Aug', 'мая', '2007', '-', '/', '.', ',', ' ', '00:00', 'T'))
        .map(x => x.join('')),
    )
    fc.assert(
      fc.property(text, fc.constantFrom('', 'en', 'ru', 'fr', 'zz', 'x-?'), (each, language) => {
        const date = readDate(each, language)
        return date === undefined || isPartialDate(date)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a day of the calendar', () => {
  const DAYS = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
  const ZONES = ['', 'Z', '+00:00', '-11:00', '+14:00', '+0530']

  it('is itself at any hour of any time zone', () => {
    const time = fc.constantFrom('00:00', '12:34:56', '23:59:59.999')
    const isSame = (day: string, at: string, zone: string) => readDate(`${day}T${at}${zone}`) === day
    fc.assert(fc.property(DAYS, time, fc.constantFrom(...ZONES), isSame))
  })

  it.each(['en-GB', 'en-US', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pl', 'cs', 'tr'])(
    'is read in the words of %s',
    language => {
      const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
      fc.assert(fc.property(DAYS, day => readDate(format.format(new Date(day)), language) === day))
    },
  )
})

describe('the day on the spot', () => {
  it.each(['2007-08-02T10:15:41Z', '2007-08-02T10:15:41+00:00', '1186045200', 'Thu, 02 Aug 2007 10:15:41 GMT'])(
    'may be another than that of %s',
    text => {
      expect(isInUtc(text)).toBe(true)
    },
  )

  it.each([
    '2007-08-02',
    '2007-08-02T10:15:41+04:00',
    '2007-08-02T00:00:00Z',
    '2007-08-02T00:00:00.000Z',
    'August 2, 2007',
  ])('is that of %s', text => {
    expect(isInUtc(text)).toBe(false)
  })
})
