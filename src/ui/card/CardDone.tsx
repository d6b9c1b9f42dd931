import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { CloseIcon } from '../parts/icons'
import { onEscape } from './on-escape'

/** What a card did for the page's site, and how it is taken back; nothing is where it failed. */
export interface Deed {
  readonly said: string
  readonly undo?: () => Promise<unknown>
}

interface CardDoneProps {
  readonly dialog: RefObject<HTMLDivElement | null>
  readonly deed: Deed
  readonly titleId: string
  readonly onClose: () => void
  readonly reportError: (error: unknown) => void
}

/** Time to read and to change one's mind, while neither pointer nor focus is in the card. */
const STAYS_MS = 8000

/** Takes the place of a card whose meaning or site was switched off: says so, and takes it back. */
export function CardDone({ dialog, deed, titleId, onClose, reportError }: CardDoneProps) {
  const [isPointed, setPointed] = useState(true)
  const [isFocused, setFocused] = useState(false)
  const [said, setSaid] = useState(deed.said)
  const { undo } = deed
  useEffect(() => {
    if (isPointed || isFocused) return
    const timer = setTimeout(onClose, STAYS_MS)
    return () => clearTimeout(timer)
  }, [isPointed, isFocused, onClose])
  const takeBack = (undo: () => Promise<unknown>) =>
    undo().then(onClose, error => {
      reportError(error)
      setSaid(i18n.t('card.failed', [error instanceof Error ? error.message : String(error)]))
    })
  return (
    <div
      ref={dialog}
      class="card done"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusIn={event => setFocused(isOfKeys(event.target))}
      onFocusOut={() => setFocused(false)}
      onKeyDown={event => onEscape(event, onClose)}
    >
      <p id={titleId} role="status">
        {said}
      </p>
      {undo && (
        <button type="button" class="chip-button" onClick={() => void takeBack(undo)}>
          {i18n.t('card.undo')}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={i18n.t('card.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  )
}

/** A click leaves the focus behind as well; it says nothing about where the reader is. */
const isOfKeys = (target: EventTarget | null) => target instanceof Element && target.matches(':focus-visible')
