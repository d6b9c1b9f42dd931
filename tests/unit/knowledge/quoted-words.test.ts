import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipQuote, type QuotedWords, quoteSentence } from '../../../src/knowledge/quoted-words'

const quote = (text: string, words: string) =>
  quoteSentence(text, text.indexOf(words), text.indexOf(words) + words.length)
const whole = ({ before, words, after }: QuotedWords) => before + words + after

describe('quoteSentence', () => {
  it.each([
    [
      'in the middle of its sentence',
      'Talks ended. Moscow left the CFE Treaty then. Allies followed.',
      'CFE Treaty',
      'Moscow left the |CFE Treaty| then.',
    ],
    ['at the beginning of the text', 'CFE is over. So it is.', 'CFE', '|CFE| is over.'],
    ['at the end of the text', 'It is over. So is CFE', 'CFE', 'So is |CFE|'],
    ['in a text of their own', 'CFE', 'CFE', '|CFE|'],
    ['in Russian', 'Это было раньше. Москва вышла из ДОВСЕ. Потом все.', 'ДОВСЕ', 'Москва вышла из |ДОВСЕ|.'],
    [
      'with the white space of a page’s source',
      '  One.\n\n  Moscow\n   left  the CFE\n  Treaty\tthen.  ',
      'CFE\n  Treaty',
      'Moscow left the |CFE Treaty| then.',
    ],
    ['beside a picture', 'The \uFFFC CFE \uFFFC Treaty', 'CFE', 'The |CFE| Treaty'],
    ['after a line break', 'A heading\u2028The CFE Treaty', 'CFE', 'The |CFE| Treaty'],
    [
      'that run over the end of what looks like a sentence',
      'He spoke of the Treaty. Of Moscow he spoke. Yes.',
      'Treaty. Of Moscow',
      'He spoke of the |Treaty. Of Moscow| he spoke.',
    ],
    ['apart from the paragraph before', 'A heading\n \nThe CFE Treaty', 'CFE', 'The |CFE| Treaty'],
  ])('gives words %s', (_, ...told) => {
    const [text, words, expected] = told
    const { before, words: named, after } = quote(text, words)
    expect(`${before}|${named}|${after}`).toBe(expected)
  })

  it('takes the place that it is told, not the first one with these words', () => {
    expect(quoteSentence('ABM or ABM?', 7, 10)).toEqual({ before: 'ABM or ', words: 'ABM', after: '?' })
  })

  it('cuts what no full stop ends around the words, between words', () => {
    const text = `${'lead '.repeat(5000)}ABM${' tail'.repeat(5000)}`
    const { before, words, after } = quote(text, 'ABM')
    expect(words).toBe('ABM')
    expect(before).toMatch(/^… (lead )+$/)
    expect(after).toMatch(/^( tail)+ …$/)
    expect(whole({ before, words, after }).length).toBeLessThan(1250)
  })

  it('says that it is cut where the blanks of a long text shrink', () => {
    const text = `a${' '.repeat(3000)}lead ABM tail${' '.repeat(3000)}z`
    expect(quote(text, 'ABM')).toEqual({ before: '… lead ', words: 'ABM', after: ' tail …' })
  })

  it('never loses the words, whatever stands around them', () => {
    const part = fc.array(fc.constantFrom('a', 'Moscow', '. ', ' ', '\n', '\u2028', '😀', '…', 'x'.repeat(900)), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(part, part, (lead, tail) => {
        const [before, after] = [lead.join(''), tail.join('')]
        const quoted = quoteSentence(`${before}ABM${after}`, before.length, before.length + 3)
        expect(quoted.words).toBe('ABM')
        expect(whole(quoted)).not.toMatch(/^\s|\s$|\s\s|\n/)
        expect(() => encodeURIComponent(whole(quoted)), 'half a character').not.toThrow()
      }),
    )
  })
})

describe('clipQuote', () => {
  const sentence = { before: 'one two three four five ', words: 'ABM', after: ' six seven eight nine ten' }

  it.each([
    [60, sentence],
    [30, { before: '… four five ', words: 'ABM', after: ' six seven eight …' }],
    [0, { before: '… ', words: 'ABM', after: ' …' }],
  ])('keeps about %i characters, in whole words', (most, expected) => {
    expect(clipQuote(sentence, most)).toEqual(expected)
  })

  it('gives the room that one side does not need to the other', () => {
    expect(clipQuote({ ...sentence, after: '.' }, 23).before).toBe('… three four five ')
    expect(clipQuote({ ...sentence, before: '' }, 23).after).toBe(' six seven eight …')
  })

  it('never grows by more than what it says that it cut, and keeps what it keeps', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀', 'ж'), maxLength: 120 })
    fc.assert(
      fc.property(text, text, fc.nat(150), (before, after, most) => {
        const clipped = clipQuote({ before, words: 'ABM', after }, most)
        const [start, end] = [clipped.before.replace(/^… /, ''), clipped.after.replace(/ …$/, '')]
        expect(before.endsWith(start)).toBe(true)
        expect(after.startsWith(end)).toBe(true)
        expect(start.length + end.length + 3).toBeLessThanOrEqual(Math.max(3, most) + 2)
        const isCut = clipped.before !== before || clipped.after !== after
        expect(isCut).toBe(before.length + after.length > Math.max(0, most - 3))
        expect(() => encodeURIComponent(clipped.before + clipped.after), 'half a character').not.toThrow()
      }),
    )
  })
})
