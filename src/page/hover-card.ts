import { sentenceAt } from '../knowledge/sentence'
import type { CardHost, DrawnCard } from './card-host'
import { rectsOf } from './hit-test'
import { type HoverEffect, type HoverEvent, type HoverState, stepHover } from './hover'
import { followPointer } from './pointer'
import type { PlacedMention } from './shown-mentions'

interface Point {
  readonly x: number
  readonly y: number
}

export interface HoverCardParts<Content> {
  readonly window: Window
  readonly card: CardHost<Content>
  readonly draw: (topicId: string, sentence: string) => Promise<DrawnCard<Content> | undefined>
  readonly findMention: (point: Point) => PlacedMention | undefined
  /** Tells whether a mention is still on the page. */
  readonly isPresent: (mention: PlacedMention) => boolean
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** Cards that open where the pointer rests on a mention. */
export interface HoverCard {
  /** Takes note that the page's mentions have changed. */
  refresh(): void
}

/** Joins pointer, hover machine and card until the signal aborts. */
export function startHoverCard<Content>(parts: HoverCardParts<Content>): HoverCard {
  const { window, card, findMention, isPresent, reportError, signal } = parts
  let state: HoverState<PlacedMention> = { kind: 'idle' }
  let lastPoint: Point | undefined
  // The card is drawn from the start of the rest on, so that it is there when the delay ends.
  let drawing: { readonly mention: PlacedMention; readonly card: Promise<DrawnCard<Content> | undefined> } | undefined

  const drawFor = (mention: PlacedMention) => {
    if (drawing?.mention !== mention) {
      const drawn = parts.draw(mention.mention.topicId, sentenceAt(mention.block.text, mention.mention.start))
      drawn.catch(reportError)
      drawing = { mention, card: drawn }
    }
    return drawing.card
  }
  const dispatch = (event: HoverEvent<PlacedMention>) => {
    const step = stepHover(state, event)
    state = step.state
    if (state.kind === 'resting') void drawFor(state.on)
    for (const effect of step.effects) perform(effect)
  }
  const perform = (effect: HoverEffect<PlacedMention>) => {
    if (effect.type === 'wait') {
      setTimeout(() => signal.aborted || dispatch({ type: 'timer', token: effect.token }), effect.delayMs)
    } else if (effect.type === 'close') {
      drawing = undefined
      card.hide()
    } else void open(effect.mention).catch(reportError)
  }
  const open = async (mention: PlacedMention) => {
    const drawn = await drawFor(mention)
    const isWanted = !signal.aborted && 'on' in state && state.on === mention && state.kind !== 'dismissed'
    const line = lineOf(mention, lastPoint)
    if (drawn && isWanted && line) card.show(drawn, line, mention.range.startContainer)
  }

  const listen = followPointer(window, {
    signal,
    isCard: card.owns,
    reports: {
      onPoint(point) {
        lastPoint = point
        dispatch({ type: 'over', mention: point && findMention(point) })
      },
      onCardEntered: () => dispatch({ type: 'enter card' }),
      onEscape() {
        const isShown = card.isShown()
        dispatch({ type: 'escape' })
        return isShown
      },
    },
  })
  return {
    refresh() {
      listen()
      if ('on' in state && !isPresent(state.on)) dispatch({ type: 'gone' })
    },
  }
}

/** The line of a mention that the pointer is on, or its first: a mention may wrap. */
function lineOf({ range }: PlacedMention, point: Point | undefined): DOMRect | undefined {
  const lines = rectsOf(range)
  return lines.find(line => point && point.y >= line.top && point.y <= line.bottom) ?? lines[0]
}
