import { useId } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ListedMention } from '../../knowledge/listed-mention'
import { BackIcon, ForwardIcon } from '../parts/icons'
import { MentionList } from './MentionList'
import type { PageTopic, TopicMentions } from './page-topic'
import { TopicRow } from './TopicRow'

/** What can be done about a topic that the page mentions. */
export interface MentionActions {
  readonly onChoose: (topic: PageTopic) => void
  /** Goes to the next (1) or previous (-1) mention on the page. */
  readonly onStep: (topic: PageTopic, by: 1 | -1) => void
  readonly onGoTo: (mention: ListedMention) => void
}

interface MentionedTopicProps extends MentionActions {
  readonly topic: PageTopic
  /** Mentions on the page. */
  readonly count: number
  /** They themselves; undefined while nobody has asked for them. */
  readonly mentions: TopicMentions | undefined
  readonly currentId: number | undefined
  readonly isOpen: boolean
  readonly onToggle: (topic: PageTopic) => void
}

/** A topic that the page mentions: how often, the way from mention to mention, and all of them once it is opened. */
export function MentionedTopic(props: MentionedTopicProps) {
  const { topic, mentions, isOpen, onChoose, onStep, onToggle } = props
  const count = mentions?.kind === 'listed' ? mentions.mentions.length : props.count
  const id = useId()
  return (
    <li class="topic" data-open={isOpen}>
      <TopicRow topic={topic} onChoose={onChoose}>
        <button
          type="button"
          class="topic-count"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={i18n.t('popup.mentionsOf', count, [String(count), topic.title])}
          onClick={() => onToggle(topic)}
        >
          {count}
        </button>
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
      </TopicRow>
      <div id={id} hidden={!isOpen}>
        {isOpen && mentions && <MentionList {...props} mentions={mentions} />}
      </div>
    </li>
  )
}
