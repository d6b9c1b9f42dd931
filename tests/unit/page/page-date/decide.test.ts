import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastDay } from '../../../../src/knowledge/partial-date'
import { decidePageDate } from '../../../../src/page/page-date/decide'
import { article, schema } from './form'
import { type Sample, sampleClues } from './sample-clues'

const TODAY = '2026-02-15'
const dateOf = (page: Sample, today = TODAY) => decidePageDate(sampleClues(page), today)?.date

describe('sources that state a date', () => {
  const both = (one: string, another: string) => dateOf({ meta: { pubdate: one }, ld: [article(another)] })

  it.each([
    ['the same day', ['2007-08-02', '2007-08-02'], '2007-08-02'],
    ['the print edition’s day', ['2007-08-01', '2007-08-02'], '2007-08-01'],
    ['a day on the spot, and Greenwich’s', ['2007-08-01T23:00:00Z', '2007-08-02T03:00:00+04:00'], '2007-08-02'],
    ['a month and its day', ['2007-08', '2007-08-02'], '2007-08-02'],
    ['a year and its day', ['2007', '2007-08-02'], '2007-08-02'],
    ['a month and the day before it', ['2007-09', '2007-08-31'], '2007-08-31'],
    ['days of one month', ['2007-08-02', '2007-08-22'], '2007-08'],
    ['days of one year', ['2007-03-02', '2007-08-22'], '2007'],
    ['days of two years', ['2007-08-02', '2013-02-15'], undefined],
  ] as const)('tell %s: %j are %s', (_, [one, another], expected) => {
    expect(both(one, another)).toBe(expected)
  })

  it('are each as good as the other', () => {
    const at = 'https://example.org/2007/08/02/start'
    expect(dateOf({ at, ld: [article('2013-02-15')] })).toBeUndefined()
    expect(dateOf({ at, marks: [['property', '2013-02-15']] })).toBeUndefined()
    expect(dateOf({ at, marks: [['published', '2013-02-15']] })).toBeUndefined()
    expect(dateOf({ at, marks: [['plain', '2013-02-15']] })).toBeUndefined()
  })

  it('count before those that may be of anything', () => {
    expect(dateOf({ meta: { pubdate: '2007-08-02', date: '2013-02-15' } })).toBe('2007-08-02')
  })

  it('are told more exactly by what is in their month', () => {
    const at = 'https://example.org/2007/08/start'
    expect(dateOf({ at, meta: { date: '2007-08-02' } })).toBe('2007-08-02')
    expect(dateOf({ at, meta: { date: '2007-09-20' } })).toBe('2007-08')
    expect(dateOf({ at, meta: { date: '2007-08-02', created: '2007-08-22' } })).toBe('2007-08')
  })

  it('name the first that tells the date', () => {
    const found = decidePageDate(sampleClues({ meta: { pubdate: '2007-08' }, ld: [article('2007-08-02')] }), TODAY)
    expect(found).toEqual({ date: '2007-08-02', source: 'json-ld' })
  })
})

describe('sources that do not state it', () => {
  it('tell the month by themselves, and the day with another', () => {
    expect(dateOf({ meta: { date: '2013-02-15' } })).toBe('2013-02')
    expect(dateOf({ meta: { date: '2013-02-15' }, marks: [['plain', '2013-02-15']] })).toBe('2013-02-15')
  })

  it('tell nothing where they contradict each other', () => {
    expect(dateOf({ meta: { date: '2013-02-15' }, marks: [['plain', '2013-05-04']] })).toBeUndefined()
    expect(dateOf({ meta: { date: '2013-02-15', created: '2013-05-04' } })).toBeUndefined()
  })

  it('tell nothing of yesterday or today, which may be the day of the call', () => {
    const page = { marks: [['plain', '2013-02-15'] as const] }
    expect(dateOf(page, '2013-02-15')).toBeUndefined()
    expect(dateOf(page, '2013-02-16')).toBeUndefined()
    expect(dateOf(page, '2013-02-17')).toBe('2013-02-15')
  })

  it('tell nothing of the time before the web', () => {
    expect(dateOf({ marks: [['plain', '1972-05-26']] })).toBeUndefined()
    expect(dateOf({ marks: [['published', '1972-05-26']] })).toBeUndefined()
    expect(dateOf({ meta: { date: '1972-05-26' } })).toBeUndefined()
    expect(dateOf({ ld: [schema('WebPage', '1972-05-26')] })).toBeUndefined()
  })
})

describe('dates of several articles', () => {
  const DAYS = ['2013-02-15', '2013-05-04']

  it.each([
    ['JSON-LD', { ld: DAYS.map(day => article(day)) }],
    ['microdata', { marks: DAYS.map(day => ['property', day] as const) }],
    ['times marked as published', { marks: DAYS.map(day => ['published', day] as const) }],
    ['plain times', { marks: DAYS.map(day => ['plain', day] as const) }],
    [
      'plain times of days that are close',
      { marks: [['plain', '2013-02-15'] as const, ['plain', '2013-02-16'] as const] },
    ],
  ])('in %s tell nothing, and leave the metadata standing', (_, page) => {
    expect(dateOf(page)).toBeUndefined()
    expect(dateOf({ ...page, meta: { pubdate: '2013-02-14' } })).toBe('2013-02-14')
  })

  it('among times marked as published leave the article’s own microdata standing', () => {
    const published = DAYS.map(day => ['published', day] as const)
    expect(dateOf({ marks: [['property', '2013-02-15'], ...published] })).toBe('2013-02-15')
  })
})

