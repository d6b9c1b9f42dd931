import { describe, expect, it } from 'vitest'
import { looksLikeCode } from '../../../src/recognition/code-look'
import { listOf } from './list-of'

/** Asks for the place of START in a text. */
function lookAt(text: string): boolean {
  const list = listOf(text)
  const place = Array.from({ length: list.length }, (_, i) => i).find(i => list.at(i)?.plain === 'START')
  if (place === undefined) throw new Error(`There is no START in "${text}"`)
  return looksLikeCode(list, { firstWord: place, lastWord: place })
}

describe('looksLikeCode', () => {
  it.each([
    ['assignments', 'const START = 0; let end = 9;'],
    ['a call with braces', 'if (state === State.START) { go(); }'],
    ['an object', '{ type: [START], id: $id }'],
    ['markup', '<button id="go">START</button>'],
    ['a path of names', 'std::io::START::new()'],
    ['names with underscores', 'game_over | START | high_score'],
    ['a shell', 'echo $START | grep `date`'],
    ['an address', 'https://example.org/a?b=START&c=d'],
    ['code on one side alone', 'a[i] = b[j]; START'],
    ['calls alone', 'go(to(START, of(x'],
    ['what the text begins with', '<<{START now'],
  ])('is true in %s: %s', (_, text) => {
    expect(lookAt(text)).toBe(true)
  })

  it.each([
    ['a sentence', 'Both sides met the limits of START (New START, that is) in 2018.'],
    ['Russian', 'Переговоры о START (СНВ): стороны сократят боеголовки; «Сатану» тоже.'],
    ['a name with dots', 'the U.S. met START, the U.K. did not.'],
    ['one address of a site', 'on example.org, START is explained'],
    ['a sentence with one mark of a note', 'Under START[1] both sides scrapped bombers.'],
    ['nothing else', 'START'],
    ['code that is far off', `a = b[0]; ${'and so on '.repeat(3)} START`],
  ])('is false in %s: %s', (_, text) => {
    expect(lookAt(text)).toBe(false)
  })

  it.each([
    'Under START[1][2] both sides scrapped bombers.',
    'Under START[1][2][3] both sides scrapped bombers.',
    'The limits hold.[12] Under START,[13] both sides scrapped bombers.',
  ])('is false in a sentence with several marks of notes: %s', text => {
    expect(lookAt(text)).toBe(false)
  })

  it.each(['The U.S.S.R. signed START in 1991.', 'Of START the U.S.S.R. said nothing.'])(
    'is false among abbreviations with full stops: %s',
    text => {
      expect(lookAt(text)).toBe(false)
    },
  )

  it('is not about the name itself', () => {
    const list = listOf('the U.S. left the A.B.M. then')
    const firstWord = listOf('the U.S. left the').length
    expect(looksLikeCode(list, { firstWord, lastWord: firstWord + 2 })).toBe(false)
  })

  it('is the same with soft hyphens inside the words around', () => {
    const text = 'a = b[c]; of the words START'
    expect(lookAt(text)).toBe(true)
    expect(lookAt(text.replace('of the words', 'o\u00ADf t\u00ADh\u00ADe w\u00ADo\u00ADr\u00ADd\u00ADs'))).toBe(true)
  })
})
