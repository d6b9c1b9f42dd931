/*
 * What the pointer means, as a pure state machine. `M` is a mention; equal mentions are the same object.
 *
 *              over M                timer                 over nothing, leave card
 *     idle ───────────▶ resting ───────────▶ open ─────────────────────────────▶ leaving
 *      ▲ ◀────────────────┘ over nothing      ▲ ◀───────────────────────────────┘ │  over M again, enter card
 *      │                                      └───────────────── timer, if resting on another mention
 *      └──────────────────────────────────────────────────────── timer ──────────┘
 *
 * Escape leads to `dismissed`, which holds until the pointer is somewhere else.
 */

/** Rest before a card opens; passing over opens nothing. */
export const OPEN_DELAY_MS = 300
/** Time to come back, or to reach the card, before it closes. */
export const CLOSE_DELAY_MS = 300

export type HoverState<M> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'resting'; readonly on: M; readonly token: number }
  | { readonly kind: 'open'; readonly on: M }
  | { readonly kind: 'leaving'; readonly on: M; readonly next?: M; readonly token: number }
  | { readonly kind: 'dismissed'; readonly on: M }

export type HoverEvent<M> =
  | { readonly type: 'over'; readonly mention: M | undefined }
  | { readonly type: 'enter card' }
  | { readonly type: 'timer'; readonly token: number }
  | { readonly type: 'escape' }
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

let lastToken = 0

/** Takes one step of the machine. Every wait has a token of its own. */
export function stepHover<M>(state: HoverState<M>, event: HoverEvent<M>): HoverStep<M> {
  switch (event.type) {
    case 'over':
      return moveOver(state, event.mention)
    case 'enter card':
      return state.kind === 'leaving' ? stay({ kind: 'open', on: state.on }) : stay(state)
    case 'timer':
      return endWait(state, event.token)
    case 'escape':
      return 'on' in state ? close(state, { kind: 'dismissed', on: state.on }) : stay(state)
    case 'gone':
      return state.kind === 'open'
        ? leave(state.on, undefined)
        : state.kind === 'leaving'
          ? stay(state)
          : stay({ kind: 'idle' })
  }
}

function moveOver<M>(state: HoverState<M>, mention: M | undefined): HoverStep<M> {
  switch (state.kind) {
    case 'idle':
      return mention === undefined ? stay(state) : rest(mention)
    case 'dismissed':
      if (mention === state.on) return stay(state)
      return mention === undefined ? stay({ kind: 'idle' }) : rest(mention)
    case 'resting':
      if (mention === state.on) return stay(state)
      return mention === undefined ? stay({ kind: 'idle' }) : rest(mention)
    case 'open':
      return mention === state.on ? stay(state) : leave(state.on, mention)
    case 'leaving':
      if (mention === state.on) return stay({ kind: 'open', on: state.on })
      return mention === state.next ? stay(state) : leave(state.on, mention)
  }
}

function endWait<M>(state: HoverState<M>, token: number): HoverStep<M> {
  if (state.kind === 'resting' && state.token === token) return open(state.on)
  if (state.kind === 'leaving' && state.token === token)
    return state.next === undefined ? close(state, { kind: 'idle' }) : open(state.next)
  return stay(state)
}

function stay<M>(state: HoverState<M>): HoverStep<M> {
  return { state, effects: [] }
}

function rest<M>(on: M): HoverStep<M> {
  const token = ++lastToken
  return { state: { kind: 'resting', on, token }, effects: [{ type: 'wait', token, delayMs: OPEN_DELAY_MS }] }
}

function leave<M>(on: M, next: M | undefined): HoverStep<M> {
  const token = ++lastToken
  const delayMs = next === undefined ? CLOSE_DELAY_MS : OPEN_DELAY_MS
  return {
    state: { kind: 'leaving', on, token, ...(next !== undefined && { next }) },
    effects: [{ type: 'wait', token, delayMs }],
  }
}

function open<M>(on: M): HoverStep<M> {
  return { state: { kind: 'open', on }, effects: [{ type: 'open', mention: on }] }
}

function close<M>(from: HoverState<M>, to: HoverState<M>): HoverStep<M> {
  const isShown = from.kind === 'open' || from.kind === 'leaving'
  return { state: to, effects: isShown ? [{ type: 'close' }] : [] }
}