describe('the end of the time that counts', () => {
  it('is today, and a date of today is good where it is stated', () => {
    expect(dateOf({ meta: { pubdate: '2013-02-15' } }, '2013-02-15')).toBe('2013-02-15')
    expect(dateOf({ meta: { pubdate: '2013-02-15' } }, '2013-02-14')).toBeUndefined()
  })

  it('is the capture of an archive’s copy', () => {
    const at = 'https://web.archive.org/web/20070815120000/http://example.org/story'
    expect(dateOf({ at, meta: { pubdate: '2007-08-15' } })).toBe('2007-08-15')
    expect(dateOf({ at, meta: { pubdate: '2007-08-16' } })).toBeUndefined()
    expect(dateOf({ at, marks: [['plain', '2007-08-15']] })).toBeUndefined()
  })

  it('leaves the other sources standing', () => {
    expect(dateOf({ meta: { pubdate: '2099-01-01' }, ld: [article('2013-02-15')] })).toBe('2013-02-15')
  })
})

describe('the file that a server sent', () => {
  const sent = (lastModified: string, at = 'https://example.org/start.htm') => dateOf({ at, lastModified })

  it('is taken only where it has been there for a year', () => {
    expect(sent('02/15/2025 10:15:41')).toBe('2025-02-15')
    expect(sent('02/16/2025 10:15:41')).toBeUndefined()
  })

  it.each(['https://example.org/a.html', 'http://example.org/b/a.txt#top'])(
    'is taken where it has a file’s name: %s',
    at => {
      expect(sent('03/02/1999 10:15:41', at)).toBe('1999-03-02')
    },
  )

  it.each(['https://example.org/a', 'https://example.org/a.html?id=1', 'https://example.org/a.php', 'file:///a.html'])(
    'is not taken by the name %s',
    at => {
      expect(sent('03/02/1999 10:15:41', at)).toBeUndefined()
    },
  )

  it.each(['', '01/01/1970 00:00:00', '1999-03-02'])('is not of %j', lastModified => {
    expect(sent(lastModified)).toBeUndefined()
  })

  it('is not taken where the page tells anything of its date', () => {
    const page = { at: 'https://example.org/start.htm', lastModified: '03/02/1999 10:15:41' }
    expect(dateOf(page)).toBe('1999-03-02')
    expect(dateOf({ ...page, ld: [{ '@type': 'NewsArticle' }] })).toBeUndefined()
    expect(dateOf({ ...page, marks: [['plain', 'yesterday']] })).toBeUndefined()
    expect(dateOf({ ...page, meta: { date: TODAY } })).toBeUndefined()
    expect(dateOf({ ...page, at: `https://web.archive.org/web/20130215101541/${page.at}` })).toBeUndefined()
  })
})

describe('an address in an archive', () => {
  it('counts as the address inside', () => {
    const at = 'https://archive.example/w/20191015120000/http://lenta.ru/news/2007/08/02/pro/'
    expect(dateOf({ at })).toBe('2007-08-02')
  })
})

describe('the maker of a page', () => {
  it('is not told by its description', () => {
    expect(dateOf({ meta: { description: 'What a wiki is', pubdate: '2013-02-15' } })).toBe('2013-02-15')
    expect(dateOf({ meta: { generator: 'MediaWiki', pubdate: '2013-02-15' } })).toBeUndefined()
  })
})

describe('a page, whatever it tells,', () => {
  const day = fc.constantFrom('1972-05-26', '2007-08-02', '2007-08-04', '2013-02-15', '2026-02-15', '2027-01-01', 'x')
  const sample: fc.Arbitrary<Sample> = fc.record({
    at: fc.constantFrom('https://a.org/b', 'https://a.org/2007/08/02/b', 'https://a.org/web/20130215/http://a.org/b'),
    meta: fc.dictionary(fc.constantFrom('pubdate', 'date', 'dcterms.issued', 'created'), day),
    ld: fc.array(
      fc.tuple(fc.constantFrom('Article', 'WebPage', 'Event'), day).map(([type, date]) => schema(type, date)),
    ),
    marks: fc.array(fc.tuple(fc.constantFrom('property', 'published', 'plain'), day)),
    lastModified: fc.constantFrom('', '08/02/2007 10:15:41'),
  })

  it('has a date of today at the latest', () => {
    fc.assert(fc.property(sample, page => firstDayOf(dateOf(page)) <= lastDay(TODAY)))
  })

  it('has a date that one of its sources began with', () => {
    fc.assert(
      fc.property(sample, page => {
        const date = dateOf(page)
        const all = JSON.stringify(page).replaceAll('/', '-')
        return date === undefined || all.includes(date)
      }),
    )
  })

  const firstDayOf = (date: string | undefined) => date ?? ''
})
