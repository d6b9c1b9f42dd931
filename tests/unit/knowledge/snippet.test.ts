import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipAround } from '../../../src/knowledge/snippet'
import { findWordRanges } from '../../../src/knowledge/word-ranges'

const words = (count: number, word = 'word') => Array.from({ length: count }, (_, i) => `${word}${i}`).join(' ')
const clip = (text: string, ...keys: string[]) => clipAround(text, findWordRanges(text, new Set(keys)))

describe('clipAround', () => {
  it('leaves a short text whole', () => {
    expect(clip('A short text.', 'short')).toEqual({ text: 'A short text.', ranges: [[2, 7]] })
  })

  it('shows the match in a long text, with some words before it', () => {
    const { text, ranges } = clip(`${words(60)} Gabala ${words(60)}`, 'gabala')
    expect(text.length).toBeLessThan(200)
    expect(text).toMatch(/^… word\d+ .* Gabala .* word\d+ …$/)
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['Gabala'])
  })

  it('shows the place with the most matches', () => {
    const { text } = clip(`${words(40)} Gabala ${words(40)} Gabala radar ${words(40)}`, 'gabala', 'radar')
    expect(text).toContain('Gabala radar')
  })

  it('shows the beginning of a text without a match', () => {
    expect(clip(words(100)).text).toMatch(/^word0 .* …$/)
  })

  it('cuts a text without a blank', () => {
    expect(clip('x'.repeat(1000)).text.length).toBeLessThan(200)
  })

  it('keeps the marked words what they were, wherever they stand', () => {
    const text = fc.array(fc.constantFrom('radar', 'a', 'lengthy', 'treaties', '–', 'ДОВСЕ'), {
      maxLength: 120,
      size: 'max',
    })
    fc.assert(
      fc.property(text, parts => {
        const { text, ranges } = clip(parts.join(' '), 'radar')
        for (const [start, end] of ranges) expect(text.slice(start, end)).toMatch(/^radar( radar)*$/)
        if (parts.includes('radar')) expect(ranges.length).toBeGreaterThan(0)
      }),
    )
  })
})
