/*
 * What the reader means, as a pure state machine. `M` is a mention; equal mentions are the same object.
 *
 *              over M                timer                 over nothing, leave card
 *     idle ───────────▶ resting ───────────▶ open ─────────────────────────────▶ leaving
 *      ▲ ◀────────────────┘ over nothing      ▲ ◀───────────────────────────────┘ │  over M again, enter card
 *      │                                      └───────────────── timer, if over another mention
 *      └──────────────────────────────────────────────────────── timer ──────────┘
 *
 *     any ── summon M (key, tap) ──▶ held ── dismiss ──▶ dismissed ── over something else ──▶ idle, resting
 *
 * While the pointer travels towards the card, `leaving` begins anew with each step: what lies on the way opens nothing.
 * Escape, pinning and the card's own close button dismiss: nothing opens until the pointer is somewhere else.
 */

/** Delays in milliseconds. */
export interface HoverDelays {
  /** Rest before a card opens; passing over opens nothing. */
  readonly openMs: number
  /** Time to come back, or to reach the card, before it closes. */
  readonly closeMs: number
}

/** As product.md has them: long enough that passing over opens nothing, short enough not to be waited for. */
export const DEFAULT_DELAYS: HoverDelays = { openMs: 300, closeMs: 300 }

export type HoverState<M> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'resting'; readonly on: M; readonly token: number }
  | { readonly kind: 'open'; readonly on: M }
  | { readonly kind: 'leaving'; readonly on: M; readonly next?: M; readonly token: number }
  /** Opened by a key or a tap: the pointer has no say. */
  | { readonly kind: 'held'; readonly on: M }
  | { readonly kind: 'dismissed'; readonly on: M }

export type HoverEvent<M> =
  | { readonly type: 'over'; readonly mention: M | undefined; readonly isTravelling?: boolean }
  | { readonly type: 'enter card' }
  | { readonly type: 'timer'; readonly token: number }
  | { readonly type: 'summon'; readonly mention: M }
  /** Escape, the close button, a tap elsewhere: the card closes. */
  | { readonly type: 'dismiss' }
  /** The card stays, and is no longer the pointer's. */
  | { readonly type: 'pinned' }
  /** The mention has left the page: a card that the pointer is not in closes as if the pointer had left. */
  | { readonly type: 'gone' }

export type HoverEffect<M> =
  /** Send a timer event with this token after the delay; an older token's event means nothing. */
  | { readonly type: 'wait'; readonly token: number; readonly delayMs: number }
  | { readonly type: 'open'; readonly mention: M }
  | { readonly type: 'close' }

/** Where an event leads, and what is to be done about it. */
export interface HoverStep<M> {
  readonly state: HoverState<M>
  readonly effects: readonly HoverEffect<M>[]
}

/** Takes a step of the machine. */
export type StepHover = <M>(state: HoverState<M>, event: HoverEvent<M>) => HoverStep<M>

let lastToken = 0

/** Makes the machine for given delays. Every wait has a token of its own. */
export function createHover(delays: HoverDelays): StepHover {
  return (state, event) => {
    switch (event.type) {
      case 'over':
        return moveOver(state, event, delays)
      case 'enter card':
        return state.kind === 'leaving' ? stay({ kind: 'open', on: state.on }) : stay(state)
      case 'timer':
        return endWait(state, event.token)
      case 'summon':
        return summon(state, event.mention)
      case 'dismiss':
        return 'on' in state ? close(state, { kind: 'dismissed', on: state.on }) : stay(state)
      case 'pinned':
        return stay('on' in state ? { kind: 'dismissed', on: state.on } : state)
      case 'gone':
        return goWithMention(state, delays)
    }
  }
}

/** Tells whether a card is open in a state. */
export function isCardOpen<M>({ kind }: HoverState<M>): boolean {
  return kind === 'open' || kind === 'leaving' || kind === 'held'
}

function moveOver<M>(
  state: HoverState<M>,
  { mention, isTravelling }: { readonly mention: M | undefined; readonly isTravelling?: boolean },
  delays: HoverDelays,
): HoverStep<M> {
  switch (state.kind) {
    case 'held':
      return stay(state)
    case 'idle':
      return mention === undefined ? stay(state) : rest(mention, delays)
    case 'dismissed':
    case 'resting':
      if (mention === state.on) return stay(state)
      return mention === undefined ? stay({ kind: 'idle' }) : rest(mention, delays)
    case 'open':
      return mention === state.on ? stay(state) : leave(state.on, mention, delays)
    case 'leaving':
      if (mention === state.on) return stay({ kind: 'open', on: state.on })
      return mention === state.next && !isTravelling ? stay(state) : leave(state.on, mention, delays)
  }
}

function endWait<M>(state: HoverState<M>, token: number): HoverStep<M> {
  if (state.kind === 'resting' && state.token === token) return open(state.on)
  if (state.kind === 'leaving' && state.token === token)
    return state.next === undefined ? close(state, { kind: 'idle' }) : open(state.next)
  return stay(state)
}

function summon<M>(state: HoverState<M>, on: M): HoverStep<M> {
  const isThere = isCardOpen(state) && 'on' in state && state.on === on
  return { state: { kind: 'held', on }, effects: isThere ? [] : [{ type: 'open', mention: on }] }
}

function goWithMention<M>(state: HoverState<M>, delays: HoverDelays): HoverStep<M> {
  if (state.kind === 'open') return leave(state.on, undefined, delays)
  return state.kind === 'leaving' || state.kind === 'held' ? stay(state) : stay({ kind: 'idle' })
}

function stay<M>(state: HoverState<M>): HoverStep<M> {
  return { state, effects: [] }
}

function rest<M>(on: M, { openMs }: HoverDelays): HoverStep<M> {
  const token = ++lastToken
  return { state: { kind: 'resting', on, token }, effects: [{ type: 'wait', token, delayMs: openMs }] }
}

function leave<M>(on: M, next: M | undefined, { openMs, closeMs }: HoverDelays): HoverStep<M> {
  const token = ++lastToken
  return {
    state: { kind: 'leaving', on, token, ...(next !== undefined && { next }) },
    effects: [{ type: 'wait', token, delayMs: next === undefined ? closeMs : openMs }],
  }
}

function open<M>(on: M): HoverStep<M> {
  return { state: { kind: 'open', on }, effects: [{ type: 'open', mention: on }] }
}

function close<M>(from: HoverState<M>, to: HoverState<M>): HoverStep<M> {
  return { state: to, effects: isCardOpen(from) ? [{ type: 'close' }] : [] }
}
