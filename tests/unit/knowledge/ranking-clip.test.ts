import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clipSentence } from '../../../src/knowledge/ranking/clip-sentence'

const MOST = 1200

describe('a text that is read as a sentence', () => {
  it('stays as it is where it is no longer than one', () => {
    expect(clipSentence('Short. Sentence.', ['Sentence'])).toBe('Short. Sentence.')
    expect(clipSentence('')).toBe('')
  })

  it('is cut to its beginning, in whole words', () => {
    const clipped = clipSentence('seven '.repeat(1000))
    expect(clipped.length).toBeLessThanOrEqual(MOST)
    expect(clipped).toMatch(/^(?:seven )*seven$/)
  })

  it('is cut around the first of the names in it', () => {
    const clipped = clipSentence(`${'word '.repeat(2000)}the Treaty ${'word '.repeat(2000)}`, ['Pact', 'Treaty'])
    expect(clipped).toContain('the Treaty')
    expect(clipped.length).toBeLessThanOrEqual(MOST)
    expect(clipped).toMatch(/^word /)
  })

  it('is cut somewhere where it has no blanks', () => {
    expect(clipSentence('x'.repeat(100_000)).length).toBeLessThanOrEqual(MOST)
  })

  it('is always a part of itself', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: MOST, maxLength: 3 * MOST }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (text, name) => {
          const clipped = clipSentence(text, [name])
          expect(text).toContain(clipped)
          expect(clipped.length).toBeLessThanOrEqual(Math.max(MOST, text.length > MOST ? MOST : text.length))
        },
      ),
    )
  })
})
