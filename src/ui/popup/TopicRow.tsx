import { i18n } from '#i18n'
import { BackIcon, ForwardIcon } from '../parts/icons'
import type { PageTopic } from './page-topic'

interface TopicRowProps {
  readonly topic: PageTopic
  /** Mentions on the page; undefined where they are not known or there are none. */
  readonly count?: number
  readonly onChoose: (topic: PageTopic) => void
  /** Goes to the next (1) or previous (-1) mention on the page. */
  readonly onStep?: (topic: PageTopic, by: 1 | -1) => void
}

/** A topic of the popup's first list, with its count of mentions and the way to them. */
export function TopicRow({ topic, count, onChoose, onStep }: TopicRowProps) {
  return (
    <li class="topic">
      <button type="button" class="topic-row" onClick={() => onChoose(topic)}>
        <span class="topic-title">{topic.title}</span>
        <span class="topic-line">{topic.isOn ? topic.line : i18n.t('popup.switchedOff')}</span>
        {count !== undefined && (
          <span class="topic-count">
            {count}
            <span class="visually-hidden"> {i18n.t('popup.mentions', count)}</span>
          </span>
        )}
      </button>
      {onStep && (
        <span class="topic-steps">
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('popup.previous', [topic.title])}
            onClick={() => onStep(topic, -1)}
          >
            <BackIcon />
          </button>
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('popup.next', [topic.title])}
            onClick={() => onStep(topic, 1)}
          >
            <ForwardIcon />
          </button>
        </span>
      )}
    </li>
  )
}
