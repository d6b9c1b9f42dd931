import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { CloseIcon } from '../parts/icons'

/** What a card did for the page's site, and how it is taken back. */
export interface Deed {
  readonly said: string
  readonly undo: () => Promise<unknown>
}

interface CardDoneProps {
  readonly deed: Deed
  readonly titleId: string
  readonly onClose: () => void
  readonly reportError: (error: unknown) => void
}

/** Time to read and to change one's mind, while neither pointer nor focus is in the card. */
const STAYS_MS = 8000

/** Takes the place of a card whose meaning or site was switched off: says so, and takes it back. */
export function CardDone({ deed, titleId, onClose, reportError }: CardDoneProps) {
  const [isHeld, setHeld] = useState(true)
  const [said, setSaid] = useState(deed.said)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(onClose, STAYS_MS)
    return () => clearTimeout(timer)
  }, [isHeld, onClose])
  const undo = () =>
    deed.undo().then(onClose, error => {
      reportError(error)
      setSaid(i18n.t('card.failed', [error instanceof Error ? error.message : String(error)]))
    })
  return (
    <div
      class="card done"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <p id={titleId} role="status">
        {said}
      </p>
      <button type="button" class="chip-button" onClick={() => void undo()}>
        {i18n.t('card.undo')}
      </button>
      <button type="button" class="icon-button" aria-label={i18n.t('card.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  )
}
