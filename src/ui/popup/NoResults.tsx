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
      <p class="empty">
        Nothing matches <strong>“{query}”</strong>. Try fewer words or another spelling, or read about one of these:
      </p>
      <ul class="topics">
        {topics.map(topic => (
          <TopicRow key={topic.id} topic={topic} onChoose={onChoose} />
        ))}
      </ul>
    </>
  )
}
