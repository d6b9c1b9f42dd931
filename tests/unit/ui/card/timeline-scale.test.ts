import { describe, expect, it } from 'vitest'
import { niceYears, scaleOf, spanOf } from '../../../../src/ui/card/timeline-scale'

const dayOf = (date: string) => Date.parse(date) / 86_400_000

describe('spanOf', () => {
  it.each([
    ['2007-08-02', '2007-08-02', '2007-08-03'],
    ['2008-02', '2008-02-01', '2008-03-01'],
    ['2007-12', '2007-12-01', '2008-01-01'],
    ['2007', '2007-01-01', '2008-01-01'],
    ['1969-12-31', '1969-12-31', '1970-01-01'],
  ])('takes %s for the days from %s to %s', (date, from, to) => {
    expect(spanOf(date)).toEqual({ from: dayOf(from), to: dayOf(to) })
  })

  it('knows the first century', () => {
    expect(spanOf('0044-03-15').from).toBe(dayOf('0044-03-15'))
  })
})

describe('scaleOf', () => {
  it('leads from inset to inset', () => {
    const scale = scaleOf(['2000', '1990-01-01'], 340, 5)
    expect(scale.x(dayOf('1990-01-01'))).toBe(5)
    expect(scale.x(dayOf('2001-01-01'))).toBe(335)
  })
})

describe('niceYears', () => {
  const yearsOf = (from: string, to: string, leastPx = 40) =>
    niceYears(scaleOf([from, to], 340, 0), leastPx).map(each => each.year)

  it.each([
    ['1972-05-26', '2026-11-22', [1980, 1990, 2000, 2010, 2020]],
    ['2005-06', '2015-10', [2006, 2008, 2010, 2012, 2014]],
    ['2019-03-01', '2024-02-01', [2020, 2021, 2022, 2023, 2024]],
    ['1600', '2000', [1600, 1650, 1700, 1750, 1800, 1850, 1900, 1950, 2000]],
  ])('counts from %s to %s in even steps', (from, to, years) => {
    expect(yearsOf(from, to)).toEqual(years)
  })

  it('tells the year where none begins', () => {
    expect(yearsOf('2026-03-01', '2026-11-22')).toEqual([2026])
    expect(yearsOf('1990', '2020', 1e9)).toEqual([1990])
  })
})
