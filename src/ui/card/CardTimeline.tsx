import { useMemo } from 'preact/hooks'
import { i18n } from '#i18n'
import type { CardContent } from '../../knowledge/card-content'
import { formatPartialDate, toPartialDate } from '../../knowledge/partial-date'
import { Timeline } from './Timeline'

interface CardTimelineProps {
  readonly content: CardContent
  readonly locale: string
}

/** The topic's dated points, with the page's own date among them. */
export function CardTimeline({ content, locale }: CardTimelineProps) {
  const { timeline, status, pageDate, isDateOfChange } = content
  const page = useMemo(() => {
    if (pageDate === undefined) return undefined
    const key = isDateOfChange ? 'card.thisPageChangedOn' : 'card.thisPageOn'
    return { date: pageDate, label: i18n.t(key, [formatPartialDate(pageDate, locale)]) }
  }, [pageDate, isDateOfChange, locale])
  const today = useMemo(() => toPartialDate(new Date()), [])
  const labels = useMemo(() => {
    const asOf = status?.asOf
    return {
      name: i18n.t('card.timeline'),
      today: i18n.t('card.today'),
      idle: asOf === undefined ? '' : i18n.t('card.knownTo', [formatPartialDate(asOf, locale)]),
    }
  }, [status?.asOf, locale])
  return <Timeline points={timeline} page={page} today={today} asOf={status?.asOf} locale={locale} labels={labels} />
}
