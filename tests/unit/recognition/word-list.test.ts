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
    const first = createFirstWords(['treaty', 'launch', 'abm', 'qebele', 'ракет'])
    const { beginnings } = listWords('treaties launches ABMs Qəbələ ракетами', first)
    expect(beginnings).toEqual([0, 1, 2, 3, 4])
  })

  it('passes most of the words over that begin nothing', () => {
    const { list, beginnings } = listWords(
      'a page of everyday words that name no topic at all',
      createFirstWords(['start', 'abm']),
    )
    expect(beginnings.length).toBeLessThan(list.length / 2)
  })
})
