import { quoteSentence } from '../../knowledge/quoted-words'
import { rectsOf } from '../hit-test'
import { type PlacedMention, textOf } from '../shown-mentions'
import type { Point } from './box'
import type { CardDeck, ShowOptions } from './card-deck'
import type { CardAnchor } from './follow-anchor'

/** What a card is wanted for. */
export interface CardSubject {
  readonly topicId: string
  /** The words of the page that name it. */
  readonly text: string
  readonly sentence: string
}

/** What a card is opened by. */
export type WayIn = 'pointer' | 'touch' | 'key'

interface OpenOptions extends Pick<ShowOptions, 'onDetached'> {
  readonly point: Point | undefined
  readonly by: WayIn
  /** Asked once the content is there: the reader may have gone on. */
  isWanted(): boolean
}

interface PrepareOptions extends Pick<ShowOptions, 'onDetached'> {
  point(): Point | undefined
  /** Asked when the content is there and it is time to lay it out. */
  isExpected(): boolean
}

/** Opens cards on mentions. */
export interface CardOpener {
  /** Begins to draw the card of a mention on which the pointer rests, so that it is there when it is wanted. */
  prepare(mention: PlacedMention, options: PrepareOptions): void
  /** Takes back what was prepared: the pointer has gone on. */
  giveUp(): void
  open(mention: PlacedMention, options: OpenOptions): void
  /** Forgets what was drawn: the next card is drawn anew. */
  forget(): void
}

interface CardOpenerParts<Content> {
  readonly window: Window
  readonly deck: CardDeck<Content>
  readonly draw: (subject: CardSubject) => Promise<Content | undefined>
  /** How long the pointer rests before a card opens. */
  readonly openMs: number
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** Cards stand at the bottom of a screen that is narrower, where a finger opens them. */
const SHEET_BELOW_PX = 500

/** A pointer that has rested for so much of the delay means to stay: its card is laid out, unseen. */
const SURE_AFTER = 0.5

/** Creates an opener. */
export function createOpener<Content>(parts: CardOpenerParts<Content>): CardOpener {
  const { window, deck, openMs, reportError, signal } = parts
  let drawn: { readonly of: PlacedMention; readonly content: Promise<Content | undefined> } | undefined
  let preparing: PlacedMention | undefined
  const draw = (of: PlacedMention) => {
    if (drawn?.of !== of) {
      const content = parts.draw(subjectOf(of))
      content.catch(reportError)
      drawn = { of, content }
    }
    return drawn.content
  }
  const prepare = async (mention: PlacedMention, { point, isExpected, onDetached }: PrepareOptions) => {
    if (preparing === mention) return
    preparing = mention
    const [content] = await Promise.all([draw(mention), restFor(openMs * SURE_AFTER)])
    const isStillExpected = preparing === mention && isExpected() && !signal.aborted
    if (content === undefined || !isStillExpected || rectsOf(mention.range).length === 0) return
    deck.prepare(content, anchorOf(mention, point()), { takesFocus: false, isSheet: false, onDetached })
  }
  const giveUp = () => {
    preparing = undefined
    deck.discard()
  }
  const open = async (mention: PlacedMention, { point, by, isWanted, onDetached }: OpenOptions) => {
    const content = await draw(mention)
    if (content === undefined || signal.aborted || !isWanted() || rectsOf(mention.range).length === 0) return
    deck.show(content, anchorOf(mention, point), {
      takesFocus: by === 'key',
      isSheet: by === 'touch' && window.innerWidth < SHEET_BELOW_PX,
      onDetached,
    })
    preparing = undefined
  }
  return {
    prepare: (mention, options) => void prepare(mention, options).catch(reportError),
    giveUp,
    open: (mention, options) => void open(mention, options).catch(reportError),
    forget() {
      drawn = undefined
      giveUp()
    },
  }
}

function restFor(delayMs: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, delayMs))
}

function subjectOf(placed: PlacedMention): CardSubject {
  const { mention, block } = placed
  const { before, words, after } = quoteSentence(block.text, mention.start, mention.end)
  return { topicId: mention.topicId, text: textOf(placed), sentence: before + words + after }
}

function anchorOf({ range }: PlacedMention, point: Point | undefined): CardAnchor {
  return { node: range.startContainer, lines: () => rectsOf(range), ...(point && { point }) }
}
