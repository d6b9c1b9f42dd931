import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeLineStart, escapeMarkdown } from '../../../src/knowledge/markdown-text'

describe('escapeMarkdown', () => {
  it.each([
    ['START I (1991) was in force.', 'START I (1991) was in force.'],
    ['**bold** and _this_', '\\*\\*bold\\*\\* and \\_this\\_'],
    ['![](https://example.org/pixel)', '!\\[\\](https://example.org/pixel)'],
    ['<img src=x> &copy; `code`', '\\<img src=x\\> \\&copy; \\`code\\`'],
    ['a | b ~~c~~ #12 \\', 'a \\| b \\~\\~c\\~\\~ \\#12 \\\\'],
  ])('shows %s as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  it('leaves nothing that has a meaning bare, and loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'\\`*_[]<>&~|#ab c') }), text => {
        const escaped = escapeMarkdown(text)
        expect(escaped.replace(/\\[^ab c]/g, '')).toMatch(/^[ab c]*$/)
        expect(escaped.replace(/\\([^ab c])/g, '$1')).toBe(text)
      }),
    )
  })
})

describe('escapeLineStart', () => {
  it.each([
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['=== no heading', '\\=== no heading'],
    ['# no heading', '\\# no heading'],
    ['> no quote', '\\> no quote'],
    ['1972 was the year', '1972 was the year'],
    ['5-year plan', '5-year plan'],
    ['a - b', 'a - b'],
  ])('begins a line with %s', (text, escaped) => {
    expect(escapeLineStart(text)).toBe(escaped)
  })
})
