import { article, type Form, schema } from './form'

/** How blogs tell the date. */
export const BLOGS: readonly Form[] = [
  [
    'WordPress with Yoast, whose times are Greenwich’s',
    '2007-08-03 address',
    {
      at: 'https://blog.example.org/2007/08/03/gabala/',
      meta: { 'article:published_time': '2007-08-02T23:15:41+00:00' },
      ld: [
        {
          '@graph': [
            { '@type': 'Article', datePublished: '2007-08-02T23:15:41+00:00', isPartOf: {} },
            {
              '@type': 'WebPage',
              datePublished: '2007-08-02T23:15:41+00:00',
              dateModified: '2019-01-01T00:00:00+00:00',
            },
            { '@type': 'BreadcrumbList', itemListElement: [] },
          ],
        },
      ],
    },
  ],
  ['WordPress by month', '2007-08 address', { at: 'https://blog.example.org/2007/08/gabala/' }],
  [
    'WordPress by month, with the theme’s time',
    '2007-08-02 time',
    {
      at: 'https://blog.example.org/2007/08/gabala/',
      marks: [['published', '2007-08-02T10:15:41+04:00', 'August 2, 2007']],
    },
  ],
  ['WordPress without all that', '2007-08-02 time', { marks: [['published', '2007-08-02T10:15:41+00:00']] }],
  [
    'Blogger',
    '2007-08-02 metadata',
    {
      at: 'https://arms.blogspot.com/2007/08/gabala.html',
      marks: [['property', '2007-08-02T10:15:00-07:00', '10:15 AM']],
    },
  ],
  [
    'Medium',
    '2017-08-02 metadata',
    {
      at: 'https://medium.com/@who/start-0a1b2c3d4e5f',
      meta: { 'article:published_time': '2017-08-02T10:15:41.123Z' },
      ld: [schema('SocialMediaPosting', '2017-08-02T10:15:41.123Z', { dateCreated: '2017-08-02T10:15:41.123Z' })],
    },
  ],
  [
    'Substack',
    '2023-08-02 json-ld',
    { at: 'https://who.substack.com/p/start', ld: [article('2023-08-02T10:15:41+00:00')] },
  ],
  [
    'Tumblr',
    '2013-02-15 json-ld',
    { at: 'https://who.tumblr.com/post/43145/start', ld: [schema('SocialMediaPosting', '2013-02-15T10:15:41+00:00')] },
  ],
  ['Jekyll', '2013-02-15 address', { at: 'https://who.github.io/posts/2013-02-15-start.html' }],
  [
    'Ghost',
    '2019-02-02 metadata',
    {
      meta: {
        'article:published_time': '2019-02-02T10:15:41.000Z',
        'article:modified_time': '2021-01-01T00:00:00.000Z',
      },
    },
  ],
  ['Mastodon, one post', '2022-11-20 metadata', { meta: { 'og:published_time': '2022-11-20T10:15:41Z' } }],
  ['a Russian blog, in words', '2007-08-02 time', { lang: 'ru', marks: [['published', '2 августа 2007 г., 10:15']] }],
  ['a Polish blog, in words', '2007-08-02 time', { lang: 'pl', marks: [['published', '2 sierpnia 2007']] }],
  [
    'Movable Type’s hAtom',
    '2007-08-02 time',
    { marks: [['published', '2007-08-02T10:15:00-05:00', 'August 2, 2007']] },
  ],
  [
    'a live blog',
    '2022-02-24 json-ld',
    { ld: [schema('LiveBlogPosting', '2022-02-24T05:15:00+03:00', { liveBlogUpdate: [] })] },
  ],
]

/** How papers and journals do. */
export const PAPERS: readonly Form[] = [
  [
    'arXiv, a first version',
    '2007-08-02 metadata',
    {
      at: 'https://arxiv.org/abs/0708.0234',
      meta: { citation_date: '2007/08/02', citation_online_date: '2007/08/02' },
    },
  ],
  [
    'arXiv, revised in the same year',
    '2007 metadata',
    { meta: { citation_date: '2007/03/02', citation_online_date: '2007/08/22' } },
  ],
  [
    'PubMed, to the month',
    '2007-08 metadata',
    { at: 'https://pubmed.ncbi.nlm.nih.gov/20070802/', meta: { citation_date: '2007 Aug' } },
  ],
  [
    'PubMed, to the day',
    '2007-08-02 metadata',
    { at: 'https://pubmed.ncbi.nlm.nih.gov/17670123/', meta: { citation_publication_date: '2007 Aug 2' } },
  ],
  [
    'a journal’s issue, filled up with a day',
    '2007-08 metadata',
    { meta: { citation_publication_date: '2007/08/01' } },
  ],
  [
    'a journal’s year, filled up with month and day',
    '2007 metadata',
    { meta: { 'prism.publicationDate': '2007-01-01' } },
  ],
  [
    'Springer, online before the issue',
    '2007 metadata',
    {
      meta: { citation_online_date: '2007/06/12', citation_publication_date: '2007/09' },
      ld: [schema('ScholarlyArticle', '2007-06-12T00:00:00Z')],
    },
  ],
  ['JSTOR', '1972 metadata', { meta: { citation_year: '1972' } }],
  ['The Royal Society, of 1665', '1665-03-06 metadata', { meta: { citation_publication_date: '1665/03/06' } }],
  [
    'DSpace',
    '2013-02-15 metadata',
    { meta: { 'DCTERMS.dateAccepted': '2020-05-05T10:00:00Z', 'DCTERMS.issued': '2013-02-15', 'DC.date': '2013' } },
  ],
  [
    'bepress',
    '2013-02 metadata',
    { meta: { bepress_citation_date: '2013-02', bepress_citation_online_date: '2013/2' } },
  ],
]

