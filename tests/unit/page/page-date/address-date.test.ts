import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateInAddress } from '../../../../src/page/page-date/address-date'
import { unwrapArchived } from '../../../../src/page/page-date/archived-address'

const dateAt = (path: string) => dateInAddress(`https://www.example.org${path}`)

describe('an address', () => {
  it.each([
    '/2007/08/02/title',
    '/2007/8/2/title/',
    '/2007/aug/02/title',
    '/2007/August/02/title',
    '/news/2007/08/02/title.html?page=1#top',
    '/2007/08/02/90000.htm',
    '/2007/WORLD/europe/08/02/title/index.html',
    '/2007-08-02-title',
    '/2007-08-02/title',
    '/2007_08_02.html',
    '/english/2007-08/02/content_6465000.htm',
    '/200708/02/title.html',
    '/20070802/70117432.html',
    '/20070802-1.html',
    '/eng20070802_398640.html',
    '/2007/08/20070802-1.html',
    '/2007/08/02/2007-08-02-title',
  ])('%s tells the day', path => {
    expect(dateAt(path)).toBe('2007-08-02')
  })

  it.each(['/2007/08/title', '/2007/aug/title', '/2007/08/90000.htm', '/act/2007-09/title'])(
    '%s tells the month',
    path => {
      expect(dateAt(path)).toBe(path.includes('09') ? '2007-09' : '2007-08')
    },
  )

  it.each([
    ['only a year', '/2007/title'],
    ['a month and no title', '/2007/08/'],
    ['a month and a list’s name', '/2007/08/index.html'],
    ['a month and a page of its list', '/2007/08/page/2/'],
    ['a day and no title', '/2007/08/02/'],
    ['a day and a list’s name', '/2007/08/02/index.html'],
    ['a day that the month has not', '/2007/02/30/title'],
    ['a thirteenth month', '/2007/13/02/title'],
    ['a word that is no month', '/2007/arms/02/title'],
    ['a number that may be an article’s', '/20070802/'],
    ['a number with a title', '/20070802/how-to-count'],
    ['a number in front of a title', '/release/20070802-artist-title'],
    ['a number of a thread, and of its page', '/thread-20070802-1-1.html'],
    ['a longer number', '/120070802/70117432.html'],
    ['a span of years', '/2007/2008/title'],
    ['a season', '/2007-08/title'],
    ['the turn of a century’s season', '/1999-00/title'],
    ['a day to which a title refers', '/london-attacks-2005-07-07'],
    ['an event', '/events/2007/08/02/title'],
    ['a wiki’s page', '/wiki/2007-08-02-title'],
    ['dates that differ', '/2007/08/02/2013-02-15-title'],
    ['a date in the query', '/story?date=2007/08/02/title'],
    ['a date in the fragment', '/story#/2007/08/02/title'],
  ])('tells no date by %s: %s', (_, path) => {
    expect(dateAt(path)).toBeUndefined()
  })

  it.each(['file:///2007/08/02/title', 'blob:https://example.org/2007/08/02/title', 'about:blank', 'no address', ''])(
    'tells no date where it is %j',
    address => {
      expect(dateInAddress(address)).toBeUndefined()
    },
  )

  it('of any kind is read without an error', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), url => void dateInAddress(unwrapArchived(url).address)),
    )
    fc.assert(fc.property(fc.string(), text => void dateInAddress(unwrapArchived(text).address)))
  })
})

describe('an address in an archive', () => {
  it.each([
    ['https://web.archive.org/web/20070815120000/http://example.org/a?b#c', 'http://example.org/a?b#c', '2007-08-15'],
    ['https://web.archive.org/web/20070815120000id_/http://example.org/a', 'http://example.org/a', '2007-08-15'],
    ['https://web.archive.org/web/2007/http://example.org/a', 'http://example.org/a', '2007'],
    ['https://archive.ph/2013.02.15-101541/https://example.org/a', 'https://example.org/a', '2013-02-15'],
    ['https://arquivo.pt/wayback/20070815120000/http://example.org/a', 'http://example.org/a', '2007-08-15'],
    ['https://wayback.archive-it.org/123/20070815120000/http:/example.org/a', 'http://example.org/a', '2007-08-15'],
    ['https://webarchive.nationalarchives.gov.uk/20130215101541/https://a.gov.uk/', 'https://a.gov.uk/', '2013-02-15'],
  ])('%s is of %s', (address, inside, captured) => {
    expect(unwrapArchived(address)).toEqual({ address: inside, captured })
  })

  it.each([
    'https://example.org/2007/08/02/title',
    'https://example.org/share?u=https://example.org/20070815120000/https://a.org/',
    'https://example.org/https://a.org/',
  ])('is not %s', address => {
    expect(unwrapArchived(address)).toEqual({ address })
  })

  it('with a stamp that is no date has no day of capture', () => {
    expect(unwrapArchived('https://web.archive.org/web/20071515/http://example.org/a')).toEqual({
      address: 'http://example.org/a',
    })
  })
})
