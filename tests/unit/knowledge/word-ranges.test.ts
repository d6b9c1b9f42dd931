import { describe, expect, it } from 'vitest'
import { findWordRanges, joinRanges } from '../../../src/knowledge/word-ranges'

const marked = (text: string, ...keys: string[]) =>
  findWordRanges(text, new Set(keys)).map(([start, end]) => text.slice(start, end))

describe('findWordRanges', () => {
  it('finds words by their key, with the capitals and accents of the text', () => {
    expect(marked('The Qəbələ radar', 'qebele')).toEqual(['Qəbələ'])
  })

  it('makes neighbours one range across a blank or a dash', () => {
    expect(marked('the Nunn–Lugar programme', 'nunn', 'lugar', 'programme')).toEqual(['Nunn–Lugar programme'])
  })

  it('keeps words of two sentences apart', () => {
    expect(marked('New START. Treaties ended.', 'start', 'treaties')).toEqual(['START', 'Treaties'])
  })

  it('joins ranges that overlap, in whatever order they come', () => {
    const ranges = joinRanges('New START talks, then more', [
      [4, 9],
      [0, 9],
      [17, 21],
      [10, 15],
    ])
    expect(ranges).toEqual([
      [0, 15],
      [17, 21],
    ])
    expect(
      joinRanges('abcdef', [
        [0, 4],
        [2, 3],
      ]),
    ).toEqual([[0, 4]])
  })

  it('marks no part of a word', () => {
    expect(marked('started', 'start')).toEqual([])
  })
})
