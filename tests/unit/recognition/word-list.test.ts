import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFirstWords } from '../../../src/recognition/word-hash'
import { listWords } from '../../../src/recognition/word-list'
import { words } from '../../../src/recognition/words'

const ALL = { may: () => true }
const spelled = (text: string) => {
  const { list } = listWords(text, ALL)
  return Array.from({ length: list.length }, (_, i) => list.at(i))
}

describe('listWords', () => {
  it.each([
    'START, STARTTLS and start_date; npm start!',
    'Qəbələ, Gäbälä and Габалинская РЛС',
    'Nunn\u00AD-Lugar, ST\u00ADART and a\u0301b',
    'SALT/START—post-START',
    '',
    '—',
    '𝐀𝐁 x 😀y',
    '《新START条约》 START는 2024年 ABM조약 สัญญาABM',
    'A.B.M. Treaty\u0301 \u0301x _y',
  ])('lists the words of %j as the slow way does', text => {
    expect(spelled(text)).toEqual([...words(text)])
  })

  it('lists the words of any text as the slow way does', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.lorem({ mode: 'sentences' }),
    )
    fc.assert(
      fc.property(text, each => {
        expect(spelled(each)).toEqual([...words(each)])
      }),
      { numRuns: 2000 },
    )
  })

  it('has nothing outside of the list', () => {
    const { list } = listWords('one two', ALL)
    expect([list.at(-1), list.at(2)]).toEqual([undefined, undefined])
  })

  it('names the words that may begin a sequence, plurals, other letters and Russian cases too', () => {
    const first = createFirstWords(['treaty', 'launch', 'abm', 'qebele', 'ракет', 'defense', '条'])
    const { beginnings } = listWords('treaties launches ABMs Qəbələ ракетами defence Defences 条约', first)
    expect(beginnings).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  it('passes most of the words over that begin nothing', () => {
    const { list, beginnings } = listWords(
      'a page of everyday words that name no topic at all',
      createFirstWords(['start', 'abm']),
    )
    expect(beginnings.length).toBeLessThan(list.length / 2)
  })
})

describe('a gap that joins', () => {
  const joins = (text: string, at = 0) => listWords(text, ALL).list.joins(at)

  it.each([
    ['nothing, between letters of a script without blanks', '条约'],
    ['nothing, where scripts change', '新START'],
    ['a slash', 'Nunn/Lugar'],
    ['a slash with blanks', 'Nunn / Lugar'],
    ['a full stop after an initial', 'A.B'],
    ['a full stop and a blank after an initial', 'A. B'],
    ['a full stop after a Russian initial', 'Р. Лугар'],
    ['a soft hyphen at the end of a word', 'Nunn\u00AD Lugar'],
  ])('is %s', (_, text) => {
    expect(joins(text)).toBe(true)
  })

  it.each([
    ['a full stop after more than an initial', 'AB. C'],
    ['a full stop and two blanks', 'A.  B'],
    ['a full stop and a line break', 'A.\nB'],
    ['three dots after an initial', 'A... B'],
    ['a comma after an initial', 'A, B'],
    ['a question mark after an initial', 'A? B'],
    ['a bracket that closes a sentence', 'A.) B'],
    ['a backslash', 'A\\B'],
    ['the ideographic full stop', '条。约'],
    ['the ideographic comma', '条、约'],
  ])('is not %s', (_, text) => {
    expect(joins(text)).toBe(false)
  })

  it('is not a full stop after a digit', () => {
    expect(joins('2. Treaty')).toBe(false)
  })

  it.each([
    ['Chinese', '条. 约'],
    ['Korean', '것. 조약'],
  ])('is not a full stop after a letter of %s', (_, text) => {
    expect(joins(text)).toBe(false)
  })

  it('is the one after the word that is asked for', () => {
    expect([0, 1, 2].map(at => joins('one two. three four', at))).toEqual([true, false, true])
  })
})
