import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { CardActions } from './card-actions'

export interface CardFootProps {
  /** What is copied as a citation; undefined where the card quotes nothing. */
  readonly citation: string | undefined
  readonly copy: CardActions['copy']
  readonly onNotThis: () => void
  readonly onHideSite: () => void
}

/** What can be done about a card. */
export function CardFoot({ citation, copy, onNotThis, onHideSite }: CardFootProps) {
  const [said, setSaid] = useState('')
  const copyCitation = async (text: string, button: HTMLElement) => {
    setSaid(i18n.t((await copy(text, button)) ? 'card.copied' : 'card.copyFailed'))
  }
  return (
    <footer class="foot">
      {citation !== undefined && (
        <button type="button" class="foot-button" onClick={event => void copyCitation(citation, event.currentTarget)}>
          {said === '' ? i18n.t('card.copy') : said}
        </button>
      )}
      <span class="visually-hidden" role="status">
        {said}
      </span>
      <button type="button" class="foot-button" onClick={onNotThis}>
        {i18n.t('card.notThis')}
      </button>
      <button type="button" class="foot-button" onClick={onHideSite}>
        {i18n.t('card.hideSite')}
      </button>
    </footer>
  )
}
