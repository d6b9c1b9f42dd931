import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { CardContent } from '../../knowledge/card-content'
import { CardFactItem } from './CardFactItem'
import { CardPictures } from './CardPictures'
import { CardTimeline } from './CardTimeline'
import type { OpenReader } from './card-actions'
import { Quote } from './Quote'
import { RelatedTopics } from './RelatedTopics'
import { StatusLine } from './StatusLine'
import { ThenAndNow } from './ThenAndNow'

interface CardBodyProps {
  readonly content: CardContent
  readonly locale: string
  readonly openReader: OpenReader
  readonly onTurn: (topicId: string) => void
}

/** Facts that a card shows before "more": as many as a glance takes in. */
const FIRST_FACTS = 3

/** What a card says, from what the topic is to what it has to do with. */
export function CardBody({ content, locale, openReader, onTurn }: CardBodyProps) {
  const [hasMore, setHasMore] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    // The button that had the focus is gone; reading goes on where it stood.
    if (hasMore) list.current?.querySelector<HTMLElement>(`li:nth-child(${FIRST_FACTS + 1})`)?.focus()
  }, [hasMore])
  const { status, what, facts, passages, related } = content
  const shown = hasMore ? facts : facts.slice(0, FIRST_FACTS)
  const quoted = facts.length > 0 ? passages.slice(0, 1) : passages
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <div class="body" tabIndex={0}>
      {status && <StatusLine status={status} locale={locale} />}
      {what.text !== '' && <p class="what">{what.text}</p>}
      <CardTimeline content={content} locale={locale} />
      <ThenAndNow content={content} locale={locale} openReader={openReader} />
      {shown.length > 0 && (
        <ul ref={list} class="facts" aria-label={i18n.t('card.facts')}>
          {shown.map(fact => (
            <CardFactItem key={fact.text} fact={fact} locale={locale} openReader={openReader} />
          ))}
        </ul>
      )}
      {facts.length > shown.length && (
        <button type="button" class="more" onClick={() => setHasMore(true)}>
          {i18n.t('card.moreFacts', facts.length - shown.length)}
        </button>
      )}
      {quoted.map(passage => (
        <Quote key={passage.text} {...passage} locale={locale} openReader={openReader} />
      ))}
      {facts.length === 0 && quoted.length === 0 && <p class="empty">{i18n.t('card.noPassage')}</p>}
      <CardPictures content={content} locale={locale} />
      <RelatedTopics related={related} onTurn={onTurn} />
    </div>
  )
}
