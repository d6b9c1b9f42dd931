import { describe, expect, it } from 'vitest'
import { createNarrowing, narrowLetter } from '../../../src/recognition/narrow-text'
import { createRandom, createRandomText } from './random-text'

const isOdd = (character: string) => /[à-ÿ\uD800-\uDFFF]/.test(character)
const bytesOf = (text: string) => {
  const { bytes } = createNarrowing(isOdd).narrow(text)
  return [...bytes.slice(0, text.length)]
}

describe('a narrow text', () => {
  it('has the bytes of ASCII, of letters and digits in small letters where there is anything else', () => {
    expect(bytesOf('Plain \n9~')).toEqual([...'Plain \n9~'].map(each => each.charCodeAt(0)))
    expect(bytesOf('Plain9–').slice(0, 6)).toEqual(bytesOf('plain9'))
  })

  it('has one byte for both cases of a Russian letter, and for й and и', () => {
    expect(new Set(bytesOf('ЙйИи'))).toEqual(new Set([narrowLetter('и')]))
    expect(new Set(bytesOf('ЁеёЕ'))).toEqual(new Set([narrowLetter('е')]))
    expect(new Set(bytesOf('абвгдежзиклмнопрстуфхцчшщъыьэюяaz'))).toHaveProperty('size', 33)
  })

  it('has one byte for all that no name is looked for by', () => {
    expect(new Set(bytesOf('–“条€\u0001'))).toHaveProperty('size', 1)
  })

  it.each([
    ['plain', Infinity],
    ['“plain”', Infinity],
    ['a naïve café', 4],
    ['“🙂”', 1],
  ])('tells where the first odd character of "%s" is', (text, at) => {
    expect(createNarrowing(isOdd).oddAt(text)).toBe(at)
  })

  it('has the letters of each text in their places, whatever came before', () => {
    const [narrowing, nextText] = [createNarrowing(isOdd), createRandomText(createRandom(16))]
    for (let i = 0; i < 1000; i++) {
      const text = i % 3 ? nextText() : nextText().replace(/[^\0-\x7F]/g, '')
      const odd = text.search(/[à-ÿ\uD800-\uDFFF]/)
      if (i % 2) expect(narrowing.oddAt(text)).toBe(odd < 0 ? Infinity : odd)
      const { bytes, isAscii } = narrowing.narrow(text)
      expect(isAscii).toBe(/^[\0-\x7F]*$/.test(text))
      expect([...bytes.slice(text.length, text.length + 8)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
      for (const { 0: letter, index } of text.matchAll(/[\wа-яё]/gi)) {
        const byte = bytes[index] ?? 0
        const small = byte < 0x80 ? narrowLetter(String.fromCharCode(byte)) : byte
        expect(small, `${letter} of ${text}`).toBe(narrowLetter(letter))
      }
    }
  })
})
