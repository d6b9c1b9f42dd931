import fc from 'fast-check'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { formatPartialDate, isPartialDate, suggestDate } from '../../../src/knowledge/partial-date'

describe('isPartialDate', () => {
  it.each(['2007', '2007-07', '2007-07-14', '1990-12-31', '2008-02-29', '2000-02-29'])('takes %s', text => {
    expect(isPartialDate(text)).toBe(true)
  })

  it.each([
    ['a day that the month has not', '2007-02-30'],
    ['a leap day of another year', '2007-02-29'],
    ['a thirteenth month', '2007-13'],
    ['a month zero', '2007-00'],
    ['a day zero', '2007-07-00'],
    ['a year of two digits', '07'],
    ['a month of one digit', '2007-7'],
    ['words', 'July 2007'],
    ['a date in another order', '14-07-2007'],
    ['slashes', '2007/07/14'],
    ['a time', '2007-07-14T12:00:00Z'],
    ['blanks', ' 2007 '],
    ['a line break at the end', '2007\n'],
    ['an open end', '2007-'],
    ['nothing', ''],
  ])('refuses %s: %j', (_, text) => {
    expect(isPartialDate(text)).toBe(false)
  })

  it('takes every day of the calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), date =>
        isPartialDate(date.toISOString().slice(0, 10)),
      ),
    )
  })
})

describe('formatPartialDate', () => {
  it.each([
    ['2007-07-14', 'en-GB', '14 Jul 2007'],
    ['2007-07-14', 'en-US', 'Jul 14, 2007'],
    ['2007-07', 'en-GB', 'Jul 2007'],
    ['2007', 'en-GB', '2007'],
    ['2007-01-01', 'en-GB', '1 Jan 2007'],
    ['2007-12-31', 'en-GB', '31 Dec 2007'],
  ])('writes %s in %s as "%s"', (date, locale, expected) => {
    expect(formatPartialDate(date, locale)).toBe(expected)
  })

  it('writes the same day west of Greenwich', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(new Date('2007-01-01T00:00:00Z').getFullYear()).toBe(2006)
    expect(formatPartialDate('2007-01-01', 'en-GB')).toBe('1 Jan 2007')
  })
})

describe('suggestDate', () => {
  it.each([
    ['2007-7-4', '; did you mean 2007-07-04?'],
    ['2007-7', '; did you mean 2007-07?'],
    ['2007/07/14', '; did you mean 2007-07-14?'],
    ['14.7.2007', '; did you mean 2007-07-14?'],
    ['2007-02-30', '; the calendar has no 2007-02-30'],
    ['2007-13', '; the calendar has no 2007-13'],
  ])('says what may have been meant by %s', (text, hint) => {
    expect(suggestDate(text)).toBe(hint)
  })

  it.each(['7/4/2007', '14-07-2007', '31.2.2007', '207', 'July 2007', ''])('does not guess at "%s"', text => {
    expect(suggestDate(text)).toBe('')
  })
})