/** How governments and other institutions do. */
export const INSTITUTIONS: readonly Form[] = [
  [
    'Drupal 7, in RDFa',
    '2012-06-09 metadata',
    {
      meta: { Generator: 'Drupal 7 (http://drupal.org)' },
      marks: [['property', '2012-06-09T10:15:00+00:00', 'Submitted by admin']],
    },
  ],
  [
    'Drupal 9',
    '2021-02-03 metadata',
    {
      meta: { 'article:published_time': '2021-02-03T10:15:41-0500', Generator: 'Drupal 9 (https://www.drupal.org)' },
      marks: [['plain', '2021-02-03T15:15:41Z', 'February 3, 2021']],
    },
  ],
  [
    'GOV.UK',
    '2013-02-15 metadata',
    {
      at: 'https://www.gov.uk/government/news/start',
      meta: {
        'govuk:first-published-at': '2013-02-15T00:00:00+00:00',
        'govuk:updated-at': '2019-01-01T00:00:00+00:00',
      },
      ld: [article('2013-02-15T00:00:00+00:00')],
    },
  ],
  [
    'the State Department until 2009, to the month',
    '2007-08 address',
    { at: 'https://2001-2009.state.gov/r/pa/prs/dpb/2007/aug/90000.htm' },
  ],
  [
    'the White House in 2007',
    '2007-08-02 address',
    { at: 'https://georgewbush-whitehouse.archives.gov/news/releases/2007/08/20070802-1.html' },
  ],
  [
    'the Kremlin',
    '2013-02-15 metadata',
    {
      at: 'http://kremlin.ru/events/president/news/17511',
      lang: 'ru',
      marks: [['property', '2013-02-15', '15 февраля 2013 года']],
    },
  ],
  ['Canada.ca', '2013-02-15 metadata', { meta: { 'dcterms.issued': '2013-02-15', 'dcterms.modified': '2020-06-30' } }],
  ['the European Commission, its day first', '2013-02-15 metadata', { meta: { pubdate: '15/02/2013' } }],
  ['NATO, in Dublin Core', '2013-02-15 metadata', { lang: 'en', meta: { 'DC.date.issued': '15 Feb. 2013' } }],
  [
    'the Arms Control Association',
    '1999-11 address',
    { at: 'https://www.armscontrol.org/act/1999-11/press-releases/executive-summary' },
  ],
  ['a federal agency, in German figures', '2013-02-05 time', { lang: 'de', marks: [['plain', '05.02.2013']] }],
  [
    'a US agency, in figures that may be read both ways',
    '2013 metadata',
    { lang: 'en-US', meta: { pubdate: '02/05/2013 9:00:00 AM' } },
  ],
]

/** How archives, programs and old files do. */
export const ODD_ONES: readonly Form[] = [
  [
    'the Wayback Machine, by the address inside',
    '2007-08-02 address',
    { at: 'https://web.archive.org/web/20191015120000/http://lenta.ru/news/2007/08/02/pro/' },
  ],
  [
    'the Wayback Machine, by the page inside',
    '2007-08-02 metadata',
    {
      at: 'https://web.archive.org/web/20070815120000/http://news.bbc.co.uk/2/hi/6927000.stm',
      meta: { OriginalPublicationDate: '2007/08/02 10:15:41' },
    },
  ],
  [
    'archive.today, by its canonical address',
    '2013-02-15 address',
    {
      at: ['https://archive.ph/AbCdE', 'https://archive.ph/2013.02.20-101541/https://example.org/2013/02/15/start'],
      marks: [['plain', '2013-02-20T10:15:41Z']],
    },
  ],
  ['a program that counts seconds', '2007-08-02 metadata', { meta: { published_at: '1186045200' } }],
  ['a program that counts milliseconds', '2007-08-02 metadata', { meta: { published_at: '1186045200000' } }],
  ['Java', '2007-08-02 metadata', { meta: { pubdate: 'Thu Aug 02 10:15:41 MSD 2007' } }],
  [
    'an old file, as sent by its server',
    '1999-03-02 last-modified',
    { at: 'http://www.fas.org/nuke/control/cfe/news/990330.htm', lastModified: '03/02/1999 10:15:41' },
  ],
  [
    'JSON-LD with line breaks and a semicolon',
    '2013-02-15 json-ld',
    {
      ld: [
        '<!-- {"@type":"NewsArticle","description":"two\nlines","datePublished":"2013-02-15"}; -->'.replace(
          '; -->',
          ' -->',
        ),
      ],
    },
  ],
  [
    'a typed value of JSON-LD',
    '2013-02-15 json-ld',
    { ld: [{ '@type': 'schema:Report', datePublished: { '@type': 'Date', '@value': '2013-02-15' } }] },
  ],
]
