import type { PageTopic } from './page-topic'

interface TopicRowProps {
  readonly topic: PageTopic
  /** Mentions on the page; undefined where they are not known or there are none. */
  readonly count?: number
  readonly onChoose: (topic: PageTopic) => void
}

/** A topic of the popup's first list, with its count of mentions. */
export function TopicRow({ topic, count, onChoose }: TopicRowProps) {
  return (
    <li>
      <button type="button" class="topic-row" onClick={() => onChoose(topic)}>
        <span class="topic-title">{topic.title}</span>
        <span class="topic-line">{topic.isOn ? topic.line : 'Switched off in the options'}</span>
        {count !== undefined && (
          <span class="topic-count">
            {count}
            <span class="visually-hidden">{count === 1 ? ' mention' : ' mentions'}</span>
          </span>
        )}
      </button>
    </li>
  )
}
