import { describe, expect, it } from 'vitest'
import { compileTopics } from '../../../src/recognition/compile'
import { readText } from '../../../src/recognition/reading'
import { alias, evidence, START, topic } from './sample-topics'

const NUNN_LUGAR = topic('nunn-lugar', {
  aliases: [alias('Nunn-Lugar'), alias('DoD CTR')],
  evidenceFor: [evidence('threat reduction')],
})
const CASES = topic('cases', {
  aliases: [
    alias('START', { matchesCase: true }),
    alias('missile shield'),
    alias('система ПРО', { matchesCase: true }),
    alias('US shield', { matchesCase: true }),
  ],
})

const read = (text: string, topics = [NUNN_LUGAR, CASES]) => readText(compileTopics(topics), text)
const candidates = (text: string) => read(text).candidates.map(({ start, end }) => text.slice(start, end))

describe('a gap between the words of a name', () => {
  it.each([
    ['a blank', 'Nunn Lugar'],
    ['several blanks', 'Nunn   Lugar'],
    ['a hyphen', 'Nunn-Lugar'],
    ['a no-break hyphen', 'Nunn\u2011Lugar'],
    ['an en dash', 'Nunn–Lugar'],
    ['an em dash', 'Nunn—Lugar'],
    ['an en dash with blanks', 'Nunn – Lugar'],
    ['a minus sign', 'Nunn\u2212Lugar'],
    ['a no-break space', 'Nunn\u00A0Lugar'],
    ['a thin space', 'Nunn\u2009Lugar'],
    ['an opening bracket', 'DoD (CTR)'],
    ['an opening quote', 'DoD “CTR”'],
    ['a straight quote', 'DoD "CTR"'],
    ['a closing quote and a blank', '“Nunn” Lugar'],
    ['a guillemet', 'DoD «CTR»'],
    ['a line break', 'Nunn\nLugar'],
    ['a line break with the blanks of an indent', 'Nunn\n      Lugar'],
    ['a Windows line break', 'Nunn\r\nLugar'],
    ['a hyphen and a line break', 'Nunn-\nLugar'],
    ['a soft hyphen at the end of a line', 'Nunn\u00AD Lugar'],
    ['a word joiner', 'Nunn-\u2060Lugar'],
  ])('may be %s', (_, text) => {
    expect(candidates(text)).toHaveLength(1)
  })

  it.each([
    ['a blank line', 'Nunn\n\nLugar'],
    ['a blank line with blanks in it', 'Nunn\n \t\nLugar'],
    ['a Windows blank line', 'Nunn\r\n\r\nLugar'],
    ['a line separator, which stands for a br', 'Nunn\u2028Lugar'],
    ['a paragraph separator', 'Nunn\u2029Lugar'],
    ['a line separator after a hyphen', 'Nunn-\u2028Lugar'],
    ['an object, such as a picture or a button', 'Nunn\uFFFCLugar'],
    ['an object between blanks', 'Nunn \uFFFC Lugar'],
    ['a full stop', 'Nunn. Lugar'],
    ['a comma', 'Nunn, Lugar'],
    ['a colon', 'Nunn: Lugar'],
    ['a slash', 'Nunn/Lugar'],
    ['a question mark', 'Nunn? Lugar'],
    ['another word', 'Nunn and Lugar'],
    ['a long stretch of nothing', `Nunn${' '.repeat(201)}Lugar`],
  ])('is never %s', (_, text) => {
    expect(candidates(text)).toEqual([])
  })

  it('keeps the two words of a piece of evidence together too', () => {
    expect(read('threat-reduction').hits).toHaveLength(1)
    expect(read('a threat. Reduction of').hits).toEqual([])
  })
})

describe('a candidate', () => {
  it('covers the name without what surrounds it', () => {
    const text = 'the “Nunn–Lugar’s” programme'
    const [candidate] = read(text).candidates
    expect(text.slice(candidate?.start, candidate?.end)).toBe('Nunn–Lugar')
  })

  it.each([
    ['capitals as typed', 'START', ['START']],
    ['a plural of capitals', 'two STARTs', ['STARTs']],
    ['a plural all in capitals', 'TWO STARTS', ['STARTS']],
    ['a possessive', "START's limits", ['START']],
    ['a possessive with a curly apostrophe', 'START’s limits', ['START']],
    ['full-width capitals', 'ＳＴＡＲＴ', ['ＳＴＡＲＴ']],
    ['no small letters for capitals', 'start', []],
    ['no capital for capitals', 'Start', []],
    ['no longer word', 'STARTTLS', []],
    ['no capitals for small letters where case counts', 'СИСТЕМА ПРО', []],
    ['no preposition for an abbreviation', 'система про нас', []],
    ['no pronoun for a country', 'protect us shield', []],
    ['any capitals where they do not count', 'Missile SHIELDS', ['Missile SHIELDS']],
  ])('has %s', (_, text, expected) => {
    expect(candidates(text)).toEqual(expected)
  })

  it('is listed for every alias that fits, overlapping or not', () => {
    const { candidates: both } = read('the START Treaty', [START])
    expect(both.map(({ pattern }) => pattern.alias.text)).toEqual(['START', 'START Treaty'])
  })

  it('knows its place among the words', () => {
    const [candidate] = read('the old Nunn-Lugar programme').candidates
    expect([candidate?.firstWord, candidate?.lastWord]).toEqual([2, 3])
  })
})

describe('isShouted', () => {
  it.each([
    ['a headline in capitals', 'TALKS ON START BEGIN TODAY', true],
    ['a Russian headline in capitals', 'ПЕРЕГОВОРЫ О START НАЧАЛИСЬ', true],
    ['capitals before the name alone', 'PLEASE PRESS START', true],
    ['an everyday sentence', 'talks on START begin today', false],
    ['one small word among capitals', 'TALKS on START BEGIN TODAY', false],
    ['an acronym or two', 'US START (EU)', false],
    ['the name alone', 'START', false],
    ['numbers alone', '12345678 START 12345678', false],
    ['small words farther off', 'we hear of TALKS ON THE NEW START IN THE SENATE TODAY and so on', true],
  ])('%s: %s → %s', (_, text, isShouted) => {
    expect(read(text).candidates[0]?.isShouted).toBe(isShouted)
  })
})
