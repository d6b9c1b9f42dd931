import { article, type DatedPage, ld, page, STORY, TEXT } from './page-date-parts'

/** Pages whose only dates are of something else, or contradict each other. */
export const UNTOLD: readonly DatedPage[] = [
  { name: 'an app’s shell', at: 'https://app.example.org/inbox', html: page('', '<div id="root"></div>') },
  {
    name: 'a front page',
    at: 'https://www.example.org/',
    html: page('<meta property="article:published_time" content="2013-02-15">', article('')),
  },
  {
    name: 'Wikipedia',
    at: 'https://en.wikipedia.org/wiki/Gabala_Radar_Station',
    html: page(
      `<meta name="generator" content="MediaWiki 1.43.0">${ld({ '@type': 'Article', datePublished: '2005-06-10T08:24:55Z' })}`,
      article(''),
    ),
  },
  {
    name: 'a thread in microdata',
    at: 'https://forum.example.org/t/12',
    html: page(
      '<meta property="article:published_time" content="2013-02-15">',
      `<main itemscope itemtype="https://schema.org/QAPage"><h1>Why?</h1><time itemprop="dateCreated" datetime="2013-02-15">then</time></main>`,
    ),
  },
  {
    name: 'comments only',
    at: STORY,
    html: page('', article('', '<ol class="comment-list"><li><time datetime="2014-03-04">later</time></li></ol>')),
  },
  {
    name: 'a comment in the article, marked as published',
    at: STORY,
    html: page('', article('', '<article><time pubdate datetime="2014-03-04">later</time></article>')),
  },
  {
    name: 'a sidebar only',
    at: STORY,
    html: page('', `${article('')}<aside><time class="published" datetime="2014-03-04">4 Mar</time></aside>`),
  },
  {
    name: 'a sidebar in the article only',
    at: STORY,
    html: page('', article('', '<aside><time class="published" datetime="2014-03-04">4 Mar</time></aside>')),
  },
  {
    name: 'related entries in the article only',
    at: STORY,
    html: page(
      '',
      article('', '<div class="Related-posts"><time class="published" datetime="2014-03-04">4 Mar</time></div>'),
    ),
  },
  {
    name: 'another article’s microdata',
    at: STORY,
    html: page(
      '',
      `${article('')}<article><h2>Other</h2><meta itemprop="datePublished" content="2014-03-04"></article>`,
    ),
  },
  {
    name: 'microdata of something beside the article',
    at: STORY,
    html: page('', `${article('')}<p><span itemprop="datePublished">4 March 2014</span></p>`),
  },
  {
    name: 'two articles with headlines of their own',
    at: STORY,
    html: page(
      '',
      ['2013-02-15', '2014-03-04'].map(day => `<article><h1>x</h1><time datetime="${day}">x</time></article>`).join(''),
    ),
  },
  {
    name: 'microdata of an event by the headline',
    at: STORY,
    html: page('', article('<time itemprop="startDate" datetime="2013-02-15">15 Feb</time>')),
  },
  {
    name: 'a link to a day by the headline',
    at: STORY,
    html: page('', article('<a href="/day"><time datetime="2013-02-15">15 Feb</time></a>')),
  },
  {
    name: 'a list’s item that tells of a day',
    at: STORY,
    html: page(
      '',
      `<main><h1>Talks</h1><ul><li>On <time datetime="2013-02-15">15 Feb</time> ${TEXT.slice(3, -4)}</li></ul></main>`,
    ),
  },
  {
    name: 'a change only, told a little farther off',
    at: STORY,
    html: page('', article('<div><b>Updated</b><span><time datetime="2013-02-15">15 Feb 2013</time></span></div>')),
  },
  {
    name: 'JSON that is no JSON-LD',
    at: STORY,
    html: page(
      '<script type="application/json">{"@type":"NewsArticle","datePublished":"2013-02-15"}</script>',
      article(''),
    ),
  },
  {
    name: 'links to other articles',
    at: STORY,
    html: page(
      '',
      article('<ul><li><a href="/other">Other talks</a> <time datetime="2014-03-04">4 Mar</time></li></ul>'),
    ),
  },
  {
    name: 'another article beside this one',
    at: STORY,
    html: page(
      '',
      `${article('')}<article class="card"><h2>Other</h2><time class="published" datetime="2014-03-04">4 Mar</time></article>`,
    ),
  },
  {
    name: 'a list of articles',
    at: 'https://www.example.org/world',
    html: page(
      '',
      `<main><h1>World</h1>${['2007-08-02', '2013-02-15', '2014-03-04'].map(day => `<article><h2>x</h2><time datetime="${day}">${day}</time></article>`).join('')}</main>`,
    ),
  },
  {
    name: 'a list with one article',
    at: 'https://www.example.org/tag/gabala',
    html: page(
      '',
      '<main><h1>Gabala</h1><article><h2>x</h2><p>Teaser</p></article><ul><li><a href="/x">x</a><time datetime="2013-02-15">15 Feb</time></li></ul></main>',
    ),
  },
  {
    name: 'several times by the headline',
    at: STORY,
    html: page('', article('<time datetime="2013-02-15">15 Feb</time> – <time datetime="2013-03-04">4 Mar</time>')),
  },
  {
    name: 'a change only',
    at: STORY,
    html: page(
      '<meta property="article:modified_time" content="2013-02-15">',
      article('<p>Last updated by the desk on <time datetime="2013-02-15">15 Feb 2013</time></p>'),
    ),
  },
  {
    name: 'a change only, by its class',
    at: STORY,
    html: page('', article('<span class="date-modified"><time datetime="2013-02-15">15 Feb 2013</time></span>')),
  },
  {
    name: 'a change only, in Russian',
    at: STORY,
    html: page('', article('<p>Обновлено <time datetime="2013-02-15">15 февраля 2013</time></p>'), 'ru'),
  },
  {
    name: 'a change only, in the time’s own words',
    at: STORY,
    html: page('', article('<time datetime="2013-02-15">Updated 15 Feb 2013</time>')),
  },
  {
    name: 'a day that the text tells',
    at: STORY,
    html: page('', article('', '<p>It was signed on <time datetime="1999-11-19">19 November 1999</time>.</p>')),
  },
  {
    name: 'a deadline',
    at: STORY,
    html: page('', article('<p>Deadline: <time datetime="2013-02-15">15 February 2013</time></p>')),
  },
  {
    name: 'a time without a headline',
    at: STORY,
    html: page('', '<p><time datetime="2013-02-15">15 Feb 2013</time> Some text.</p>'),
  },
  {
    name: 'the day of today in a masthead',
    at: STORY,
    html: page('', `<div><time datetime="2026-02-15">Sunday</time></div><h1>Talks</h1>${TEXT}`),
  },
  {
    name: 'a video’s day',
    at: STORY,
    html: page(
      '',
      '<h1>Talks</h1><div itemscope itemtype="https://schema.org/VideoObject"><meta itemprop="datePublished" content="2013-02-15"></div>',
    ),
  },
  {
    name: 'a byline that says otherwise than its value',
    at: STORY,
    html: page('', article('<time datetime="2019-07-03">Publié le 29 juin 2019</time>'), 'fr'),
  },
  { name: 'a page whose server sent no day', at: 'https://www.example.org/a.html', html: page('', article('')) },
  {
    name: 'a page in an archive that tells nothing',
    at: 'https://web.archive.org/web/20070815120000/http://example.org/story.html',
    html: page('', article('')),
    headers: { 'last-modified': 'Tue, 02 Mar 1999 12:00:00 GMT' },
  },
]
