import { useId, useState } from 'preact/hooks'
import type { CardContent } from '../../knowledge/card-content'
import type { Citation } from '../../knowledge/pack'
import { CardFactItem } from './CardFactItem'
import { Quote } from './Quote'
import { SourceMark } from './SourceMark'
import { StatusLine } from './StatusLine'

/** Facts that a card shows before "more": as many as a glance takes in. */
const FIRST_FACTS = 3

interface CardProps {
  readonly content: CardContent
  readonly locale: string
  readonly onOpenReader: (citation: Citation) => void
}

/** The fact card: a named dialog with what a topic is, where it stands, and the facts closest to the reader's sentence. */
export function Card({ content, locale, onOpenReader }: CardProps) {
  const titleId = useId()
  const [hasMore, setHasMore] = useState(false)
  const { kicker, title, status, what, facts, passages } = content
  const shown = hasMore ? facts : facts.slice(0, FIRST_FACTS)
  const quoted = facts.length > 0 ? passages.slice(0, 1) : passages
  return (
    <div class="card" role="dialog" aria-labelledby={titleId} tabIndex={-1}>
      <header>
        <p class="kicker">{kicker}</p>
        <h2 id={titleId}>{title}</h2>
        {status && <StatusLine status={status} locale={locale} />}
      </header>
      {what.text !== '' && <p class="what">{what.text}</p>}
      {status && (
        <p class="now">
          {status.text} <SourceMark source={status.source} locale={locale} onOpenReader={onOpenReader} />
        </p>
      )}
      {shown.length > 0 && (
        <ul class="facts">
          {shown.map(fact => (
            <CardFactItem key={fact.text} fact={fact} locale={locale} onOpenReader={onOpenReader} />
          ))}
        </ul>
      )}
      {facts.length > shown.length && (
        <button type="button" class="more" onClick={() => setHasMore(true)}>
          {facts.length - shown.length} more facts
        </button>
      )}
      {quoted.map(({ text, source }) => (
        <Quote key={text} text={text} source={source} locale={locale} onOpenReader={onOpenReader} />
      ))}
      {facts.length === 0 && quoted.length === 0 && <p class="empty">No article of the pack mentions this term.</p>}
    </div>
  )
}
