import { describe, expect, it } from 'vitest'
import { compileTopics } from '../../../src/recognition/compile'
import { readText } from '../../../src/recognition/reading'
import { alias, ambiguous, START, topic } from './sample-topics'

const NUNN_LUGAR = topic('nunn-lugar', { aliases: [alias('Nunn-Lugar'), alias('DoD CTR')] })
const CASES = topic('cases', {
  aliases: [
    alias('START', { matchesCase: true }),
    alias('missile shield'),
    alias('система ПРО', { matchesCase: true }),
    alias('US shield', { matchesCase: true }),
    alias('A.B.M. Treaty', { matchesCase: true }),
    alias('新条约'),
  ],
})

const read = (text: string, topics = [NUNN_LUGAR, CASES]) => readText(compileTopics(topics), text)
const candidates = (text: string, topics = [NUNN_LUGAR, CASES]) =>
  read(text, topics).candidates.map(({ start, end }) => text.slice(start, end))

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
    ['a slash', 'Nunn/Lugar'],
    ['a slash with blanks', 'Nunn / Lugar'],
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
    ['a question mark', 'Nunn? Lugar'],
    ['another word', 'Nunn and Lugar'],
    ['a long stretch of nothing', `Nunn${' '.repeat(201)}Lugar`],
  ])('is never %s', (_, text) => {
    expect(candidates(text)).toEqual([])
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
    ['a name inside Chinese', '《新START条约》', ['START']],
    ['a Chinese name inside Chinese', '签署了新条约。', ['新条约']],
    ['a name before a Korean particle', 'START는 끝났다', ['START']],
    ['initials with full stops', 'the A.B.M. Treaty', ['A.B.M. Treaty']],
    ['initials with full stops and blanks', 'the A. B. M. Treaty', ['A. B. M. Treaty']],
    ['no acronym for initials', 'the ABM Treaty', []],
    ['no other case of initials', 'the a.b.m. treaty', []],
    ['no letters after which a sentence ends', 'the A.BM. Treaty', []],
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

describe('a name whose capitals count', () => {
  const TABLE: Record<string, { readonly found: readonly string[]; readonly passed: readonly string[] }> = {
    'START Treaty': {
      found: ['START Treaty', 'START TREATY', 'START Treaties', 'STARTs Treaty', 'START-Treaty'],
      passed: ['START treaty', 'Start Treaty', 'start treaty', 'START TReaty'],
    },
    'system ABM': {
      found: ['system ABM', 'System ABM', 'SYSTEM ABM', 'systems ABMs'],
      passed: ['system abm', 'System Abm', 'system aBM'],
    },
    'система ПРО': {
      found: ['система ПРО', 'Системы ПРО', 'СИСТЕМОЙ ПРО'],
      passed: ['система про', 'Система Про'],
    },
    'us shield': { found: ['us shield', 'us shields'], passed: ['US shield', 'Us shield', 'US SHIELD', 'us Shield'] },
    'US shield': { found: ['US shield', 'US Shield', 'US SHIELDS'], passed: ['us shield', 'Us shield'] },
    'Golden Dome': { found: ['Golden Dome', 'GOLDEN DOME', 'Golden Domes'], passed: ['Golden dome', 'Golden DOME'] },
    'Габалинская Станция': {
      found: ['Габалинской Станции', 'ГАБАЛИНСКАЯ СТАНЦИЯ'],
      passed: ['Габалинской станции', 'ГАБАЛИНСКАЯ Станция'],
    },
    Dome: { found: ['Dome', 'Domes'], passed: ['dome', 'DOME', 'DOMES'] },
    START: { found: ['START', 'STARTs', 'STARTS'], passed: ['Start', 'start', 'sTART', 'STARTing'] },
    'START I': { found: ['START I'], passed: ['START i', 'Start I', 'START Is it'] },
    'START 2': { found: ['START 2', 'START-2'], passed: ['Start 2', 'START 3'] },
    'DoD CTR': { found: ['DoD CTR', 'DoD CTRs'], passed: ['dod CTR', 'Dod CTR', 'DoD ctr'] },
  }

  it.each(Object.entries(TABLE))('is compared word by word: %s', (text, { found, passed }) => {
    const topics = [topic('own', { aliases: [alias(text, { matchesCase: true })] })]
    for (const each of found) expect(candidates(each, topics), each).toHaveLength(1)
    for (const each of passed) expect(candidates(each, topics), each).toEqual([])
  })

  it('of several words may be all in capitals, whatever capitals it has', () => {
    const topics = [topic('own', { aliases: [alias('DoD CTR', { matchesCase: true })] })]
    expect(candidates('DOD CTR EXPERTS ARRIVE', topics)).toEqual(['DOD CTR'])
  })
})

describe('the clues of a reading', () => {
  it('are there for every ambiguous candidate and for no certain one', () => {
    const { candidates: all, clues } = read('SORT and the START Treaty', [START])
    expect(all.map(each => each.pattern.alias.text)).toEqual(['SORT', 'START', 'START Treaty'])
    expect([...clues.keys()]).toEqual(all.slice(0, 2))
  })

  it('ask for the element of ambiguous names only, by where they start', () => {
    const asked: number[] = []
    const text = 'the START Treaty and START'
    readText(compileTopics([START, CASES]), text, start => {
      asked.push(start)
      return 'prose'
    })
    expect(asked).toEqual([text.indexOf('START'), text.lastIndexOf('START')])
  })
})

describe('a bracket that a name opens', () => {
  it.each([
    ['is closed with it', 'The DoD (CTR) programme', 'DoD (CTR)'],
    ['is left open where more stands in it', 'The DoD (CTR programme)', 'DoD (CTR'],
    ['is not one that opens before it', 'The (DoD CTR) programme', 'DoD CTR'],
    ['is not one that is closed in it', 'The (Nunn) (Lugar)', 'Nunn) (Lugar)'],
    ['may be closed in it', '(The (Nunn) Lugar)', 'Nunn) Lugar'],
  ])('%s', (_, text, expected) => {
    expect(candidates(text)).toEqual([expected])
  })
})

describe('a number in a bracket', () => {
  const TREATY = topic('treaty', { aliases: [alias('START', { matchesCase: true }), alias('START 1')] })

  it.each([
    ['that holds it alone is part of a name', 'START (1) was', ['START', 'START (1)']],
    ['that goes on counts something', 'START (1 page)', ['START']],
  ])('%s', (_, text, expected) => {
    expect(candidates(text, [TREATY])).toEqual(expected)
  })
})

describe('a name that is sure', () => {
  const RADAR = topic('radar', {
    aliases: [
      alias('Gabala radar station'),
      alias('Russian Gabala'),
      ambiguous('radar station in Azerbaijan'),
      ambiguous('our Gabala radar'),
      ambiguous('radar'),
      ambiguous('the Gabala radar station'),
    ],
  })

  it('takes the place of what crosses it and is not, nothing else', () => {
    expect(candidates('The Gabala radar station in Azerbaijan', [RADAR])).toEqual([
      'The Gabala radar station',
      'Gabala radar station',
      'radar',
    ])
    expect(candidates('our Gabala radar station', [RADAR])).toEqual(['Gabala radar station', 'radar'])
    expect(candidates('Russian Gabala radar station', [RADAR])).toEqual([
      'Russian Gabala',
      'Gabala radar station',
      'radar',
    ])
    expect(candidates('a radar station in Azerbaijan', [RADAR])).toEqual(['radar', 'radar station in Azerbaijan'])
  })
})
