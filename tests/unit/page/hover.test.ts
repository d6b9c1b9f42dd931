import { describe, expect, it } from 'vitest'
import {
  CLOSE_DELAY_MS,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  OPEN_DELAY_MS,
  stepHover,
} from '../../../src/page/hover'

const IDLE: HoverState<string> = { kind: 'idle' }

/** A pointer that lives through events; "rest" lets the last wait end, "old timer" any earlier one. */
function createPointer() {
  let state = IDLE
  const effects: HoverEffect<string>[] = []
  const tokens: number[] = []
  const send = (event: HoverEvent<string>) => {
    const step = stepHover(state, event)
    state = step.state
    for (const effect of step.effects) {
      if (effect.type === 'wait') tokens.push(effect.token)
      effects.push(effect)
    }
  }
  const eventOf = (word: string): HoverEvent<string> => {
    if (word === 'rest') return { type: 'timer', token: tokens.at(-1) ?? -1 }
    if (word === 'old timer') return { type: 'timer', token: tokens.at(-2) ?? -1 }
    if (word === 'nothing') return { type: 'over', mention: undefined }
    if (word === 'enter card' || word === 'escape' || word === 'gone') return { type: word }
    return { type: 'over', mention: word }
  }
  return {
    live(events: string) {
      for (const word of events.split(', ')) send(eventOf(word))
      return effects.flatMap(each =>
        each.type === 'wait' ? [] : each.type === 'open' ? `open ${each.mention}` : 'close',
      )
    },
    waits: () => effects.flatMap(each => (each.type === 'wait' ? each.delayMs : [])),
    state: () => state.kind,
  }
}

describe('the pointer', () => {
  it.each([
    ['rests on a mention: its card opens', 'A, rest', ['open A']],
    ['rests, moving inside the mention', 'A, A, A, rest', ['open A']],
    ['passes over a mention', 'A, nothing, rest', []],
    ['passes over two mentions', 'A, B, nothing, rest', []],
    ['passes over one mention and rests on the next', 'A, B, rest', ['open B']],
    ['is nowhere', 'nothing, rest', []],
    ['leaves the mention: the card closes after a while', 'A, rest, nothing, rest', ['open A', 'close']],
    ['leaves the mention for a moment', 'A, rest, nothing', ['open A']],
    ['comes back in time', 'A, rest, nothing, A, rest', ['open A']],
    ['comes back and leaves again', 'A, rest, nothing, A, nothing, rest', ['open A', 'close']],
    ['enters the card in time', 'A, rest, nothing, enter card, rest', ['open A']],
    ['leaves the card', 'A, rest, nothing, enter card, nothing, rest', ['open A', 'close']],
    ['goes from the card back to the mention', 'A, rest, nothing, enter card, A, rest', ['open A']],
    ['moves inside the card', 'A, rest, nothing, enter card, enter card, rest', ['open A']],
    ['rests on another mention: the card turns to it', 'A, rest, B, rest', ['open A', 'open B']],
    ['passes over another mention on its way to the card', 'A, rest, B, enter card, rest', ['open A']],
    ['passes over another mention and away', 'A, rest, B, nothing, rest', ['open A', 'close']],
    ['passes over another mention and back', 'A, rest, B, A, rest', ['open A']],
    ['passes over nothing to another mention', 'A, rest, nothing, B, rest', ['open A', 'open B']],
    ['passes over a second mention to a third', 'A, rest, B, C, rest', ['open A', 'open C']],
    ['opens a card again after it has closed', 'A, rest, nothing, rest, A, rest', ['open A', 'close', 'open A']],
  ])('%s', (_, events, effects) => {
    expect(createPointer().live(events)).toEqual(effects)
  })
})

describe('Escape', () => {
  it.each([
    ['closes the card', 'A, rest, escape', ['open A', 'close']],
    ['closes a card that the pointer is leaving, once', 'A, rest, nothing, escape, rest', ['open A', 'close']],
    ['closes a card that the pointer is in', 'A, rest, nothing, enter card, escape', ['open A', 'close']],
    ['keeps the card closed while the pointer stays', 'A, rest, escape, A, A, rest', ['open A', 'close']],
    [
      'lets it open again once the pointer was elsewhere',
      'A, rest, escape, nothing, A, rest',
      ['open A', 'close', 'open A'],
    ],
    ['lets another open', 'A, rest, escape, B, rest', ['open A', 'close', 'open B']],
    ['lets the first open again after another', 'A, rest, escape, B, A, rest', ['open A', 'close', 'open A']],
    ['stops a card that is about to open', 'A, escape, rest, A, rest', []],
    ['means nothing where there is no card', 'escape, A, rest', ['open A']],
    ['pressed twice closes once', 'A, rest, escape, escape', ['open A', 'close']],
  ])('%s', (_, events, effects) => {
    expect(createPointer().live(events)).toEqual(effects)
  })
})

describe('a mention that has left the page', () => {
  it.each([
    ['closes its card after a while', 'A, rest, gone, rest', ['open A', 'close']],
    ['keeps its card while the pointer comes into it', 'A, rest, gone, enter card, rest', ['open A']],
    ['opens no card', 'A, gone, rest', []],
    ['does not hold up the closing of its card', 'A, rest, nothing, gone, rest', ['open A', 'close']],
    ['lets the card of another mention open', 'A, rest, gone, B, rest', ['open A', 'open B']],
    ['is no longer dismissed', 'A, rest, escape, gone, A, rest', ['open A', 'close', 'open A']],
    ['means nothing where the pointer is on none', 'gone, A, rest', ['open A']],
  ])('%s', (_, events, effects) => {
    expect(createPointer().live(events)).toEqual(effects)
  })
})

describe('a timer', () => {
  it.each([
    ['of a mention that was passed over', 'A, B, old timer', []],
    ['of an earlier rest on the same mention', 'A, nothing, A, old timer', []],
    ['of the opening, once the card is open', 'A, rest, rest', ['open A']],
    ['of an earlier leaving', 'A, rest, nothing, A, nothing, old timer', ['open A']],
    ['of a leaving, when another mention is passed over', 'A, rest, nothing, B, old timer', ['open A']],
    ['of nothing', 'rest', []],
  ])('that is old means nothing: %s', (_, events, effects) => {
    expect(createPointer().live(events)).toEqual(effects)
  })

  it('has a token of its own', () => {
    const first = stepHover(IDLE, { type: 'over', mention: 'A' }).effects
    const second = stepHover(IDLE, { type: 'over', mention: 'A' }).effects
    expect(first).not.toEqual(second)
  })

  it('waits as long to open as a rest takes, and as long to close as the way to the card', () => {
    const pointer = createPointer()
    pointer.live('A, rest, nothing')
    expect(pointer.waits()).toEqual([OPEN_DELAY_MS, CLOSE_DELAY_MS])
  })

  it('is one for a pointer that only moves about on a mention', () => {
    const pointer = createPointer()
    pointer.live('A, A, A, rest, A, A, nothing, nothing, nothing')
    expect(pointer.waits()).toHaveLength(2)
  })
})

it('the machine comes to rest wherever the pointer was, once it is over nothing', () => {
  for (const events of [
    'A',
    'A, rest',
    'A, rest, B',
    'A, rest, nothing, enter card',
    'A, rest, escape',
    'A, rest, gone',
  ]) {
    const pointer = createPointer()
    pointer.live(`${events}, nothing, rest`)
    expect(pointer.state(), events).toBe('idle')
  }
})
