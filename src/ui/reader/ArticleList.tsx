import { i18n } from '#i18n'
import type { Article } from '../../knowledge/pack'

interface ArticleListProps {
  readonly articles: readonly Article[]
  readonly currentId?: string
  readonly addressOf: (articleId: string) => string
}

const GROUPS = [
  { kind: 'news', heading: 'reader.news' },
  { kind: 'brief', heading: 'reader.briefs' },
] as const

/** The way to every article of the pack. */
export function ArticleList({ articles, currentId, addressOf }: ArticleListProps) {
  return (
    <nav id="articles" class="article-list" aria-label={i18n.t('reader.articles')}>
      {GROUPS.map(({ kind, heading }) => (
        <section key={kind}>
          <h2>{i18n.t(heading)}</h2>
          <ul>
            {articles
              .filter(article => article.kind === kind)
              .map(({ id, title }) => (
                <li key={id}>
                  <a href={addressOf(id)} {...(id === currentId && { 'aria-current': 'page' as const })}>
                    {title}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
