import { createHover, type HoverDelays, type HoverEffect, type HoverEvent, type HoverState, isCardOpen } from './hover'

/** The hover machine at work: it keeps the state and the time. */
export interface HoverRunner<M> {
  send(event: HoverEvent<M>): void
  /** The mention that the reader is at; undefined where there is none. */
  on(): M | undefined
  /** The mention whose card is open. */
  openOn(): M | undefined
  /** The mention whose card opens once the pointer has rested long enough. */
  expected(): M | undefined
  /** Tells whether a key or a tap opened the card. */
  isHeld(): boolean
  /** Tells whether the reader has closed the card of the mention that the pointer is at. */
  isDismissed(): boolean
}

interface HoverReports<M> {
  /** Called at each move on a mention whose card is expected. */
  onRest(mention: M): void
  /** The pointer went on before the card opened. */
  onGiveUp(): void
  onOpen(mention: M): void
  onClose(): void
}

/** Runs the machine until the signal aborts. */
export function runHover<M>(delays: HoverDelays, reports: HoverReports<M>, signal: AbortSignal): HoverRunner<M> {
  const step = createHover(delays)
  let state: HoverState<M> = { kind: 'idle' }
  const send = (event: HoverEvent<M>) => {
    const before = expectedIn(state)
    const next = step(state, event)
    state = next.state
    const now = expectedIn(state)
    if (before !== undefined && before !== now && openIn(state) !== before) reports.onGiveUp()
    if (now !== undefined) reports.onRest(now)
    for (const effect of next.effects) perform(effect)
  }
  const perform = (effect: HoverEffect<M>) => {
    if (effect.type === 'open') reports.onOpen(effect.mention)
    else if (effect.type === 'close') reports.onClose()
    else setTimeout(() => signal.aborted || send({ type: 'timer', token: effect.token }), effect.delayMs)
  }
  return {
    send,
    on: () => ('on' in state ? state.on : undefined),
    openOn: () => openIn(state),
    expected: () => expectedIn(state),
    isHeld: () => state.kind === 'held',
    isDismissed: () => state.kind === 'dismissed',
  }
}

function expectedIn<M>(state: HoverState<M>): M | undefined {
  if (state.kind === 'resting') return state.on
  return state.kind === 'leaving' ? state.next : undefined
}

function openIn<M>(state: HoverState<M>): M | undefined {
  return isCardOpen(state) && 'on' in state ? state.on : undefined
}
