import { describe, expect, it } from 'vitest'
import { type Term, termToRecognition, termToTopic } from '../../../src/knowledge/term'
import { createRecognizer } from '../../../src/recognition/recognizer'

const FIELDS = { label: 'Open Skies', aliases: ['OST'], note: 'A treaty.' }
const TERM: Term = { id: 'term-1', ...FIELDS }
const found = (term: Term, text: string) =>
  createRecognizer([termToRecognition(term)])
    .find(text)
    .map(({ start, end }) => text.slice(start, end))

describe('a term on pages', () => {
  it('is found by its label and its aliases, without evidence', () => {
    expect(found(TERM, 'The Open Skies treaty, OST for short')).toEqual(['Open Skies', 'OST'])
  })

  it.each([
    ['typed with capitals, matches them as typed', 'Ost', 'Ost, not OST or ost'],
    ['with an accent, is found without it', 'Kürecik', 'Kurecik, not KURECIK'],
    ['of several words, is found all in capitals too', 'Открытое небо', 'ОТКРЫТОЕ НЕБО, не открытое НЕБО'],
    ['of several words, counts the capital of each', 'Open Skies', 'Open Skies, not Open skies or open Skies'],
    ['in Russian, counts capitals too', 'Открытое небо', 'Открытое небо, не открытое небо'],
  ])('%s', (_, label, text) => {
    expect(found({ ...TERM, label, aliases: [] }, text)).toEqual([text.split(',')[0]])
  })

  it('typed without capitals, matches in any case and in the plural', () => {
    expect(found({ ...TERM, label: 'silo', aliases: [] }, 'Silo, silos and SILOS')).toEqual(['Silo', 'silos', 'SILOS'])
  })

  it('has no evidence of its own and shares none', () => {
    const { aliases, evidence, shared } = termToRecognition(TERM)
    expect([evidence, shared, ...aliases.map(alias => alias.evidence)].flat()).toEqual([])
  })

  it('has an alias once that repeats its label', () => {
    const { aliases } = termToRecognition({ ...TERM, aliases: ['Open Skies', 'OST'] })
    expect(aliases.map(alias => alias.text)).toEqual(['Open Skies', 'OST'])
  })
})

describe('a term on cards', () => {
  it('is a topic whose note says what it is', () => {
    expect(termToTopic(TERM)).toMatchObject({
      id: 'term-1',
      title: 'Open Skies',
      kind: 'Your term',
      what: { text: 'A treaty.' },
      aliases: ['Open Skies', 'OST'],
      facts: [],
    })
  })
})
