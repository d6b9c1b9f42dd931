import type { Box } from './box'
import { createCardFrame } from './card-frame'
import { type CardAnchor, followAnchor, isSameLine } from './follow-anchor'
import { createMover } from './mover'
import { placeSheet } from './place-sheet'
import { topmostParent } from './topmost-parent'

/** What a card can ask of the deck. */
export interface CardControls {
  /** Lets the card stay where it is, to be moved and closed by hand. */
  pin(): void
  close(): void
  /** Keeps a card that is not pinned open, whatever the pointer does: it says something that must be read. */
  hold(): void
  /** Follows the pointer that was pressed on the card's head. */
  startMove(event: PointerEvent): void
  /** Moves a pinned card by so many pixels. */
  moveBy(x: number, y: number): void
}

/** How cards look. */
export interface CardUi<Content> {
  /** The style sheet of the card's shadow tree. */
  readonly css: string
  /** Puts a card's content into `container`, and returns what takes it out again. */
  mount(container: HTMLElement, content: Content, controls: CardControls): () => void
}

/** How a card is to be shown. */
export interface ShowOptions {
  readonly takesFocus: boolean
  /** At the bottom of a narrow screen, over its whole width. */
  readonly isSheet: boolean
  /** Called once when the card is no longer the reader's pointer's: it was pinned, held or closed from inside. */
  onDetached(why: 'pinned' | 'closed'): void
}

/** The cards of a document: at most one that comes and goes, and those that are pinned. */
export interface CardDeck<Content> {
  /** Lays a card out where nobody sees it, as it is about to be shown. */
  prepare(content: Content, anchor: CardAnchor, options: ShowOptions): void
  /** Takes away what was prepared and not shown. */
  discard(): void
  /** Shows a card; the one that came before it goes, pinned ones stay. */
  show(content: Content, anchor: CardAnchor, options: ShowOptions): void
  /** Closes the card that comes and goes. */
  hide(): void
  /** True while that card can be seen: one that the page took away cannot. */
  isShown(): boolean
  /** Where that card is. */
  box(): Box | undefined
  /** Moves the focus into that card. */
  focus(): void
  /** True for the hosts: all that the page, and we, can see of a closed shadow tree. */
  owns(target: EventTarget | null): boolean
  /** Closes the pinned card that has the focus; false where none has. */
  closeFocused(): boolean
}

interface OpenCard {
  /** When it has its place. */
  readonly placed: Promise<void>
  readonly host: HTMLElement
  readonly container: HTMLElement
  reveal(): void
  close(): void
  /** Closes as the card's own button does. */
  dismiss(): void
}

/** A card that is laid out, and not yet shown. */
interface PreparedCard<Content> {
  readonly card: OpenCard
  readonly content: Content
  readonly anchor: CardAnchor
}

interface DeckLife {
  readonly signal: AbortSignal
  readonly reportError: (error: unknown) => void
}

/** Creates a deck without cards; all of them leave the page with the signal. */
export function createCardDeck<Content>(
  document: Document,
  ui: CardUi<Content>,
  { signal, reportError }: DeckLife,
): CardDeck<Content> {
  const cards = new Set<OpenCard>()
  const look = new CSSStyleSheet()
  look.replaceSync(ui.css)
  let current: OpenCard | undefined
  let prepared: PreparedCard<Content> | undefined
  signal.addEventListener(
    'abort',
    () => {
      for (const card of cards) card.close()
    },
    { once: true },
  )
  // The page may be kept, to come back as it was: the pointer will be somewhere else then.
  document.defaultView?.addEventListener('pagehide', () => current?.dismiss(), { signal })
  const hide = () => {
    current?.close()
    current = undefined
  }
  const discard = () => {
    prepared?.card.close()
    prepared = undefined
  }
  const lay = (content: Content, anchor: CardAnchor, options: ShowOptions) => {
    const card: OpenCard = openCard(document, {
      ui,
      look,
      reportError,
      content,
      anchor,
      options,
      onClosed() {
        cards.delete(card)
        if (current === card) current = undefined
      },
      onDetached() {
        if (current === card) current = undefined
      },
    })
    cards.add(card)
    return card
  }
  const takePrepared = (content: Content, anchor: CardAnchor, { isSheet }: ShowOptions) => {
    if (isSheet || prepared?.content !== content || !isStillRight(prepared, anchor)) return undefined
    const { card } = prepared
    prepared = undefined
    return card
  }
  return {
    prepare(content, anchor, options) {
      discard()
      prepared = { card: lay(content, anchor, options), content, anchor }
    },
    discard,
    show(content, anchor, options) {
      hide()
      const card = takePrepared(content, anchor, options) ?? lay(content, anchor, options)
      discard()
      current = card
      void card.placed.then(() => {
        card.reveal()
        if (options.takesFocus && cards.has(card)) focusCard(card)
      })
    },
    hide,
    isShown: () => current?.host.matches(':popover-open') ?? false,
    box: () => (current?.host.matches(':popover-open') ? current.host.getBoundingClientRect() : undefined),
    focus() {
      if (current) focusCard(current)
    },
    owns: target => [...cards].some(card => card.host === target),
    closeFocused() {
      const focused = [...cards].find(card => card !== current && card.host === document.activeElement)
      focused?.close()
      return focused !== undefined
    },
  }
}

/** The page may have changed since a card was laid out. */
function isStillRight<Content>({ card, anchor }: PreparedCard<Content>, wanted: CardAnchor): boolean {
  const isInPlace = card.host.parentElement === topmostParent(wanted.node, card.host.ownerDocument)
  return isInPlace && card.host.matches(':popover-open') && isSameLine(anchor, wanted)
}

interface CardParts<Content> {
  readonly ui: CardUi<Content>
  readonly look: CSSStyleSheet
  readonly reportError: (error: unknown) => void
  readonly content: Content
  readonly anchor: CardAnchor
  readonly options: ShowOptions
  onClosed(): void
  onDetached(): void
}

function openCard<Content>(document: Document, parts: CardParts<Content>): OpenCard {
  const { ui, content, anchor, options } = parts
  const frame = createCardFrame(document, parts.look)
  const { host, container } = frame
  const focusedBefore = document.activeElement
  const [life, following] = [new AbortController(), new AbortController()]
  const mover = createMover(frame, life.signal)
  let isAttached = true
  const detach = (why: 'pinned' | 'closed') => {
    if (!isAttached) return
    isAttached = false
    parts.onDetached()
    options.onDetached(why)
  }
  const close = () => {
    const hadFocus = document.activeElement === host
    following.abort()
    life.abort()
    unmount()
    host.remove()
    parts.onClosed()
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true })
  }
  const dismiss = () => {
    detach('closed')
    close()
  }
  const unmount = ui.mount(container, content, {
    pin() {
      following.abort()
      mover.settle()
      detach('pinned')
    },
    hold: () => detach('pinned'),
    close: dismiss,
    startMove: mover.start,
    moveBy: mover.moveBy,
  })
  topmostParent(anchor.node, document).append(host)
  host.showPopover()
  const placed = options.isSheet
    ? placeSheet(frame, anchor)
    : followAnchor(frame, anchor, { signal: following.signal, reportError: parts.reportError })
  return { host, container, close, dismiss, reveal: frame.reveal, placed: Promise.resolve(placed) }
}

/** The dialog in the closed tree takes the focus; the page sees it on the host. */
function focusCard({ container }: OpenCard): void {
  container.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true })
}
