import { describe, expect, it } from 'vitest'
import { metaKind } from '../../../../src/page/page-date/meta-names'

describe('the name of a meta element', () => {
  it.each([
    [
      'published',
      ['article:published_time', 'PublishDate', 'publish-date', 'publish_date', 'pubdate', 'parsely-pub-date'],
    ],
    [
      'record',
      ['DC.date.issued', 'dcterms.issued', 'DCTERMS:issued', 'citation_publication_date', 'prism.publicationDate'],
    ],
    ['vague', ['date', 'Date', 'DC.date', 'dcterms.created']],
    [
      undefined,
      [
        'article:modified_time',
        'og:updated_time',
        'last-modified',
        'DCTERMS.modified',
        'revised',
        'og:release_date',
      ].concat(['video:release_date', 'expires', 'event_date', 'startdate', 'dateline', 'update', 'description', '']),
    ],
  ] as const)('of kind %s is one of %j', (kind, names) => {
    for (const name of names) expect(metaKind(name), name).toBe(kind)
  })
})
