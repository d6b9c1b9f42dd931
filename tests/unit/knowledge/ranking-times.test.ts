import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/knowledge/pack'
import { findEras } from '../../../src/knowledge/ranking/eras'
import { gapBetween, periodOf, periodsIn } from '../../../src/knowledge/ranking/period'
import { readTimes, timeliness } from '../../../src/knowledge/ranking/timeliness'
import { findTimes } from '../../../src/knowledge/ranking/told-times'
import { WEIGHTS } from '../../../src/knowledge/ranking/weights'

describe('periods', () => {
  it.each([
    ['2007', 2007, 2008],
    ['2007-07', 2007.5, 2007 + 7 / 12],
    ['2007-07-01', 2007.5, 2007.5 + 1 / 372],
    ['2007-12-31', 2008 - 1 / 372, 2008],
  ])('of %s', (date, from, to) => {
    expect(periodOf(date).from).toBeCloseTo(from, 8)
    expect(periodOf(date).to).toBeCloseTo(to, 8)
  })

  it.each([
    ['On 14 July 2007 it began.', ['2007-07-14']],
    ['On July 14, 2007, it began.', ['2007-07-14']],
    ['In July of 2007 and in 2012.', ['2007-07', '2012']],
    ['Сент 2007; 14 июля 2007 года, в мае 1990 года', ['2007-09', '2007-07-14', '1990-05']],
    ['In 1,990 days, for 2007 reasons; 12007 and 1875', ['2007']],
    ['no date', []],
  ])('in "%s"', (text, dates) => {
    expect(periodsIn(text)).toEqual(dates.map(periodOf))
  })

  it.each(['the 1980s', 'в 1980-е годы', 'до 1980-х'])('in "%s": the decade', text => {
    expect(periodsIn(text)).toEqual([{ from: 1980, to: 1990 }])
  })

  it('are apart by the years between them, in either order', () => {
    expect(gapBetween({ from: 1990, to: 1991 }, { from: 2000, to: 2001 })).toBe(9)
    expect(gapBetween({ from: 2000, to: 2001 }, { from: 1990, to: 1991 })).toBe(9)
    expect(gapBetween({ from: 1990, to: 2000 }, { from: 1995, to: 2001 })).toBe(0)
  })
})

describe('times by their names', () => {
  it('are those of offices', () => {
    expect(findEras('Obama and Медведев')).toMatchObject([
      { said: 'Obama', periods: [{ from: 2009, to: 2017.1 }] },
      { said: 'Медведев', periods: [{ from: 2008.3, to: 2012.4 }] },
    ])
  })

  it('are the longest name’s, and of one that may mean two both', () => {
    expect(findEras('Bush')[0]?.periods).toHaveLength(2)
    expect(findEras('George W. Bush')).toMatchObject([{ said: 'George W. Bush', periods: [{ from: 2001 }] }])
    expect(findEras('the elder Bush')).toMatchObject([{ periods: [{ from: 1989 }] }])
    expect(findEras('Bush senior')).toMatchObject([{ said: 'Bush senior', periods: [{ from: 1989 }] }])
    expect(findEras('Bush senior')[0]?.periods).toHaveLength(1)
  })

  it('are none where none is named', () => {
    expect(findEras('bushes and carters')).toEqual([])
  })
})

describe('times that a sentence tells', () => {
  const page = periodOf('2020-11-19')
  const told = (sentence: string) =>
    findTimes(sentence, page).map(({ said, periods }) => [said, ...periods.map(each => Math.round(each.from))])

  it.each([
    ['thirty years ago', [['thirty years ago', 1990]]],
    ['It was 13 years earlier.', [['13 years earlier', 2007]]],
    ['two decades ago', [['two decades ago', 2000]]],
    ['двадцать лет назад', [['двадцать лет назад', 2000]]],
    ['half a century ago', [['half a century ago', 1970]]],
    ['It happened yesterday.', [['yesterday', 2021]]],
    ['many years ago', []],
  ])('"%s"', (sentence, expected) => {
    expect(told(sentence)).toEqual(expected)
  })

  it('are no distances where the page has no date', () => {
    expect(findTimes('thirty years ago', undefined)).toEqual([])
  })

  it('are its dates together', () => {
    expect(findTimes('From 1990 to 2007.', undefined)).toMatchObject([{ periods: [{ from: 1990 }, { from: 2007 }] }])
  })
})

describe('how timely a fact is', () => {
  const fact = (more: Partial<Fact>): Fact => ({
    id: 'fact',
    text: '',
    asOf: '2007-07-14',
    certainty: 'event',
    passage: { articleId: 'a', passageId: 'p' },
    ...more,
  })
  const on = (date: string, more: Partial<Fact> = {}, passage = '') =>
    timeliness(readTimes(fact(more), passage), periodOf(date), WEIGHTS)

  it('falls with the days since', () => {
    const values = ['2007-07-14', '2007-08-14', '2007-12-14', '2009', '2020'].map(date => on(date))
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(new Set(values).size).toBe(5)
    for (const value of values) expect(value).toBeGreaterThan(0)
  })

  it('is less than nothing where the fact was long to come', () => {
    expect(on('2005')).toBeLessThan(0)
    expect(on('2007-07-10')).toBeGreaterThan(0)
  })

  it('is less than nothing by less for what may be known before', () => {
    expect(on('2005', { certainty: 'background' })).toBeGreaterThan(on('2005', { certainty: 'event' }))
  })

  it('is not that of the day that it is told on, where it tells of earlier days', () => {
    expect(on('1991', { certainty: 'claim' }, 'They watched it in the 1980s.')).toBeGreaterThan(
      on('1991', { certainty: 'claim' }),
    )
  })

  it('counts a date in its text, and the day that it was overtaken, a little less', () => {
    const outcome = { text: '', asOf: '2012-12-10', passage: { articleId: 'a', passageId: 'p' } }
    const [inText, overtaken, neither] = [
      on('2012-12-10', { text: 'On 10 December 2012.' }),
      on('2012-12-10', { outcome }),
      on('2012-12-10'),
    ]
    expect(inText).toBeGreaterThan(overtaken)
    expect(overtaken).toBeGreaterThan(neither)
  })

  it('is less for a fact of some day in the year', () => {
    expect(on('2007-07-14', { asOf: '2007' })).toBeLessThan(on('2007-07-14'))
  })
})
