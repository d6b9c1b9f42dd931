import { article, type DatedPage, ld, page, STORY, TEXT } from './page-date-parts'

const of = (name: string, expected: string, rest: Omit<DatedPage, 'name' | 'expected'>): DatedPage => {
  const [date = '', source = ''] = expected.split(' ')
  return { name, expected: { date, source }, ...rest }
}

/** Pages that tell when they were published, in their heads or by their addresses. */
export const TOLD_BY_HEAD: readonly DatedPage[] = [
  of('Open Graph', '2013-02-15 metadata', {
    at: STORY,
    html: page(
      '<meta property="article:published_time" content="2013-02-15T10:15:41+04:00"><meta property="article:modified_time" content="2020-01-01">',
      article(''),
    ),
  }),
  of('a meta element with two names', '2013-02-15 metadata', {
    at: STORY,
    html: page('<meta property="og:x article:published_time" name="y" content="2013-02-15">', article('')),
  }),
  of('a meta element in the body', '2013-02-15 metadata', {
    at: STORY,
    html: page('<div></div>', `<meta name="pubdate" content="20130215">${article('')}`),
  }),
  of('Dublin Core', '2013-02-15 metadata', {
    at: STORY,
    html: page('<META NAME="DC.Date.Issued" CONTENT="2013-02-15">', article('')),
  }),
  of('a library', '2007-08-02 metadata', {
    at: 'https://arxiv.org/abs/0708.0234',
    html: page('<meta name="citation_date" content="2007/08/02">', article('')),
  }),
  of('microdata in the head', '2013-02-15 metadata', {
    at: STORY,
    html: page('<meta itemprop="datePublished" content="2013-02-15T10:15:41-05:00">', article('')),
  }),
  of('JSON-LD in the body', '2013-02-15 json-ld', {
    at: STORY,
    html: page('', `${article('')}${ld({ '@type': 'NewsArticle', datePublished: '2013-02-15T10:15:41Z' })}`),
  }),
  of('JSON-LD of which one is the page’s', '2013-02-15 json-ld', {
    at: `${STORY}?utm_source=x`,
    html: page(
      ld({ '@type': 'NewsArticle', datePublished: '2007-08-02', url: 'https://www.example.org/other' }) +
        ld({ '@type': 'NewsArticle', datePublished: '2013-02-15', mainEntityOfPage: STORY }),
      article(''),
    ),
  }),
  of('JSON-LD with a broken neighbour', '2013-02-15 json-ld', {
    at: STORY,
    html: page(
      `<script type="application/ld+json">{"@type":"NewsArticle",</script>${ld({ '@type': 'Article', datePublished: '2013-02-15' })}`,
      article(''),
    ),
  }),
  of('an address', '2007-08-02 address', {
    at: 'http://www.cnn.com/2007/WORLD/europe/08/02/russia.missile/index.html',
    html: page('', article('')),
  }),
  of('a canonical address', '2007-08-02 address', {
    at: 'https://www.example.org/?p=12',
    html: page('<link rel="canonical" href="/2007/08/02/talks">', article('')),
  }),
  of('an archive, by the address inside', '2007-08-02 address', {
    at: 'https://web.archive.org/web/20191015120000/http://lenta.ru/news/2007/08/02/pro/',
    html: page('', article('')),
  }),
  of('an old file', '1999-03-02 last-modified', {
    at: 'http://www.example.org/cfe/990330.htm',
    html: page('', '<h1>CFE</h1><p>Text</p>'),
    headers: { 'last-modified': 'Tue, 02 Mar 1999 12:00:00 GMT' },
  }),
  of('XHTML', '2013-02-15 metadata', {
    at: STORY,
    headers: { 'content-type': 'application/xhtml+xml' },
    html: `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="pl"><head><title>x</title><meta name="pubdate" content="15 lutego 2013"/></head><body/></html>`,
  }),
]

