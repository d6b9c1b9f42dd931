import { i18n } from '#i18n'
import type { Article } from '../../knowledge/pack'

/** The anchor that a source mark leads to; apart from the ids of passages. */
export const sourceAnchor = (sourceId: string) => `source-${sourceId}`

/** What an article's source marks stand for, with links. */
export function SourceList({ sources }: Pick<Article, 'sources'>) {
  if (sources.length === 0) return null
  return (
    <section class="sources" aria-labelledby="sources">
      <h2 id="sources">{i18n.t('reader.sources')}</h2>
      <dl>
        {sources.map(({ id, title, url }) => (
          <div key={id} id={sourceAnchor(id)}>
            <dt>{id}</dt>
            <dd>
              {url === undefined ? (
                title
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {title}
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
