import type { CardFact, Source } from '../../knowledge/card-content'
import type { Citation } from '../../knowledge/pack'
import { formatPartialDate } from '../../knowledge/partial-date'

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

interface SourceMarkProps {
  readonly source: Source
  readonly locale: string
  readonly onOpenReader: (citation: Citation) => void
}

/** Names the source, and opens the reader at its passage. */
function SourceMark({ source, locale, onOpenReader }: SourceMarkProps) {
  const { citation, title, publisher, published } = source
  const label = `${publisher}, ${formatPartialDate(published, locale)}: ${title}. Open in reader`
  return (
    <button type="button" class="source-mark" title={label} aria-label={label} onClick={() => onOpenReader(citation)}>
      {publisher}
    </button>
  )
}
