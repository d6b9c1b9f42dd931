import type { CardFact } from '../../knowledge/card-content'
import type { Citation } from '../../knowledge/pack'
import { formatPartialDate } from '../../knowledge/partial-date'
import { SourceMark } from './SourceMark'

interface CardFactItemProps {
  readonly fact: CardFact
  readonly locale: string
  readonly onOpenReader: (citation: Citation) => void
}

/** One fact with its date and source; below it, what came of it. */
export function CardFactItem({ fact, locale, onOpenReader }: CardFactItemProps) {
  const { text, asOf, by, source, outcome } = fact
  return (
    <li>
      <p class="fact-date">
        {formatPartialDate(asOf, locale)}
        {by !== undefined && <span class="by"> · {by}</span>}
      </p>
      <p>
        {text} <SourceMark source={source} locale={locale} onOpenReader={onOpenReader} />
      </p>
      {outcome && (
        <p class="outcome">
          <strong>What came of it</strong> ({formatPartialDate(outcome.asOf, locale)}): {outcome.text}{' '}
          <SourceMark source={outcome.source} locale={locale} onOpenReader={onOpenReader} />
        </p>
      )}
    </li>
  )
}
