import { describe, expect, it } from 'vitest'
import { createUtf8Encoder } from '../../../src/recognition/utf8-text'
import { createRandom, createRandomText } from './random-text'

const TEXTS = ['', 'plain', 'naïve', 'Габала', 'a–b', '条约', 'a🙂b', '\uD83D', 'x\uDE42y', 'é'.repeat(300)]

describe('a text in UTF-8', () => {
  it.each(TEXTS)('has the bytes of the whole text, and zeros behind them: %s', text => {
    const { bytes, length, isAscii } = createUtf8Encoder()(text)
    expect([...bytes.slice(0, length)]).toEqual([...new TextEncoder().encode(text)])
    expect([...bytes.slice(length, length + 8)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
    expect(isAscii).toBe(length === text.length)
  })

  it.each(TEXTS)('tells where in the text each character is: %s', text => {
    const { unitAt } = createUtf8Encoder()(text)
    let byte = 0
    let unit = 0
    for (const character of text) {
      expect(unitAt(byte)).toBe(unit)
      byte += new TextEncoder().encode(character).length
      unit += character.length
    }
    expect(unitAt(byte)).toBe(text.length)
    expect(unitAt(0)).toBe(0)
  })

  it('keeps nothing of the texts before', () => {
    const encode = createUtf8Encoder()
    const nextText = createRandomText(createRandom(16))
    for (let i = 0; i < 500; i++) {
      const text = nextText()
      const { bytes, length } = encode(text)
      expect([...bytes.slice(0, length + 8)]).toEqual([...new TextEncoder().encode(`${text}${'\0'.repeat(8)}`)])
      expect(encode(text).length).toBe(length)
    }
  })
})
