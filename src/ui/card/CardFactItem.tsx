import { i18n } from '#i18n'
import type { CardFact } from '../../knowledge/card-content'
import { formatPartialDate } from '../../knowledge/partial-date'
import type { OpenReader } from './card-actions'
import { SourceMark } from './SourceMark'

interface CardFactItemProps {
  readonly fact: CardFact
  readonly locale: string
  readonly openReader: OpenReader
}

/** One fact with its date and source; below it, what came of it. */
export function CardFactItem({ fact, locale, openReader }: CardFactItemProps) {
  const { text, asOf, by, source, outcome } = fact
  return (
    // Where more facts are shown, the focus goes to the first of them.
    <li tabIndex={-1}>
      <p class="fact-date">
        {formatPartialDate(asOf, locale)}
        {by !== undefined && <span class="by"> · {by}</span>}
      </p>
      <p>
        {text} <SourceMark source={source} locale={locale} openReader={openReader} />
      </p>
      {outcome && (
        <p class="outcome">
          <strong>{i18n.t('card.outcome')}</strong> ({formatPartialDate(outcome.asOf, locale)}): {outcome.text}{' '}
          <SourceMark source={outcome.source} locale={locale} openReader={openReader} />
        </p>
      )}
    </li>
  )
}
