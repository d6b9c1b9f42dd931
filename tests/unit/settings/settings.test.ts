import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, freeTermId, readSettings, trackedKey } from '../../../src/settings/settings'

const OKNO = { label: 'Okno', aliases: ['Окно'], note: 'A station in Tajikistan.' }

describe('readSettings', () => {
  it('has every topic on and no term where nothing is stored', () => {
    expect(readSettings({})).toEqual({ settings: DEFAULT_SETTINGS, damage: [] })
  })

  it('reads which topics are off', () => {
    const { settings } = readSettings({ 'topic:abm': { isOn: false }, 'topic:cfe': { isOn: true } })
    expect(settings.topicsOff).toEqual(new Set(['abm']))
  })

  it('reads terms in the order of their numbers', () => {
    const { settings } = readSettings({ 'term:term-10': { ...OKNO, label: 'Ten' }, 'term:term-2': OKNO })
    expect(settings.terms).toEqual([
      { id: 'term-2', ...OKNO },
      { id: 'term-10', ...OKNO, label: 'Ten' },
    ])
  })

  it('reads what was chosen for sites and for reading', () => {
    const { settings, damage } = readSettings({
      'site:example.org': { isOff: true, muted: [] },
      'site:file:': { isOff: false, muted: [{ topicId: 'start', text: 'START' }] },
      reading: { openMs: 0, highlight: 'wash' },
    })
    expect(damage).toEqual([])
    expect([...settings.sites]).toEqual([
      ['example.org', { isOff: true, muted: [] }],
      ['file:', { isOff: false, muted: [{ topicId: 'start', text: 'START' }] }],
    ])
    expect(settings.reading).toEqual({ openMs: 0, modifier: 'none', theme: 'auto', highlight: 'wash' })
  })

  it.each([
    ['site:example.org', { isOff: 'yes', muted: [] }, 'isOff'],
    ['site:example.org', { isOff: false, muted: [{ topicId: 'start' }] }, 'muted'],
    ['site:example.org', { isOff: false }, 'muted'],
    ['reading', { openMs: -1 }, 'openMs'],
    ['reading', { openMs: Number.NaN }, 'openMs'],
    ['reading', { theme: 'sepia' }, 'theme'],
    ['reading', 'fast', ''],
  ])('reports damage of %s (%j), and does without it', (key, stored, path) => {
    const { settings, damage } = readSettings({ [key]: stored })
    expect(settings).toEqual(DEFAULT_SETTINGS)
    expect(damage.map(each => [each.key, each.problems[0]?.path])).toEqual([[key, path]])
  })

  it('reports a damaged item with what is stored, and keeps the rest', () => {
    const { settings, damage } = readSettings({
      'topic:abm': 'off',
      'topic:cfe': { isOn: false },
      'term:term-1': { label: '', aliases: [], note: '' },
      'term:term-2': OKNO,
    })
    expect(settings.topicsOff).toEqual(new Set(['cfe']))
    expect(settings.terms.map(term => term.id)).toEqual(['term-2'])
    expect(damage.map(({ key, stored }) => ({ key, stored }))).toEqual([
      { key: 'topic:abm', stored: 'off' },
      { key: 'term:term-1', stored: { label: '', aliases: [], note: '' } },
    ])
    expect(damage[1]?.problems[0]).toEqual({ path: 'label', message: 'must not be empty' })
  })

  it('leaves keys alone that it does not know', () => {
    expect(readSettings({ 'shape:example.org': 1, 'term:other': 2 }).damage).toEqual([])
  })

  it('accounts for every item that it knows, whatever is stored', () => {
    const anyItem = fc.oneof(
      fc.json().map(text => JSON.parse(text) as unknown),
      fc.constant(OKNO),
    )
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 5 }), stored => {
        const items = Object.fromEntries(stored.map((item, i) => [`term:term-${i + 1}`, item]))
        const { settings, damage } = readSettings(items)
        return settings.terms.length + damage.length === stored.length
      }),
    )
  })
})

describe('trackedKey', () => {
  const keyOf = (items: Readonly<Record<string, unknown>>) => trackedKey(readSettings(items).settings)
  const off = { isOn: false }

  it('is another for another topic or term, and for a term that was changed', () => {
    const keys = [
      {},
      { 'topic:abm': off },
      { 'topic:abm': off, 'topic:cfe': off },
      { 'term:term-1': OKNO },
      { 'term:term-1': { ...OKNO, aliases: [] } },
    ].map(keyOf)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is the same whatever else was chosen, and in whatever order', () => {
    expect(keyOf({ 'site:example.org': { isOff: true, muted: [] } })).toBe(keyOf({}))
    expect(keyOf({ 'topic:cfe': off, 'topic:abm': off })).toBe(keyOf({ 'topic:abm': off, 'topic:cfe': off }))
  })
})

describe('freeTermId', () => {
  it('takes the lowest number that is free', () => {
    expect(freeTermId([])).toBe('term-1')
    expect(freeTermId(['term:term-1', 'term:term-3', 'topic:abm'])).toBe('term-2')
  })
})
