import { i18n } from '#i18n'
import type { Article } from '../../knowledge/pack'
import { DateText } from '../parts/DateText'

/** Title, kind, publisher and date of an article, its note, and the way to the original. */
export function ArticleHead({ article }: { readonly article: Article }) {
  const { kind, title, publisher, published, note, url } = article
  return (
    <header class="article-head">
      <p class="kicker">{i18n.t(kind === 'news' ? 'reader.newsKind' : 'reader.briefKind')}</p>
      <h1>{title}</h1>
      <p class="byline">
        {publisher} · {i18n.t(kind === 'news' ? 'reader.reportOf' : 'reader.asOf')} <DateText date={published} />
      </p>
      {note !== undefined && <p class="note">{note}</p>}
      {url !== undefined && (
        <p class="original">
          <a href={url} target="_blank" rel="noreferrer">
            {i18n.t('reader.original', [new URL(url).host])}
          </a>
        </p>
      )}
    </header>
  )
}