/** Pages that tell it in the page itself. */
export const TOLD_BY_BODY: readonly DatedPage[] = [
  of('a plain time by the headline', '2013-02-15 time', {
    at: STORY,
    html: page('', article('<p>By A. Writer, <time datetime="2013-02-15T10:15:41+04:00">15 Feb</time></p>')),
  }),
  of('a plain time in words, in Russian', '2013-02-15 time', {
    at: STORY,
    html: page('', article('<div><time>15 февраля 2013, 10:15</time></div>'), 'ru'),
  }),
  of('a time beside one of a change', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      article(
        '<p>Published: <time datetime="2013-02-15">15 Feb 2013</time></p><p>Last updated: <time datetime="2019-01-31">31 Jan 2019</time></p>',
      ),
    ),
  }),
  of('a time above comments and a sidebar', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      `${article('<time datetime="2013-02-15">15 Feb 2013</time>')}
      <section id="comments"><article><time datetime="2014-03-04">a year later</time>Well!</article></section>
      <aside><time datetime="2020-01-31">31 Jan 2020</time></aside>`,
    ),
  }),
  of('a time above a day that the text tells', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      article(
        '<time datetime="2013-02-15">15 Feb 2013</time>',
        '<p>It was <time datetime="1972-05-26">then</time>.</p>',
      ),
    ),
  }),
  of('WordPress', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      `<header><h1>A blog</h1></header><article class="post hentry"><h1 class="entry-title">Talks</h1>
      <a href="/x" rel="bookmark"><time class="entry-date published" datetime="2013-02-15T10:15:41+00:00">February 15, 2013</time><time class="updated" datetime="2020-01-31">January 31, 2020</time></a>${TEXT}</article>
      <div><h3>Others</h3><time class="entry-date published" datetime="2012-01-02">January 2, 2012</time></div>`,
    ),
  }),
  of('WordPress, with the date in the article’s footer', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      article(
        '',
        '<footer class="entry-meta"><time class="entry-date published updated" datetime="2013-02-15">February 15, 2013</time></footer>',
      ),
    ),
  }),
  of('Blogger', '2007-08-02 metadata', {
    at: 'https://arms.blogspot.com/2007/08/gabala.html',
    html: page(
      '',
      `<h1 class="title">Arms</h1><div class="post hentry" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title">Gabala</h3>${TEXT}
      <span class="post-timestamp"><abbr class="published" itemprop="datePublished" title="2007-08-02T10:15:00-07:00">10:15 AM</abbr></span></div>`,
    ),
  }),
  of('hAtom', '2007-08-02 time', {
    at: STORY,
    html: page(
      '',
      `<div class="hentry"><h1>Talks</h1><abbr class="published" title="2007-08-02T10:15:00-05:00">a while ago</abbr>${TEXT}</div>`,
    ),
  }),
  of('h-entry', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      `<div class="h-entry"><h1 class="p-name">Talks</h1><time class="dt-published" datetime="2013-02-15 10:15">Feb 15</time>${TEXT}</div>`,
    ),
  }),
  of('microdata, in a meta element', '2013-02-15 metadata', {
    at: STORY,
    html: page(
      '',
      `<div itemscope itemtype="https://schema.org/NewsArticle"><meta itemprop="datePublished" content="2013-02-15"><h1>Talks</h1>${TEXT}</div>`,
    ),
  }),
  of('microdata, in words', '2013-02-15 metadata', {
    at: STORY,
    html: page(
      '',
      `<article itemscope itemtype="https://schema.org/Article"><h1>Talks</h1><span itemprop="datePublished">February 15, 2013</span>${TEXT}
      <div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2014-03-04">later</time></div></article>`,
    ),
  }),
  of('RDFa of Drupal 7', '2012-06-09 metadata', {
    at: STORY,
    html: page(
      '',
      `<h1>Talks</h1><div class="node" typeof="sioc:Item foaf:Document"><span property="dc:date dc:created" content="2012-06-09T10:15:00+04:00" datatype="xsd:dateTime">Submitted</span>${TEXT}
      <div class="x" typeof="sioc:Post sioct:Comment"><span property="dc:date dc:created" content="2013-02-15T10:15:00+04:00">later</span></div></div>`,
    ),
  }),
  of('a plain time in a layout of divisions', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      `<div class="with-sidebar"><div><h1>Talks</h1></div><div class="date"><time datetime="2013-02-15">15 Feb</time></div>${TEXT}</div>`,
    ),
  }),
  of('a plain time far from the headline in its tree', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      `<main><div><div><div><h1>Talks</h1></div></div></div><div><time datetime="2013-02-15">15 Feb</time></div>${TEXT}</main>`,
    ),
  }),
  of('a plain time under the article’s headline, not the site’s', '2013-02-15 time', {
    at: STORY,
    html: page('', `<h1>A paper</h1>${article('<time datetime="2013-02-15">15 Feb</time>')}`),
  }),
  of('a plain time within a part that is named after its sidebar', '2013-02-15 time', {
    at: STORY,
    html: page('', `<div class="right-sidebar-layout">${article('<time datetime="2013-02-15">15 Feb</time>')}</div>`),
  }),
  of('HTML’s former pubdate', '2013-02-15 time', {
    at: STORY,
    html: page(
      '',
      article(
        '',
        '<p><time pubdate datetime="2013-02-15">15 Feb 2013</time></p><article><time pubdate datetime="2014-03-04">later</time></article>',
      ),
    ),
  }),
  of('a page in an archive', '2007-08-02 time', {
    at: 'https://web.archive.org/web/20070815120000/http://example.org/story',
    html: page(
      '',
      `<div><time datetime="2007-08-15">captured</time></div>${article('<time datetime="2007-08-02">2 Aug</time>')}`,
    ),
  }),
]
