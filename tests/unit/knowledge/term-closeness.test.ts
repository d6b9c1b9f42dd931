import { describe, expect, it } from 'vitest'
import { closeness, phraseShare } from '../../../src/knowledge/term-closeness'

const sequence = (text: string) => {
  const keys = text.split(' ')
  return { keys, places: keys.map((_, i) => i), words: keys.length }
}
const terms = (text: string) => text.split(' ').map((word, at) => ({ fits: new Map([[word, 1]]), weight: 1, at }))
const close = (query: string, text: string) => closeness(sequence(text), terms(query))

describe('closeness', () => {
  it('is 1 for a single word, and where but one of them stands', () => {
    expect(close('radar', 'a radar')).toBe(1)
    expect(close('radar lease', 'a radar')).toBe(1)
  })

  it.each([
    { name: 'side by side over apart', query: 'joint use', better: 'joint use x x', worse: 'joint x x use' },
    { name: 'in order over the other way round', query: 'joint use', better: 'joint use', worse: 'use joint' },
    { name: 'all of the words over some', query: 'joint use radar', better: 'joint use radar', worse: 'joint use x' },
  ])('prefers $name', ({ query, better, worse }) => {
    expect(close(query, better)).toBeGreaterThan(close(query, worse))
  })

  it('lets a word come between', () => {
    expect(close('start signed', 'start was signed')).toBeGreaterThan(close('start signed', 'signed was start'))
  })
})

describe('phraseShare', () => {
  it('counts a phrase of three words or more, whole', () => {
    expect(phraseShare(sequence('out of step with'), ['out', 'of', 'step'])).toBeGreaterThan(0)
    expect(phraseShare(sequence('out of the step'), ['out', 'of', 'step'])).toBe(0)
    expect(phraseShare(sequence('out of step'), ['of', 'step'])).toBe(0)
    expect(phraseShare(sequence(''), ['out', 'of', 'step'])).toBe(0)
  })
})
