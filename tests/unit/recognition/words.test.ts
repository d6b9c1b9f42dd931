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
    ['splits Chinese letter by letter', '《新START条约》', ['新', 'START', '条', '约']],
    ['splits Japanese letter by letter, with its voicing marks', 'ガか\u3099ー、ミ', ['ガ', 'か\u3099', 'ー', 'ミ']],
    ['splits Thai letter by letter, with its vowel signs', 'สัญญา', ['สั', 'ญ', 'ญ', 'า']],
    ['splits Lao, Khmer and Burmese likewise', 'ສັນ ខ្មែរ မြန်', ['ສັ', 'ນ', 'ខ្', 'មែ', 'រ', 'မြ', 'န်']],
    ['keeps Hangul together', '가바라 레이더', ['가바라', '레이더']],
    ['splits a Korean particle off', 'START는 끝', ['START', '는', '끝']],
    ['splits Hangul off on both sides', '신START조약', ['신', 'START', '조약']],
    ['splits Hangul and Chinese from each other', '新조약', ['新', '조약']],
    ['keeps letters of other scripts together', 'हिन्दी ABCабв', ['हिन्दी', 'ABCабв']],
    ['keeps a soft hyphen after a Chinese letter with it', '条\u00AD约', ['条\u00AD', '约']],
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
    ['points of Hebrew', 'שָׁלוֹם', 'שלום'],
    ['points of Arabic', 'مُعَاهَدَة', 'معاهدة'],
    ['accents of Greek', 'Συνθήκη', 'συνθηκη'],
    ['a Roman numeral in one character', 'Ⅱ', 'ii'],
  ])('looks up a word without %s', (_, text, key) => {
    expect(keys(text)).toEqual([key])
  })

  it.each([
    ['vowel signs of Devanagari', 'हिन्दी', 'हन्द'],
    ['vowel signs of Bengali', 'চুক্তি', 'চক্ত'],
    ['voicing marks of kana', 'ガ', 'カ'],
    ['voicing marks of kana in a code point of their own', 'は\u309A', 'は'],
    ['vowel signs of Thai', 'สั', 'ส'],
  ])('does not take a word without %s for the same', (_, text, without) => {
    expect(keys(text)).toHaveLength(1)
    expect(keys(text)).not.toEqual(keys(without))
  })

  it('takes kana with voicing marks for the same, however they are written', () => {
    expect(keys('カ\u3099')).toEqual(keys('ガ'))
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

  it.each([
    ['Chinese', '二〇二四'],
    ['Thai', '๒๕๖๗'],
    ['Lao', '໒໐'],
    ['Khmer', '២០'],
    ['Burmese', '၀၁'],
  ])('leaves out no digit of %s', (_, digits) => {
    expect(slices(digits).join('')).toBe(digits)
  })

  it('leaves out no digit of other scripts', () => {
    for (const digits of ['2024', '٢٠٢٤', '२०२४', '２０２４', 'Ⅻ', '²', '𝟐𝟎']) expect(slices(digits)).toEqual([digits])
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
