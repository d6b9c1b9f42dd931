import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { CardContent } from '../../knowledge/card-content'
import { Bars } from './Bars'
import { isWorthDrawing } from './bar-lengths'
import { LocatorMap } from './LocatorMap'

interface CardPicturesProps {
  readonly content: CardContent
  readonly locale: string
}

/** A card has room for so many charts: the first ones say most. */
const MOST_CHARTS = 1

/**
 * The topic's places on a map, and its limits and outcomes as bars, where they are worth a look. They stand below what a card shows first, and
 * are drawn once that is painted: effects run after the frame.
 */
export function CardPictures({ content: { map, figures }, locale }: CardPicturesProps) {
  const [isPainted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
  if (!isPainted) return map ? <div style={{ aspectRatio: `${map.width} / ${map.height}` }} /> : null
  const labels = { limit: i18n.t('card.limit'), outcome: i18n.t('card.outcomeBar') }
  return (
    <>
      {map && <LocatorMap map={map} locale={locale} label={i18n.t('card.map')} />}
      {figures
        .filter(isWorthDrawing)
        .slice(0, MOST_CHARTS)
        .map(figure => (
          <Bars key={figure.id} figure={figure} locale={locale} labels={labels} />
        ))}
    </>
  )
}
