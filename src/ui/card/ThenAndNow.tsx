import { i18n } from '#i18n'
import type { CardContent } from '../../knowledge/card-content'
import { formatPartialDate } from '../../knowledge/partial-date'
import type { OpenReader } from './card-actions'
import { SourceMark } from './SourceMark'

interface ThenAndNowProps {
  readonly content: CardContent
  readonly locale: string
  readonly openReader: OpenReader
}

/** How things stood on the day of the page, where it has one, and how they stand now, in a line each. */
export function ThenAndNow({ content: { atPageDate, status }, locale, openReader }: ThenAndNowProps) {
  if (!status) return null
  const { asOf } = status
  const asOfKey = atPageDate?.isNow ? 'card.thenAndNow' : 'card.nowAsOf'
  const now = asOf === undefined ? i18n.t('card.now') : i18n.t(asOfKey, [formatPartialDate(asOf, locale)])
  return (
    <dl class="then-and-now">
      {atPageDate && !atPageDate.isNow && (
        <div>
          <dt>{i18n.t('card.thenOn', [formatPartialDate(atPageDate.date, locale)])}</dt>
          <dd>
            {atPageDate.text} <SourceMark source={atPageDate.source} locale={locale} openReader={openReader} />
            {atPageDate.before !== undefined && (
              <span class="aside">{i18n.t('card.earlier', [atPageDate.before])}</span>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{now}</dt>
        <dd>
          {status.text} <SourceMark source={status.source} locale={locale} openReader={openReader} />
        </dd>
      </div>
    </dl>
  )
}
