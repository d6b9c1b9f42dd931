import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { PageTopic } from './page-topic'

interface TopicRowProps {
  readonly topic: PageTopic
  readonly onChoose: (topic: PageTopic) => void
  /** What can be done about the topic on this page. */
  readonly children?: ComponentChildren
}

/** A topic of the popup's first list: what it is, and the way to what is told of it. */
export function TopicRow({ topic, onChoose, children }: TopicRowProps) {
  return (
    <div class="topic-head">
      <button type="button" class="topic-row" onClick={() => onChoose(topic)}>
        <span class="topic-title">{topic.title}</span>
        <span class="topic-line">{topic.isOn ? topic.line : i18n.t('popup.switchedOff')}</span>
      </button>
      {children}
    </div>
  )
}
