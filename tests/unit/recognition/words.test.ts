import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSpelling, words } from '../../../src/recognition/words'

const keys = (text: string) => [...words(text)].map(word => word.key)
const slices = (text: string) => [...words(text)].map(word => text.slice(word.start, word.end))

describe('words', () => {
  it.each([
    ['splits at blanks and punctuation', 'START, the treaty.', ['START', 'the', 'treaty']],
    ['splits at a hyphen and at a dash', 'Nunn-Lugar Nunn–Lugar', ['Nunn', 'Lugar', 'Nunn', 'Lugar']],
    ['splits off the ending of a possessive', 'START’s limits', ['START', 's', 'limits']],
    ['keeps letters and digits together', '5Н79 and RO-7', ['5Н79', 'and', 'RO', '7']],
    ['keeps an underscore inside a word', 'start_date', ['start_date']],
    ['splits at a no-break space', 'New\u00A0START', ['New', 'START']],
    ['keeps a soft hyphen inside a word', 'war\u00ADhead', ['war\u00ADhead']],
    ['keeps a zero-width joiner inside a word', 'Ga\u200Dbala', ['Ga\u200Dbala']],
    ['keeps a combining mark with its letter', 'Mi\u0301s\u030Cov', ['Mi\u0301s\u030Cov']],
    ['starts no word with a combining mark', '\u0301START', ['START']],
    ['counts a letter outside of the BMP as two code units', '𝐀𝐁𝐌 talks', ['𝐀𝐁𝐌', 'talks']],
    ['finds none in punctuation', ' … — !', []],
    ['finds none in nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(slices(text)).toEqual(expected)
  })

  it.each([
    ['capitals', 'START', 'start'],
    ['a soft hyphen', 'war\u00ADhead', 'warhead'],
    ['zero-width characters', 'Ga\u200Bba\u200Dla\uFEFF', 'gabala'],
    ['an accent in one code point', 'Míšov', 'misov'],
    ['an accent in a code point of its own', 'Mi\u0301s\u030Cov', 'misov'],
    ['a ligature', 'signi\uFB01cant', 'significant'],
    ['full-width forms', 'ＳＴＡＲＴ', 'start'],
    ['mathematical letters', '𝐀𝐁𝐌', 'abm'],
    ['the Azerbaijani schwa', 'Qəbələ', 'qebele'],
    ['an umlaut', 'Gäbälä', 'gabala'],
    ['a dotless i', 'radarı', 'radari'],
    ['a dotted capital I', 'İran', 'iran'],
    ['a stroke through a letter', 'Słupsk', 'slupsk'],
    ['й', 'договорный', 'договорныи'],
    ['й in two code points', 'договорныи\u0306', 'договорныи'],
    ['ё', 'вооружённых', 'вооруженных'],
    ['a Roman numeral in one character', 'Ⅱ', 'ii'],
  ])('looks up a word without %s', (_, text, key) => {
    expect(keys(text)).toEqual([key])
  })

  it('keeps capitals in the plain spelling', () => {
    expect([...words('ＳＴＡＲＴ')][0]?.plain).toBe('START')
  })

  it('knows where each word stands after characters that it drops', () => {
    const text = '«So\u00ADviet» Qə\u0301bələ radarı'
    expect([...words(text)].map(({ start, end }) => [start, end])).toEqual([
      [1, 8],
      [10, 17],
      [18, 24],
    ])
  })

  it('gives words in order and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        let last = 0
        for (const { start, end } of words(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('leaves out no letter and no digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const rest = slices(text).reduce((left, slice) => left.replace(slice, ''), text)
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})

describe('plainSpelling', () => {
  it('leaves plain text as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), text => plainSpelling(text) === text))
  })

  it('spells what is plain already in the same way again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(plainSpelling(plainSpelling(text))).toBe(plainSpelling(text))
      }),
    )
  })
})
