import { i18n } from '#i18n'
import type { CardContent } from '../../knowledge/card-content'
import { BackIcon, CloseIcon, MoveIcon, PinIcon } from '../parts/icons'

export interface CardHeadProps {
  readonly content: CardContent
  readonly titleId: string
  readonly isPinned: boolean
  /** The title of the card that this one was turned from. */
  readonly from: string | undefined
  readonly onBack: () => void
  readonly onPin: () => void
  readonly onClose: () => void
  readonly onMoveStart: (event: PointerEvent) => void
  readonly onMoveBy: (x: number, y: number) => void
}

/** So far an arrow key moves a pinned card. */
const KEY_STEP_PX = 24
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-KEY_STEP_PX, 0],
  ArrowRight: [KEY_STEP_PX, 0],
  ArrowUp: [0, -KEY_STEP_PX],
  ArrowDown: [0, KEY_STEP_PX],
}

/** What the card is about, and what can be done with it as a whole. A pinned card is moved by its head. */
export function CardHead(props: CardHeadProps) {
  const { content, titleId, isPinned, from, onBack, onPin, onClose, onMoveStart, onMoveBy } = props
  return (
    <header
      class={isPinned ? 'head movable' : 'head'}
      onPointerDown={event => isPinned && startMove(event, onMoveStart)}
    >
      <div class="head-line">
        {from !== undefined && (
          <button type="button" class="icon-button" aria-label={i18n.t('card.back', [from])} onClick={onBack}>
            <BackIcon />
          </button>
        )}
        <p class="kicker">{content.kicker}</p>
        {isPinned ? (
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('card.move')}
            onKeyDown={event => {
              const step = STEPS[event.key]
              if (!step) return
              event.preventDefault()
              onMoveBy(...step)
            }}
          >
            <MoveIcon />
          </button>
        ) : (
          <button type="button" class="icon-button" aria-label={i18n.t('card.pin')} onClick={onPin}>
            <PinIcon />
          </button>
        )}
        <button type="button" class="icon-button" aria-label={i18n.t('card.close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <h2 id={titleId}>{content.title}</h2>
    </header>
  )
}

function startMove(event: PointerEvent, onMoveStart: (event: PointerEvent) => void): void {
  const isOnButton = event.composedPath().some(node => node instanceof HTMLButtonElement)
  if (event.isTrusted && event.button === 0 && !isOnButton) onMoveStart(event)
}
