import { describe, expect, it } from 'vitest'
import { looksLikeCode } from '../../../src/recognition/code-look'

/** Asks for the place of START in a text. */
function lookAt(text: string): boolean {
  const start = text.indexOf('START')
  if (start < 0) throw new Error(`There is no START in "${text}"`)
  return looksLikeCode(text, { start, end: start + 'START'.length })
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

  // Each mark of a note counts twice, for its two brackets, so that two marks, as Wikipedia has them, are code.
  it.fails.each([
    'Under START[1][2] both sides scrapped bombers.',
    'The limits hold.[12] Under START,[13] both sides scrapped bombers.',
  ])('is false in a sentence with two marks of notes: %s', text => {
    expect(lookAt(text)).toBe(false)
  })

  // What is out of sight should not depend on characters that nobody sees.
  it.fails('is the same with soft hyphens inside the words around', () => {
    const text = 'a = b[0]; some of the words START'
    expect(lookAt(text)).toBe(true)
    expect(
      lookAt(
        text.replace('some of the words', 's\u00ADo\u00ADm\u00ADe of t\u00ADh\u00ADe w\u00ADo\u00ADr\u00ADd\u00ADs'),
      ),
    ).toBe(true)
  })
})
