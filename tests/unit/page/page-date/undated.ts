import { article, schema } from './form'
import type { Sample } from './sample-clues'

const YEARS = ['2007-08-02', '2009-05-04', '2013-02-15', '2019-01-31']

/** Pages that tell some date, but none on which they were published. */
export const UNDATED: readonly (readonly [name: string, page: Sample])[] = [
  ['an app’s shell', { at: 'https://app.example.org/inbox' }],
  [
    'Wikipedia, whose articles are of no one day',
    {
      at: 'https://en.wikipedia.org/wiki/Gabala_Radar_Station',
      meta: { generator: 'MediaWiki 1.43.0-wmf.1' },
      ld: [schema('Article', '2005-06-10T08:24:55Z', { dateModified: '2025-11-02T10:00:00Z' })],
    },
  ],
  ['DokuWiki, which tells the last change', { meta: { generator: 'DokuWiki', date: '2007-08-02T10:15:41+0200' } }],
  ['a wiki page that is named after a day', { at: 'https://wiki.example.org/wiki/2007-08-02_talks' }],
  ['a front page', { at: 'https://www.example.org/', ld: [article('2013-02-15')] }],
  ['a front page in a language', { at: 'https://www.example.org/ru/', meta: { pubdate: '2013-02-15' } }],
  ['a front page by name', { at: 'https://www.example.org/index.html', meta: { pubdate: '2013-02-15' } }],
  [
    'a front page in an archive',
    { at: 'https://web.archive.org/web/20070815120000/http://example.org/', meta: { pubdate: '2007-08-02' } },
  ],
  ['a later page of a list', { at: 'https://blog.example.org/page/2/', meta: { pubdate: '2013-02-15' } }],
  ['a later page of a thread', { at: 'https://example.org/t/12?page=3', meta: { pubdate: '2013-02-15' } }],
  ['a list of a month', { at: 'https://blog.example.org/2007/08/' }],
  ['a list of a day', { at: 'https://www.example.org/news/2007/08/02/' }],
  ['a list of a day by name', { at: 'https://www.example.org/news/2007/08/02/index.html' }],
  ['a list in JSON-LD', { ld: [{ '@type': 'ItemList', itemListElement: YEARS.map(each => article(each)) }] }],
  ['a list of articles', { ld: [YEARS.map(each => article(each))] }],
  ['a list of articles of one day', { ld: [YEARS.map(() => article('2013-02-15'))] }],
  ['a list in microdata', { marks: YEARS.map(each => ['property', each] as const) }],
  ['a list of a blog’s entries', { marks: YEARS.map(each => ['published', each] as const) }],
  [
    'a list, with one plain time',
    {
      marks: [
        ['published', '2007-08-02'],
        ['published', '2013-02-15'],
        ['plain', '2013-02-15'],
      ],
    },
  ],
  ['times of several days', { marks: YEARS.map(each => ['plain', each] as const) }],
  ['a forum', { meta: { generator: 'Discourse 3.2.0', 'article:published_time': '2013-02-15T10:15:41+00:00' } }],
  ['questions and answers', { ld: [{ '@type': 'QAPage', mainEntity: schema('Question', '2013-02-15') }] }],
  ['a thread in JSON-LD', { ld: [schema('DiscussionForumPosting', '2013-02-15')], meta: { date: '2013-02-15' } }],
  ['a thread in microdata', { isThread: true, meta: { 'article:published_time': '2013-02-15' } }],
  ['an event, whose day the page tells', { ld: [{ '@type': 'Event' }], meta: { date: '2013-02-15' } }],
  ['a product', { ld: [schema('Product', '2013-02-15')], marks: [['plain', '2013-02-15']] }],
  ['a video', { ld: [{ '@type': 'VideoObject', uploadDate: '2013-02-15', datePublished: '2013-02-15' }] }],
  ['a job', { ld: [{ '@type': 'JobPosting', datePosted: '2013-02-15' }], meta: { created: '2013-02-15' } }],
  ['a comment in JSON-LD', { ld: [schema('Comment', '2013-02-15')] }],
  [
    'an “About us”, rewritten since',
    { at: 'https://example.org/about', ld: [schema('WebPage', '2012-03-01', { dateModified: '2024-06-30' })] },
  ],
  [
    'a page that tells only of changes',
    {
      meta: {
        'article:modified_time': '2013-02-15',
        'og:updated_time': '2013-02-15',
        'DCTERMS.modified': '2013-02-15',
      },
      ld: [{ '@type': 'NewsArticle', dateModified: '2013-02-15' }],
    },
  ],
  ['a page that is put together on every call', { meta: { date: '2026-02-15T08:00:00Z', 'DC.date': '2026-02-14' } }],
  ['the day of today by a headline', { marks: [['plain', '2026-02-15']] }],
  ['a day to come', { meta: { 'article:published_time': '2026-02-16' }, ld: [article('2031-01-01')] }],
  [
    'a day that programs write for none',
    { meta: { pubdate: '1970-01-01T00:00:00Z', 'article:published': '0001-01-01' } },
  ],
  [
    'an article of 2007 that came into the system in 2019',
    { at: 'https://www.example.org/2007/08/02/gabala', meta: { 'article:published_time': '2019-05-06T10:15:41Z' } },
  ],
  ['two dates of publication', { meta: { pubdate: '2007-08-02', 'parsely-pub-date': '2013-02-15' } }],
  ['metadata that the byline contradicts', { ld: [article('2021-01-01')], marks: [['plain', '2023-04-01']] }],
  [
    'a byline that contradicts itself',
    { marks: [['plain', '2019-07-03T10:18:46Z', 'Publié le 29 juin 2019']], lang: 'fr' },
  ],
  ['an article’s number that could be a day', { at: 'https://pubmed.ncbi.nlm.nih.gov/20070802/' }],
  [
    'a question’s number that could be a day',
    { at: 'https://stackoverflow.com/questions/20070802/how-to-parse-a-date' },
  ],
  ['a season', { at: 'https://football.example/2007-08/arsenal' }],
  ['a calendar', { at: 'https://www.example.org/events/2007/08/02/consultations' }],
  ['a day in history', { at: 'https://www.example.org/1972/05/26/abm-treaty-signed' }],
  ['a museum’s thing', { meta: { 'DC.date': '1845', 'dcterms.created': '1845-05-06' } }],
  [
    'a page in an archive that tells nothing',
    { at: 'https://web.archive.org/web/20070815120000/http://example.org/story' },
  ],
  [
    'a page in an archive that tells a day after its copy',
    { at: 'https://web.archive.org/web/20070815120000/http://example.org/story', meta: { pubdate: '2013-02-15' } },
  ],
  [
    'a page in an archive, as sent by the archive’s server',
    {
      at: 'https://web.archive.org/web/20070815120000/http://example.org/story.html',
      lastModified: '02/15/2013 10:15:41',
    },
  ],
  [
    'a page saved in a folder of that day',
    { at: 'file:///home/me/2007/08/02/page.html', lastModified: '08/02/2007 10:15:41' },
  ],
  ['a page whose server sent no day', { at: 'https://example.org/a.html', lastModified: '02/15/2026 10:15:41' }],
  [
    'a page that its server put together lately',
    { at: 'https://example.org/a.html', lastModified: '11/20/2025 10:15:41' },
  ],
  ['a page that a program put together', { at: 'https://example.org/a.php?id=1', lastModified: '03/02/1999 10:15:41' }],
  [
    'an old file that tells of a day to come',
    { at: 'https://example.org/a.html', meta: { date: '2026-03-01' }, lastModified: '03/02/1999 10:15:41' },
  ],
  ['no dates at all', { meta: { pubdate: 'yesterday', date: 'PT5M', 'article:published_time': '{{ date }}' } }],
  ['broken JSON-LD', { ld: ['{"@type":"NewsArticle","datePublished":"2013-02-15"'] }],
  ['JSON-LD of a database’s size', { ld: [article('2013-02-15', { articleBody: 'x'.repeat(200_000) })] }],
]
