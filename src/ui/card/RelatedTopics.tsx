import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import type { CardRelation } from '../../knowledge/card-content'

interface RelatedTopicsProps {
  readonly related: readonly CardRelation[]
  readonly onTurn: (topicId: string) => void
}

/** The topics that this one has to do with; each turns the card to it. */
export function RelatedTopics({ related, onTurn }: RelatedTopicsProps) {
  const headingId = useId()
  if (related.length === 0) return null
  return (
    <section class="related" aria-labelledby={headingId}>
      <h3 id={headingId}>{i18n.t('card.related')}</h3>
      <ul>
        {related.map(({ topicId, title, kind, text }) => (
          <li key={topicId}>
            <button type="button" class="chip-button" title={text} onClick={() => onTurn(topicId)}>
              <span class="relation-kind">{kind}</span> {title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
