import { render } from 'preact'
import type { CardContent } from '../../knowledge/card-content'
import { spokenLanguage } from '../parts/spoken-language'
import { Card, type CardPlace } from './Card'
import type { CardActions, CardContext } from './card-actions'
import { cardCss } from './card-css'

/** A card to be drawn, with what it was opened on. */
export interface DrawnCard {
  readonly content: CardContent
  readonly context: CardContext
  readonly theme: 'auto' | 'light' | 'dark'
}

/** Creates what draws cards into an element, in its own shadow tree. */
export function createCardUi({ locale, ...actions }: CardActions & { readonly locale: string }) {
  return {
    css: cardCss,
    /** Draws a card; what comes back takes it out again. */
    mount(container: HTMLElement, { content, context, theme }: DrawnCard, place: CardPlace): () => void {
      container.className = 'mount'
      const card = <Card content={content} context={context} locale={locale} actions={actions} place={place} />
      render(
        <div class="frame" data-theme={theme} lang={spokenLanguage(locale)}>
          {card}
        </div>,
        container,
      )
      return () => render(null, container)
    },
  }
}
