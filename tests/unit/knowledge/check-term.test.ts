import { describe, expect, it } from 'vitest'
import { checkTerm } from '../../../src/knowledge/check-term'

const FIELDS = { label: 'Open Skies', aliases: ['OST'], note: 'A treaty.' }

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
    ['a label that is no text', { label: 7 }, 'label', 'must be text'],
    ['aliases that are no list', { aliases: 'OST' }, 'aliases', 'must be a list'],
    ['an unknown field', { id: 'term-1' }, 'id', 'no such field'],
    ['a missing note', { note: undefined }, 'note', 'is missing'],
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
