import type { Article } from '../../knowledge/pack'
import { DateText } from '../parts/DateText'

/** Title, kind, publisher and date of an article, its note, and the way to the original. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { kind, title, publisher, published, note, url } = article
  return (
    <header class="article-head">
      <p class="kicker">{kind === 'news' ? 'News report, retold' : 'Background brief'}</p>
      <h1>{title}</h1>
      <p class="byline">
        {publisher} · {kind === 'news' ? 'report of ' : 'as of '}
        <DateText date={published} />
      </p>
      {note !== undefined && <p class="note">{note}</p>}
      {url !== undefined && (
        <p class="original">
          <a href={url} target="_blank" rel="noreferrer">
            Original report at {new URL(url).host}
          </a>
        </p>
      )}
    </header>
  )
}
