import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listKeys } from '../../../src/knowledge/search-words'
import { describePatternSlip, readSpelled, spellPhrase } from '../../../src/knowledge/word-pattern'

describe('a phrase', () => {
  it.each([
    ['a word', 'lease', 'lease'],
    ['a beginning', 'leas*', 'leas*'],
    ['words, some of them beginnings', 'foot* the bill*', 'foot* the bill*'],
    ['capitals, accents and ё', 'Tempête*, à l’aube', 'tempete* a l aube'],
    ['Russian', 'Чёрный Йод*', 'черныи иод*'],
    ['hyphens and dashes', 'follow-on – t-55*', 'follow on t 55*'],
    ['a genitive, whose s no text counts', "the keeper's house", 'the keeper house'],
    ['a number in groups', '50 000 items', '50000 items'],
    ['nothing', ' ', ''],
  ])('is spelled as texts are split: %s', (_, phrase, spelled) => {
    expect(spellPhrase(phrase)).toBe(spelled)
  })

  it('without a star is the keys of its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const phrase = text.replaceAll('*', '')
        expect(spellPhrase(phrase)).toBe(listKeys(phrase).join(' '))
      }),
    )
  })

  it('is read back word by word', () => {
    expect(['foot*', 'bill'].map(readSpelled)).toEqual([
      { text: 'foot', isBeginning: true },
      { text: 'bill', isBeginning: false },
    ])
  })
})

describe('a slip in a phrase', () => {
  it.each(['lease', 'leas*', 'foot* the bill', 'Tempête*', "king's gate", 'U.S. bases', 't-55*', 'ab*', '東京', 'a'])(
    'is not in: %s',
    phrase => {
      expect(describePatternSlip(phrase)).toBeUndefined()
    },
  )

  it.each([
    ['a star inside', 'mis*le', '"mis*le" has its * elsewhere: it stands for any ending, right after a beginning'],
    ['a star in front', '*missile', '"*missile" has its * elsewhere'],
    ['a star by itself', 'foot *', '"foot *" has its * elsewhere'],
    ['two stars', 'foot**', '"foot**" has its * elsewhere'],
    ['one letter', 'the a*', '"a*" is too short: write 2 letters or more before the *'],
    ['a semicolon', 'lease; rent', '"lease; rent" has a ";" in it: words and phrases are separated by commas alone'],
    ['the place of a name', 'under ~', '"under ~" has a "~" in it'],
    ['a question mark', 'leas?', '"leas?" has a "?" in it'],
    ['no word', '—', '"—" has no word in it'],
    ['no commas', 'a b c d e f g h i', '"a b c d e f g h i…" has 9 words, and a phrase at most 8: put commas between'],
  ])('is told with what to do: %s', (_, phrase, said) => {
    expect(describePatternSlip(phrase)).toContain(said)
  })
})
