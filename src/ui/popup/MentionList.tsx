import { useEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { ListedMention } from '../../knowledge/listed-mention'
import { MentionItem } from './MentionItem'
import type { PageTopic, TopicMentions } from './page-topic'

/** Drawn within a frame; whoever wants more asks for them. */
const PAGE_LENGTH = 50
/** A list that opens at the foot of the popup shows at least so many; where there is room, nothing moves. */
const FIRST_IN_VIEW = 2

interface MentionListProps {
  readonly topic: PageTopic
  readonly mentions: TopicMentions
  readonly currentId: number | undefined
  readonly onGoTo: (mention: ListedMention) => void
}

/** The mentions of a topic, in the order of the page, each in its sentence. */
export function MentionList({ topic, mentions, currentId, onGoTo }: MentionListProps) {
  switch (mentions.kind) {
    case 'listing':
      return <p class="empty mentions-wait">{i18n.t('popup.counting')}</p>
    case 'unavailable':
      return <p class="empty">{i18n.t('popup.notListed')}</p>
    case 'listed':
      return <Listed title={topic.title} mentions={mentions.mentions} currentId={currentId} onGoTo={onGoTo} />
  }
}

interface ListedProps extends Pick<MentionListProps, 'currentId' | 'onGoTo'> {
  readonly title: string
  readonly mentions: readonly ListedMention[]
}

function Listed({ title, mentions, currentId, onGoTo }: ListedProps) {
  const list = useRef<HTMLOListElement>(null)
  const [asked, setAsked] = useState(PAGE_LENGTH)
  const currentAt = mentions.findIndex(({ id }) => id === currentId)
  const shown = Math.max(asked, Math.ceil((currentAt + 1) / PAGE_LENGTH) * PAGE_LENGTH)
  const isFresh = useRef(true)
  useEffect(() => {
    const inView = isFresh.current ? Math.min(FIRST_IN_VIEW, mentions.length) - 1 : currentAt
    list.current?.children[inView]?.scrollIntoView({ block: 'nearest' })
    isFresh.current = false
  }, [currentId])
  // The button may be gone by then; who pressed it reads on with what it brought.
  useEffect(() => {
    if (asked > PAGE_LENGTH) list.current?.children[asked - PAGE_LENGTH]?.querySelector('button')?.focus()
  }, [asked])
  return (
    <>
      <ol ref={list} class="mentions" aria-label={i18n.t('popup.mentionList', [title])}>
        {mentions.slice(0, shown).map(mention => (
          <MentionItem key={mention.id} mention={mention} isCurrent={mention.id === currentId} onGoTo={onGoTo} />
        ))}
      </ol>
      {shown < mentions.length && (
        <button type="button" class="link show-more" onClick={() => setAsked(shown + PAGE_LENGTH)}>
          {i18n.t('popup.showMore', [String(shown), String(mentions.length)])}
        </button>
      )}
    </>
  )
}
