import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonLd } from '../../../../src/page/page-date/json-ld'

const AT = 'https://www.example.org/news/start'
const read = (...values: readonly unknown[]) =>
  readJsonLd(
    values.map(each => JSON.stringify(each)),
    [AT],
  )
const dated = (type: unknown, more: object = {}) => ({ '@type': type, datePublished: '2013-02-15', ...more })
const other = (more: object = {}) => ({ '@type': 'NewsArticle', datePublished: '2007-08-02', ...more })

describe('the article of JSON-LD', () => {
  it.each([
    'NewsArticle',
    'ReportageNewsArticle',
    'Article',
    'BlogPosting',
    'LiveBlogPosting',
    'SocialMediaPosting',
    'ScholarlyArticle',
    'Report',
    'schema:NewsArticle',
    'http://schema.org/NewsArticle',
    ['Thing', 'NewsArticle'],
  ])('may be of type %j', type => {
    expect(read(dated(type))).toMatchObject({ article: ['2013-02-15'], about: 'article' })
  })

  it.each([
    'Comment',
    'Question',
    'ImageObject',
    'Person',
    'Organization',
    'WebSite',
    'NewsMediaOrganization',
    'ReportageX',
    7,
  ])('is not of type %j', type => {
    expect(read(dated(type))).toMatchObject({ article: [], about: 'unknown' })
  })

  it.each([
    ['a graph', { '@graph': [{ '@type': 'WebSite' }, dated('Article')] }],
    ['a list', [{ '@type': 'BreadcrumbList' }, dated('Article')]],
    ['a page', { '@type': 'WebPage', mainEntity: dated('Article') }],
    ['a graph in a list', [{ '@graph': [dated('Article')] }]],
  ])('is found in %s', (_, value) => {
    expect(read(value).article).toEqual(['2013-02-15'])
  })

  it.each([
    ['a list’s', { '@type': 'ItemList', itemListElement: [{ item: dated('Article') }] }],
    ['a blog’s', { '@type': 'Blog', blogPost: [dated('BlogPosting')] }],
    ['a comment’s', { '@type': 'WebPage', comment: [dated('Article')] }],
    ['a video’s', { '@type': 'VideoObject', isPartOf: dated('Article') }],
  ])('is not %s', (_, value) => {
    expect(read(value).article).toEqual([])
  })

  it.each([
    ['its address', { url: `${AT}/` }],
    ['its id', { '@id': `${AT}#article` }],
    ['its page', { mainEntityOfPage: { '@type': 'WebPage', '@id': AT } }],
    ['its page’s address', { mainEntityOfPage: 'http://example.org/news/start?utm=1' }],
    ['an address in an archive', { url: 'https://web.archive.org/web/20200101000000/https://example.org/news/start' }],
  ])('is told from others by %s', (_, named) => {
    expect(read(other(), dated('NewsArticle', named), other()).article).toEqual(['2013-02-15'])
  })

  it('is not told by a front page, which all articles name', () => {
    const front = readJsonLd(
      [JSON.stringify([other({ url: 'https://example.org/' }), dated('Article')])],
      ['https://example.org/'],
    )
    expect(front.article).toHaveLength(2)
  })

  it('is none of many', () => {
    expect(read([other(), other(), other(), other()]).article).toEqual([])
  })
})

describe('a page of JSON-LD', () => {
  it('has its own date, where it was not changed since', () => {
    expect(read(dated('WebPage', { dateModified: '2013-02-16' })).page).toEqual(['2013-02-15'])
    expect(read(dated('WebPage', { dateModified: '2013-03-16' })).page).toEqual([])
    expect(read(dated('CollectionPage')).page).toEqual([])
  })

  it.each([
    ['thread', [dated('Article'), dated('DiscussionForumPosting')]],
    ['thread', [{ '@type': 'QAPage' }]],
    ['article', [{ '@type': 'VideoObject' }, { '@type': 'NewsArticle' }]],
    ['thing', [{ '@type': 'MusicEvent' }, { '@type': 'WebPage' }]],
    ['unknown', [{ '@type': 'WebPage' }]],
  ])('is about a %s: %j', (about, value) => {
    expect(read(value).about).toBe(about)
  })
})

describe('a text of JSON-LD', () => {
  const TEXT = JSON.stringify(dated('Article', { description: 'two lines' }))

  it.each([
    ['in a comment', `<!-- ${TEXT} -->`],
    ['in a CDATA section', `//<![CDATA[\n${TEXT}\n//]]>`],
    ['with a semicolon', `${TEXT};\n`],
    ['with a line break in a string', TEXT.replace('two ', 'two\n')],
  ])('%s is read', (_, text) => {
    expect(readJsonLd([text], [AT]).article).toEqual(['2013-02-15'])
  })

  it('that is broken does not stop the others', () => {
    expect(readJsonLd(['{"@type":', 'null', '7', '""', '[', TEXT], [AT]).article).toEqual(['2013-02-15'])
  })

  it('of more than 200,000 characters is passed over', () => {
    const filled = (length: number) => `${TEXT}${' '.repeat(length - TEXT.length)}`
    expect(readJsonLd([filled(200_000)], [AT]).article).toHaveLength(1)
    expect(readJsonLd([filled(200_001)], [AT]).article).toHaveLength(0)
  })

  it('of any depth is read without an error', () => {
    const deep = `${'['.repeat(90_000)}${']'.repeat(90_000)}`
    const deepGraph = `${'{"@graph":'.repeat(15_000)}1${'}'.repeat(15_000)}`
    expect(readJsonLd([deep, deepGraph, TEXT], [AT]).article).toEqual(['2013-02-15'])
  })

  it('of any value is read without an error', () => {
    const keys = fc.constantFrom('@type', '@graph', 'mainEntity', 'datePublished', 'url', '@id', '@value', 'x')
    const { value } = fc.letrec<{ value: unknown }>(tie => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('NewsArticle', '2013-02-15', 'http://[', null, true, 7),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
      ),
    }))
    fc.assert(fc.property(value, each => read(each).article.every(text => typeof text === 'string')))
  })
})
