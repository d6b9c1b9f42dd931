import { article, type Form, schema } from './form'

/** How news sites tell the date. */
export const NEWS: readonly Form[] = [
  [
    'The New York Times, an article of the paper',
    '2007-08-02 metadata',
    {
      at: 'https://www.nytimes.com/2007/08/02/world/europe/02russia.html',
      meta: { 'article:published_time': '2007-08-02T04:00:00.000Z', pdate: '20070802', 'article:section': 'World' },
      ld: [article('2007-08-02T00:00:00-04:00', { dateModified: '2007-08-02T00:00:00-04:00' })],
    },
  ],
  [
    'The New York Times, from its archive',
    '1972-05-27 metadata',
    {
      at: 'https://www.nytimes.com/1972/05/27/archives/us-and-soviet-sign-two-arms-accords.html',
      meta: { 'article:published_time': '1972-05-27T05:00:00.000Z', pdate: '19720527' },
      ld: [article('1972-05-27T00:00:00-05:00')],
    },
  ],
  [
    'BBC News, now',
    '2013-02-15 json-ld',
    {
      at: 'https://www.bbc.co.uk/news/world-europe-21474455',
      ld: [schema('ReportageNewsArticle', '2013-02-15T10:15:41.000Z', { dateModified: '2013-02-15T18:02:11.000Z' })],
      marks: [['plain', '2013-02-15T10:15:41.000Z', '15 February 2013']],
    },
  ],
  [
    'BBC News, in 2007',
    '2007-08-02 metadata',
    {
      at: 'http://news.bbc.co.uk/2/hi/europe/6927000.stm',
      meta: { OriginalPublicationDate: '2007/08/02 10:15:41' },
    },
  ],
  [
    'The Guardian',
    '2007-08-02 metadata',
    {
      at: 'https://www.theguardian.com/world/2007/aug/02/russia.usa',
      meta: {
        'article:published_time': '2007-08-02T08:15:00.000Z',
        'article:modified_time': '2016-05-18T11:00:00.000Z',
      },
      ld: [[article('2007-08-02T08:15:00.000Z'), { '@type': 'WebPage', '@id': 'https://www.theguardian.com/x' }]],
    },
  ],
  [
    'The Guardian, by its address',
    '2007-08-02 address',
    { at: 'https://www.theguardian.com/world/2007/aug/02/russia.usa' },
  ],
  ['CNN in 2007', '2007-08-02 address', { at: 'http://www.cnn.com/2007/WORLD/europe/08/02/russia.missile/index.html' }],
  [
    'The Washington Post in 2007',
    '2007-08-01 address',
    { at: 'https://www.washingtonpost.com/wp-dyn/content/article/2007/08/01/AR2007080102345.html' },
  ],
  [
    'Reuters',
    '2007-08-02 metadata',
    {
      at: 'https://www.reuters.com/article/us-russia-usa-idUSL0243519020070802',
      meta: { REVISION_DATE: 'Fri Aug 03 01:02:03 UTC 2007', 'sailthru.date': '2007-08-02T10:15:41+0000' },
    },
  ],
  [
    'AP, as an app that keeps its data in JSON-LD',
    '2023-11-07 json-ld',
    { at: 'https://apnews.com/article/russia-cfe-0a1b2c', ld: [article('2023-11-07T08:01:02Z', { author: [] })] },
  ],
  [
    'TASS',
    '2013-02-15 json-ld',
    {
      at: 'https://tass.com/press-review/692345',
      ld: [article('2013-02-15T11:05:00+04:00')],
      marks: [['plain', '2013-02-15T07:05:00.000Z', '15 FEB, 11:05']],
    },
  ],
  [
    'RIA Novosti',
    '2007-08-02 metadata',
    {
      at: 'https://ria.ru/20070802/70117432.html',
      lang: 'ru',
      meta: { 'article:published_time': '20070802T1015', 'article:modified_time': '20200301T1200' },
      marks: [['property', '2007-08-02T10:15', '2007-08-02T10:15']],
    },
  ],
  ['RIA Novosti in 2007', '2007-08-02 address', { at: 'http://www.rian.ru/world/20070802/70117432.html' }],
  [
    'Kommersant',
    '2013-02-15 metadata',
    {
      at: 'https://www.kommersant.ru/doc/2127222',
      lang: 'ru',
      meta: { 'article:published_time': '2013-02-15T00:00:00+04:00' },
      ld: [article('2013-02-15T00:00:00+04:00')],
    },
  ],
  ['Lenta.ru', '2007-08-02 address', { at: 'https://lenta.ru/news/2007/08/02/pro/', lang: 'ru' }],
  [
    'Interfax',
    '2013-02-15 metadata',
    { at: 'https://www.interfax.ru/russia/290671', meta: { 'article:published_time': '2013-02-15T10:15+04:00' } },
  ],
  ['Vedomosti', '2013-02-15 address', { at: 'https://www.vedomosti.ru/politics/articles/2013/02/15/start' }],
  ['Xinhua in 2007', '2007-08-02 address', { at: 'http://news.xinhuanet.com/english/2007-08/02/content_6465000.htm' }],
  ['People’s Daily', '2007-08-02 address', { at: 'http://english.people.com.cn/200708/02/eng20070802_398640.html' }],
  [
    'Der Spiegel, whose `date` may be of anything',
    '2007-08 metadata',
    { at: 'https://www.spiegel.de/a-1.html', lang: 'de', meta: { date: '2007-08-02T10:15:00+02:00' } },
  ],
  [
    'Le Monde',
    '2007-08-02 metadata',
    {
      at: 'https://www.lemonde.fr/europe/article/2007/08/02/moscou_940000_3214.html',
      meta: { 'og:article:published_time': '2007-08-02T12:15:41+02:00' },
    },
  ],
  ['Asahi', '2013-02-15 metadata', { lang: 'ja', meta: { pubdate: '2013年2月15日10時15分' } }],
  [
    'a paper whose edition is of the next day',
    '2007-08-02 metadata',
    { at: 'https://paper.example/2007/08/03/slug', meta: { pubdate: '2007-08-02' } },
  ],
  ['Parse.ly', '2013-02-15 metadata', { meta: { 'parsely-pub-date': '2013-02-15T10:15:41Z' } }],
  ['Sailthru', '2013-02-15 metadata', { meta: { 'sailthru.date': 'Fri, 15 Feb 2013 10:15:41 -0500' } }],
  ['Cxense', '2013-02-15 metadata', { meta: { 'cXenseParse:recs:publishtime': '2013-02-15T10:15:41.000Z' } }],
  [
    'Mediator, of Russian sites',
    '2013-02-15 metadata',
    { meta: { mediator_published_time: '2013-02-15T10:15:41+0400' } },
  ],
  [
    'AMP, whose canonical address tells',
    '2013-02-15 address',
    {
      at: ['https://amp.example.org/?p=12', 'https://www.example.org/2013/02/15/start'],
    },
  ],
]
