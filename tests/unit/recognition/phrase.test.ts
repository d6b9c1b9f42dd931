import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALIAS_HASH, hashWord, KEY_COUNT, keyOf, LONGEST_PHRASE, phraseKey } from '../../../src/recognition/phrase'

describe('phraseKey', () => {
  it.each([
    ['warhead', 'Warheads', 'WARHEAD', 'war\u00ADhead', '“warhead”,'],
    ['arms control', 'arms-control', 'Arms  Control', 'arm controls', 'arms\ncontrol'],
    ['missile defence', 'missile defense', 'missile defenses'],
    ['ракета', 'ракеты', 'ракетами', 'РАКЕТ'],
    ['вооружённая оборона', 'вооруженной обороны'],
    ['Gabala', 'Gäbälä', 'ＧＡＢＡＬＡ'],
    ['~ inspector', '~ inspectors', '~-inspector', '~inspector', ' ~ Inspector'],
  ])('is the same for every form of %j', (phrase, ...forms) => {
    for (const form of forms) expect(phraseKey(form), form).toBe(phraseKey(phrase))
  })

  it.each([
    ['another word', 'warhead', 'warship'],
    ['the same words in another order', 'arms control', 'control arms'],
    ['a word more', 'control', 'arms control'],
    ['a word twice', 'arms', 'arms arms'],
    ['words written as one', 'arms control', 'armscontrol'],
    ['the alias on the other side', 'under ~', '~ under'],
    ['the alias at all', 'under', 'under ~'],
    ['the alias inside', 'ban ~ tests', 'ban tests ~'],
    ['a word in the place of the alias', 'under ~', 'under it'],
  ])('tells %s apart', (_, one, other) => {
    expect(phraseKey(one)).not.toBe(phraseKey(other))
  })

  it.each(['', ' ', '—', '~', '~ ~', '…~…'])('is undefined for %j, which has no word', text => {
    expect(phraseKey(text)).toBeUndefined()
  })

  it('leaves out the words that a phrase has too many of', () => {
    const [longest, longer] = ['one two three four', 'one two three four five']
    expect(longest.split(' ')).toHaveLength(LONGEST_PHRASE)
    expect(phraseKey(longer)).toBe(phraseKey(longest))
    expect(phraseKey('one two three')).not.toBe(phraseKey(longest))
  })

  it('is the key of what a text is looked up by', () => {
    expect(phraseKey('under ~ limits')).toBe(keyOf([hashWord('under'), ALIAS_HASH, hashWord('limit')]))
  })
})

describe('keyOf', () => {
  /** The keys of each length: as many as these lengths share of all. */
  const RANGES = [
    { first: 0, next: 0.5 },
    { first: 0.5, next: 0.75 },
    { first: 0.75, next: 0.875 },
    { first: 0.875, next: 1 },
  ].map(({ first, next }) => ({ first: first * KEY_COUNT, next: next * KEY_COUNT }))
  const hashes = fc.array(fc.integer(), { minLength: 1, maxLength: LONGEST_PHRASE })

  it('keeps phrases of each length to keys of their own', () => {
    fc.assert(
      fc.property(hashes, each => {
        const key = keyOf(each)
        const { first, next } = RANGES[each.length - 1] ?? { first: 0, next: 0 }
        expect(Number.isInteger(key) && first <= key && key < next, String(key)).toBe(true)
      }),
    )
  })

  it('spreads words evenly, so that few of many share a key', () => {
    const count = 10_000
    const keys = Array.from({ length: count }, (_, i) => phraseKey(`word${i}`))
    // Of n keys out of 2^22, n²/2^23 fall on one that is taken, which is 12.
    const repeats = count - new Set(keys).size
    expect(repeats).toBeLessThan(30)
  })
})
