import { describe, expect, it } from 'vitest'
import {
  createHover,
  DEFAULT_DELAYS,
  type HoverEffect,
  type HoverEvent,
  type HoverState,
} from '../../../../src/page/cards/hover'

const IDLE: HoverState<string> = { kind: 'idle' }
const stepHover = createHover(DEFAULT_DELAYS)

/** A reader who lives through events; "rest" lets the last wait end, "old timer" any earlier one, "to B" travels over B. */
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
    if (word === 'enter card' || word === 'dismiss' || word === 'pinned' || word === 'gone') return { type: word }
    if (word.startsWith('summon ')) return { type: 'summon', mention: word.slice('summon '.length) }
    if (word === 'to nothing') return { type: 'over', mention: undefined, isTravelling: true }
    if (word.startsWith('to ')) return { type: 'over', mention: word.slice('to '.length), isTravelling: true }
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

describe('Escape, or the close button,', () => {
  it.each([
    ['closes the card', 'A, rest, dismiss', ['open A', 'close']],
    ['closes a card that the pointer is leaving, once', 'A, rest, nothing, dismiss, rest', ['open A', 'close']],
    ['closes a card that the pointer is in', 'A, rest, nothing, enter card, dismiss', ['open A', 'close']],
    ['keeps the card closed while the pointer stays', 'A, rest, dismiss, A, A, rest', ['open A', 'close']],
    [
      'lets it open again once the pointer was elsewhere',
      'A, rest, dismiss, nothing, A, rest',
      ['open A', 'close', 'open A'],
    ],
    ['lets another open', 'A, rest, dismiss, B, rest', ['open A', 'close', 'open B']],
    ['lets the first open again after another', 'A, rest, dismiss, B, A, rest', ['open A', 'close', 'open A']],
    ['stops a card that is about to open', 'A, dismiss, rest, A, rest', []],
    ['means nothing where there is no card', 'dismiss, A, rest', ['open A']],
    ['pressed twice closes once', 'A, rest, dismiss, dismiss', ['open A', 'close']],
  ])('%s', (_, events, effects) => {
    expect(createPointer().live(events)).toEqual(effects)
  })
})

describe('a pointer that travels towards the card', () => {
  it.each([
    ['opens nothing on its way', 'A, rest, to B, to B, old timer, to nothing, old timer, enter card', ['open A']],
    ['passes over three mentions', 'A, rest, to B, to C, to B, enter card, rest', ['open A']],
    ['stops on a mention on its way: its card opens', 'A, rest, to B, rest', ['open A', 'open B']],
    ['stops on nothing: the card closes', 'A, rest, to B, to nothing, rest', ['open A', 'close']],
    ['turns back to its mention', 'A, rest, to nothing, A, rest', ['open A']],
    ['has no card to travel to', 'to A, rest', ['open A']],
  ])('%s', (_, events, effects) => {
    expect(createPointer().live(events)).toEqual(effects)
  })

  it('waits anew at each step', () => {
    const pointer = createPointer()
    pointer.live('A, rest, to B, to B, to B')
    expect(pointer.waits()).toHaveLength(4)
  })
})

describe('a card that a key or a tap opened', () => {
  it.each([
    ['opens at once', 'summon A', ['open A']],
    ['is not closed by the pointer', 'summon A, B, rest, nothing, rest', ['open A']],
    ['is not closed by the pointer in it, and out of it', 'summon A, enter card, nothing, rest', ['open A']],
    ['turns to another', 'summon A, summon B', ['open A', 'open B']],
    ['is the one that the pointer had opened', 'A, rest, summon A, nothing, rest', ['open A']],
    ['takes over from the pointer', 'A, rest, summon B, nothing, rest', ['open A', 'open B']],
    ['is closed by Escape', 'summon A, dismiss', ['open A', 'close']],
    ['stays when its mention leaves the page', 'summon A, gone, rest', ['open A']],
    ['lets the pointer open others afterwards', 'summon A, dismiss, B, rest', ['open A', 'close', 'open B']],
  ])('%s', (_, events, effects) => {
    expect(createPointer().live(events)).toEqual(effects)
  })
})

describe('a card that was pinned', () => {
  it.each([
    ['is no longer the pointer’s', 'A, rest, enter card, pinned, nothing, rest', ['open A']],
    ['does not open again under a resting pointer', 'A, rest, pinned, A, rest', ['open A']],
    ['lets another open beside it', 'A, rest, pinned, B, rest', ['open A', 'open B']],
    ['is not closed by Escape for the pointer', 'A, rest, pinned, dismiss', ['open A']],
    ['means nothing where there is none', 'pinned, A, rest', ['open A']],
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
    ['is no longer dismissed', 'A, rest, dismiss, gone, A, rest', ['open A', 'close', 'open A']],
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
    expect(pointer.waits()).toEqual([DEFAULT_DELAYS.openMs, DEFAULT_DELAYS.closeMs])
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
    'A, rest, dismiss',
    'A, rest, gone',
  ]) {
    const pointer = createPointer()
    pointer.live(`${events}, nothing, rest`)
    expect(pointer.state(), events).toBe('idle')
  }
})
