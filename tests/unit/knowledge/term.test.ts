import { describe, expect, it } from 'vitest'
import { checkTerm, type Term, termToRecognition, termToTopic } from '../../../src/knowledge/term'
import { createRecognizer } from '../../../src/recognition/recognizer'

const FIELDS = { label: 'Open Skies', aliases: ['OST'], note: 'A treaty.' }
const TERM: Term = { id: 'term-1', ...FIELDS }
const found = (term: Term, text: string) =>
  createRecognizer([termToRecognition(term)])
    .find(text)
    .map(({ start, end }) => text.slice(start, end))

describe('checkTerm', () => {
  it('takes a term', () => {
    expect(checkTerm(FIELDS)).toEqual({ ok: true, value: FIELDS })
  })

  it('trims what was typed', () => {
    expect(checkTerm({ label: ' Open Skies ', aliases: ['\tOST'], note: 'A treaty.\n' })).toMatchObject({
      value: FIELDS,
    })
  })

  it('takes a term without aliases and note', () => {
    expect(checkTerm({ label: 'a', aliases: [], note: '' }).ok).toBe(true)
  })

  it.each([
    ['an empty label', { label: '  ' }, 'label', 'must not be empty'],
    ['a label without a letter or a digit', { label: '—' }, 'label', 'must have a letter or a digit'],
    ['a label too long', { label: 'a'.repeat(101) }, 'label', 'must be at most 100 characters long'],
    ['an alias too long', { aliases: ['OST', 'a'.repeat(101)] }, 'aliases.1', 'must be at most 100 characters long'],
    ['an empty alias', { aliases: [''] }, 'aliases.0', 'must not be empty'],
    ['too many aliases', { aliases: Array.from({ length: 51 }, (_, i) => `a${i}`) }, 'aliases', 'must be at most 50'],
    ['a note too long', { note: 'a'.repeat(2001) }, 'note', 'must be at most 2000 characters long'],
    ['a label that is no text', { label: 7 }, 'label', ''],
    ['aliases that are no list', { aliases: 'OST' }, 'aliases', ''],
    ['an unknown field', { id: 'term-1' }, 'id', ''],
  ])('refuses %s', (_, change, ...[path, message]) => {
    const checked = checkTerm({ ...FIELDS, ...change })
    const problem = checked.ok ? undefined : checked.problems.find(each => each.path === path)
    expect(problem?.message).toContain(message)
  })

  it.each([undefined, null, 'Open Skies', 7, []])('refuses %j', data => {
    expect(checkTerm(data).ok).toBe(false)
  })

  it('takes what is just as long as it may be', () => {
    const aliases = Array.from({ length: 50 }, (_, i) => `a${i}`)
    expect(checkTerm({ label: 'a'.repeat(100), aliases, note: 'a'.repeat(2000) }).ok).toBe(true)
  })
})

describe('a term on pages', () => {
  it('is found by its label and its aliases, without evidence', () => {
    expect(found(TERM, 'The Open Skies treaty, OST for short')).toEqual(['Open Skies', 'OST'])
  })

  it.each([
    ['typed with capitals, matches them as typed', 'Ost', 'Ost, not OST or ost'],
    ['with an accent, is found without it', 'Kürecik', 'Kurecik, not KURECIK'],
    ['in Russian, counts capitals too', 'Открытое небо', 'Открытое небо, не открытое небо'],
  ])('%s', (_, label, text) => {
    expect(found({ ...TERM, label, aliases: [] }, text)).toEqual([text.split(',')[0]])
  })

  it('typed without capitals, matches in any case and in the plural', () => {
    expect(found({ ...TERM, label: 'silo', aliases: [] }, 'Silo, silos and SILOS')).toEqual(['Silo', 'silos', 'SILOS'])
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
