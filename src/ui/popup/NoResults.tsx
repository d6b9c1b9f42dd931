import { i18n } from '#i18n'
import type { PageTopic } from './page-topic'
import { TopicRow } from './TopicRow'

interface NoResultsProps {
  readonly query: string
  readonly topics: readonly PageTopic[]
  readonly onChoose: (topic: PageTopic) => void
}

/** Says that nothing was found, and what there is to find. */
export function NoResults({ query, topics, onChoose }: NoResultsProps) {
  return (
    <>
      <p class="empty">{i18n.t('popup.nothing', [query])}</p>
      <ul class="topics">
        {topics.map(topic => (
          <li key={topic.id} class="topic">
            <TopicRow topic={topic} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </>
  )
}
