import { useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { CardContent } from '../../knowledge/card-content'
import { citationOf } from '../../knowledge/citation-text'
import { CardBody } from './CardBody'
import { CardDone, type Deed } from './CardDone'
import { CardFoot } from './CardFoot'
import { CardHead } from './CardHead'
import type { CardActions, CardContext } from './card-actions'
import { onEscape } from './on-escape'
import { useKeptFocus } from './use-kept-focus'

/** What the place that a card stands in can do for it. */
export interface CardPlace {
  pin(): void
  hold(): void
  close(): void
  startMove(event: PointerEvent): void
  moveBy(x: number, y: number): void
}

interface CardProps {
  readonly content: CardContent
  readonly context: CardContext
  readonly locale: string
  readonly actions: CardActions
  readonly place: CardPlace
}

/** The fact card: a named dialog with what a topic is, where it stood and stands, and the facts closest to the reader's sentence. */
export function Card({ content, context, locale, actions, place }: CardProps) {
  const titleId = useId()
  const dialog = useKeptFocus<HTMLDivElement>()
  // The last one is shown; those before it are the way back.
  const [turned, setTurned] = useState<readonly CardContent[]>([content])
  const [isPinned, setPinned] = useState(false)
  const [deed, setDeed] = useState<Deed>()
  const shown = turned.at(-1) ?? content
  const turnTo = (topicId: string) => {
    actions.turnTo({ topicId, sentence: context.sentence }).then(next => {
      if (next) setTurned([...turned, next])
    }, actions.reportError)
  }
  const perform = (work: Promise<unknown>, done: Deed) => {
    place.hold()
    work.then(
      () => setDeed(done),
      error => setDeed({ said: i18n.t('card.failed', [messageOf(error)]) }),
    )
  }
  const meaning = { topicId: content.topicId, text: context.text }
  const [quoted] = shown.passages
  if (deed)
    return (
      <CardDone dialog={dialog} deed={deed} titleId={titleId} onClose={place.close} reportError={actions.reportError} />
    )
  return (
    <div
      ref={dialog}
      class="card"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      onKeyDown={event => onEscape(event, place.close)}
    >
      <CardHead
        content={shown}
        titleId={titleId}
        isPinned={isPinned}
        from={turned.at(-2)?.title}
        onBack={() => setTurned(turned.slice(0, -1))}
        onPin={() => {
          setPinned(true)
          place.pin()
        }}
        onClose={place.close}
        onMoveStart={place.startMove}
        onMoveBy={place.moveBy}
      />
      <CardBody key={shown.topicId} content={shown} locale={locale} openReader={actions.openReader} onTurn={turnTo} />
      <CardFoot
        citation={quoted && citationOf(quoted, locale)}
        copy={actions.copy}
        onNotThis={() =>
          perform(actions.mute(meaning, true), {
            said: i18n.t('card.notThisDone', [meaning.text, content.title]),
            undo: () => actions.mute(meaning, false),
          })
        }
        onHideSite={() =>
          perform(actions.switchSite(true), {
            said: i18n.t('card.hideSiteDone'),
            undo: () => actions.switchSite(false),
          })
        }
      />
    </div>
  )
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
