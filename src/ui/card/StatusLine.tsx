import { i18n } from '#i18n'
import type { CardContent } from '../../knowledge/card-content'
import { formatPartialDate } from '../../knowledge/partial-date'

interface StatusLineProps {
  readonly status: NonNullable<CardContent['status']>
  readonly locale: string
}

/** The status chip, with the day that the knowledge behind it ends. */
export function StatusLine({ status: { label, asOf }, locale }: StatusLineProps) {
  return (
    <p class="status">
      <span class="chip">{label}</span>{' '}
      {asOf !== undefined && <span class="as-of">{i18n.t('card.asOf', [formatPartialDate(asOf, locale)])}</span>}
    </p>
  )
}
