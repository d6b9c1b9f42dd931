import { createHover, type HoverDelays, type HoverEffect, type HoverEvent, type HoverState, isCardOpen } from './hover'

/** The hover machine at work: it keeps the state and the time. */
export interface HoverRunner<M> {
  send(event: HoverEvent<M>): void
  /** The mention that the reader is at; undefined where there is none. */
  on(): M | undefined
  /** The mention whose card is open, or about to be. */
  openOn(): M | undefined
  /** Tells whether a key or a tap opened the card. */
  isHeld(): boolean
  /** Tells whether the reader has closed the card of the mention that the pointer is at. */
  isDismissed(): boolean
}

interface HoverReports<M> {
  onRest(mention: M): void
  onOpen(mention: M): void
  onClose(): void
}

/** Runs the machine until the signal aborts. */
export function runHover<M>(delays: HoverDelays, reports: HoverReports<M>, signal: AbortSignal): HoverRunner<M> {
  const step = createHover(delays)
  let state: HoverState<M> = { kind: 'idle' }
  const send = (event: HoverEvent<M>) => {
    const next = step(state, event)
    state = next.state
    if (state.kind === 'resting') reports.onRest(state.on)
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
    openOn: () => (isCardOpen(state) && 'on' in state ? state.on : undefined),
    isHeld: () => state.kind === 'held',
    isDismissed: () => state.kind === 'dismissed',
  }
}
