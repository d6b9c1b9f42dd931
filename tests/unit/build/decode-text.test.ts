import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../src/build/decode-text'

const decode = (...bytes: number[]) => decodeText(Uint8Array.from(bytes))

describe('decodeText', () => {
  it('gives back any text that was written as UTF-8, but for a mark at its beginning', () => {
    const anyText = fc.string({ unit: 'grapheme' }).filter(text => !/\r(?!\n)/.test(text) && !text.startsWith('\uFEFF'))
    fc.assert(
      fc.property(anyText, text => {
        expect(decodeText(Buffer.from(text))).toEqual({ ok: true, value: text })
        expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ ok: true, value: text })
      }),
    )
  })

  it('keeps Windows line ends', () => {
    expect(decodeText(Buffer.from('a\r\nb\r\n'))).toEqual({ ok: true, value: 'a\r\nb\r\n' })
  })

  it.each([
    ['at the beginning', [0xe9], { line: 1, byte: 1 }],
    ['in the second line', [0x61, 0x0a, 0x62, 0xe9, 0x0a], { line: 2, byte: 4 }],
    ['after letters of several bytes', [0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xff], { line: 1, byte: 6 }],
    ['after a replacement that the text itself has', [0xef, 0xbf, 0xbd, 0x0a, 0x80], { line: 2, byte: 5 }],
    ['after a byte order mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], { line: 1, byte: 5 }],
    ['a letter cut off at the end', [0x61, 0xe2, 0x82], { line: 1, byte: 2 }],
    ['half of a pair', [0xed, 0xa0, 0x80], { line: 1, byte: 1 }],
  ])('tells line and byte of what is not UTF-8: %s', (_, bytes, { line, byte }) => {
    expect(decode(...bytes)).toMatchObject({
      ok: false,
      problem: { line, message: expect.stringContaining(`byte ${byte} (`) },
    })
  })

  it('tells the line of the first bad byte wherever it is put', () => {
    const lines = fc.array(
      fc.string({ unit: 'grapheme' }).map(text => text.replace(/[\r\n]/g, '')),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const start = Buffer.from(`x${before.join('\n')}`)
        const bytes = Buffer.concat([start, Buffer.from([0xff]), Buffer.from(after.join('\n'))])
        expect(decodeText(bytes)).toMatchObject({
          problem: { line: before.length, message: expect.stringContaining(`byte ${start.length + 1} (FF)`) },
        })
      }),
    )
  })

  it.each([
    ['little-endian', [0xff, 0xfe, 0x61, 0x00]],
    ['big-endian', [0xfe, 0xff, 0x00, 0x61]],
  ])('names UTF-16, %s', (_, bytes) => {
    expect(decode(...bytes)).toMatchObject({ problem: { message: expect.stringContaining('UTF-16') } })
  })
})
