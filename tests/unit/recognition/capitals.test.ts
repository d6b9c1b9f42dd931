import { describe, expect, it } from 'vitest'
import { capitalsSayNothing } from '../../../src/recognition/capitals'
import { listOf } from './list-of'

/** Asks for the name that a text has in brackets. */
function sayNothing(marked: string): boolean {
  const [before = '', name = '', after = ''] = marked.split(/[[\]]/)
  const firstWord = listOf(before).length
  return capitalsSayNothing(listOf(before + name + after), { firstWord, lastWord: firstWord + listOf(name).length - 1 })
}

describe('the capitals of a name all in capitals', () => {
  it.each([
    ['in a headline', 'TALKS ON [START] BEGIN TODAY'],
    ['in a Russian headline', 'ПЕРЕГОВОРЫ О [START] НАЧАЛИСЬ'],
    ['after capitals alone', 'PLEASE PRESS [START]'],
    ['before capitals alone', '[START] YOUR TRIAL'],
    [
      'among capitals with other words farther off',
      'we hear of TALKS ON THE NEW [START] IN THE SENATE TODAY and so on',
    ],
    ['of two words in a headline', 'THE [NEW START] LIMITS HOLD'],
    ['in a headline with a number', 'THE 3 [START] TREATIES'],
  ])('say nothing %s: %s', (_, text) => {
    expect(sayNothing(text)).toBe(true)
  })

  it.each([
    ['in a sentence', 'talks on [START] begin today'],
    ['with one small word among capitals', 'TALKS on [START] BEGIN TODAY'],
    ['beside an acronym or two', 'US [START] (EU)'],
    ['alone', '[START]'],
    ['beside numbers alone', '12345678 [START] 12345678'],
    ['at the beginning of a sentence', '[START] limits warheads. It holds.'],
    ['in a title', 'New [START] Treaty Limits Warheads'],
  ])('say something %s: %s', (_, text) => {
    expect(sayNothing(text)).toBe(false)
  })
})

describe('the one capital of a name', () => {
  it.each([
    ['at the beginning of a text', '[Start] your trial'],
    ['after a full stop', 'It is free. [Start] your trial'],
    ['after a colon', 'Free: [Start] your trial'],
    ['after a line that ends', 'Your trial\u2028[Start] now'],
    ['in a title', 'Ten Great Ways to [Start] the Day'],
    ['in a title with small words', 'Where to [Start] on the New Page'],
    ['of two words in a title', 'Golden [Fresh Start] Project'],
    ['in a Russian title', 'Наш Новый [Старт] Проект'],
  ])('says nothing %s: %s', (_, text) => {
    expect(sayNothing(text)).toBe(true)
  })

  it.each([
    ['in a sentence', 'the limits of [Start] are met'],
    ['beside one name', 'the Senate debates [Start] today, not before'],
    ['beside one long word alone', 'on Sunday [Start] is up'],
    ['beside small words alone', 'To be in [Start] is as it is'],
    ['of two words at the beginning of a sentence', '[New Start] limits warheads'],
    ['inside a quote', 'the “[Start]” button of the player'],
  ])('says something %s: %s', (_, text) => {
    expect(sayNothing(text)).toBe(false)
  })
})
