import type { Interest } from '../doorman'
import { isElement, parentAcrossShadow } from '../element-kinds'
import type { PlacedMention } from '../shown-mentions'
import type { Box, Point } from './box'
import type { CardDeck } from './card-deck'
import { type CardSubject, createOpener, type WayIn } from './card-opener'
import type { HoverDelays } from './hover'
import { runHover } from './hover-runner'
import { createMentionWalk, type MentionWalk } from './mention-walk'
import { followPointer, type HeldKeys, NO_KEYS } from './pointer'
import { stepAmong } from './step-among'
import { followTouch, type TouchReports } from './touch'
import { isTravellingTo } from './travel'

/** What the page knows of its mentions. */
export interface PageMentions {
  /** The mention under a point of the viewport. */
  at(point: Point): PlacedMention | undefined
  /** Tells whether a mention is still on the page. */
  isPresent(mention: PlacedMention): boolean
  list(): readonly PlacedMention[]
}

export interface AttendantParts<Content> {
  readonly window: Window
  readonly mentions: PageMentions
  readonly deck: CardDeck<Content>
  /** Draws the content of a card; undefined where there is none. */
  readonly draw: (subject: CardSubject) => Promise<Content | undefined>
  readonly delays: HoverDelays
  /** The key that must be held for the pointer to open a card. */
  readonly modifier: keyof HeldKeys | undefined
  /** Marks the mention that the keys have come to. */
  readonly onCurrent: (mention: PlacedMention | undefined) => void
  /** What the reader has done already; undefined where a key asked. */
  readonly interest: Interest | undefined
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** Attends to the reader: opens cards where the pointer rests, where a finger taps, and at a key; lists mentions and goes to them. */
export interface Attendant extends Pick<MentionWalk, 'step' | 'list' | 'goTo'> {
  /** Takes note that the page's mentions have changed. */
  refresh(): void
  /** Opens the card of the mention that the keys or the pointer have come to, and moves the focus into it. */
  openCurrent(): void
}

/** Starts an attendant; it leaves with the signal, and with it the card that is not pinned. */
export function startAttendant<Content>(parts: AttendantParts<Content>): Attendant {
  const { window, mentions, deck, modifier, signal } = parts
  const walk = createMentionWalk(parts)
  const opener = createOpener({ ...parts, openMs: parts.delays.openMs })
  let lastPoint: Point | undefined
  let way: WayIn = 'pointer'
  const onDetached = (why: 'pinned' | 'closed') => hover.send({ type: why === 'pinned' ? 'pinned' : 'dismiss' })
  const onRest = (mention: PlacedMention) =>
    opener.prepare(mention, { point: () => lastPoint, isExpected: () => hover.expected() === mention, onDetached })
  const onOpen = (mention: PlacedMention) =>
    opener.open(mention, { point: lastPoint, by: way, isWanted: () => hover.openOn() === mention, onDetached })
  const onClose = () => {
    opener.forget()
    deck.hide()
  }
  const hover = runHover<PlacedMention>(parts.delays, { onRest, onGiveUp: opener.giveUp, onOpen, onClose }, signal)
  signal.addEventListener('abort', onClose, { once: true })
  const summon = (mention: PlacedMention | undefined, by: WayIn) => {
    if (!mention) return false
    way = by
    hover.send({ type: 'summon', mention })
    return true
  }
  const onPoint = (point: Point | undefined, held: HeldKeys) => {
    const mention = point && mentions.at(point)
    const isTravelling = isOnTheWay(deck.box(), lastPoint, point)
    const isAllowed = modifier === undefined || held[modifier] || hover.on() === mention
    lastPoint = point
    if (!hover.isHeld()) way = 'pointer'
    hover.send({ type: 'over', mention: isAllowed ? mention : undefined, isTravelling })
  }
  const onEscape = () => {
    if (deck.closeFocused()) return true
    const isShown = deck.isShown()
    walk.mark(undefined)
    hover.send({ type: 'dismiss' })
    return isShown
  }
  const onCardEntered = () => hover.send({ type: 'enter card' })
  const onPressOutside = () => hover.isHeld() && hover.send({ type: 'dismiss' })
  const reports = { onPoint, onEscape, onCardEntered, onPressOutside }
  const pointer = followPointer(window, { signal, isCard: deck.owns, from: parts.interest?.point, reports })
  const finger = followTouch(window, { signal, reports: touchReports(mentions, mention => summon(mention, 'touch')) })
  if (parts.interest?.point) onPoint(parts.interest.point, NO_KEYS)
  for (const event of parts.interest?.touches ?? []) finger.take(event)
  return {
    refresh() {
      pointer.listen()
      finger.listen()
      const on = hover.on()
      if (on && !mentions.isPresent(on)) {
        if (!hover.isDismissed()) pointer.awaitReplacement()
        hover.send({ type: 'gone' })
      }
      pointer.lookForReplacement()
    },
    step: walk.step,
    list: walk.list,
    goTo: walk.goTo,
    openCurrent() {
      const open = deck.isShown() ? hover.openOn() : undefined
      walk.mark(open ?? walk.current() ?? stepAmong(mentions.list(), undefined, 1))
      summon(walk.current(), 'key')
      if (open) deck.focus()
    },
  }
}

/** A tap opens a card where it does nothing else, a long press everywhere. */
function touchReports(mentions: PageMentions, summon: (mention: PlacedMention | undefined) => boolean): TouchReports {
  return {
    onTap(point) {
      const mention = mentions.at(point)
      if (mention && !isInControl(mention.range.startContainer)) summon(mention)
    },
    onLongPress: point => summon(mentions.at(point)),
  }
}

/** What a tap does something else on. */
const CONTROLS =
  'a[href],area[href],button,input,select,textarea,label,summary,[role=button],[role=link],[role=tab],[contenteditable]'

function isInControl(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentAcrossShadow(at))
    if (isElement(at) && at.matches(CONTROLS)) return true
  return false
}

/** Tells whether the pointer goes from one point to another towards the card. */
function isOnTheWay(card: Box | undefined, from: Point | undefined, to: Point | undefined): boolean {
  return card !== undefined && from !== undefined && to !== undefined && isTravellingTo(card, from, to)
}
