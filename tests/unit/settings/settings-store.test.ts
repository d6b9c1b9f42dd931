import { describe, expect, it, vi } from 'vitest'
import type { ReadSettings } from '../../../src/settings/settings'
import { createSettingsStore } from '../../../src/settings/settings-store'
import { createMemoryStore } from './memory-store'

const OKNO = { label: 'Okno', aliases: [], note: '' }

describe('createSettingsStore', () => {
  it('keeps each topic and each term in an item of its own', async () => {
    const items = createMemoryStore()
    const store = createSettingsStore(items)
    await store.setTopicOn('abm', false)
    await store.addTerm(OKNO)
    expect([...items.items.keys()]).toEqual(['topic:abm', 'term:term-1'])
  })

  it('gives back the id of an added term', async () => {
    const store = createSettingsStore(createMemoryStore({ 'term:term-1': OKNO }))
    expect(await store.addTerm({ label: ' Krona ', aliases: [], note: '' })).toEqual({ ok: true, value: 'term-2' })
    expect((await store.read()).settings.terms[1]).toEqual({ id: 'term-2', label: 'Krona', aliases: [], note: '' })
  })

  it('does not give a new term the id of a damaged one', async () => {
    const items = createMemoryStore({ 'term:term-1': 'damaged' })
    await createSettingsStore(items).addTerm(OKNO)
    expect(items.items.get('term:term-1')).toBe('"damaged"')
  })

  it('refuses a bad term and stores nothing of it', async () => {
    const items = createMemoryStore()
    const added = await createSettingsStore(items).addTerm({ label: '…', aliases: [''], note: '' })
    expect(added).toMatchObject({
      ok: false,
      problems: [{ path: 'label' }, { path: 'aliases.0' }],
    })
    expect(items.items.size).toBe(0)
  })

  it('says so when the browser refuses, and leaves what was stored', async () => {
    const items = createMemoryStore({ 'term:term-1': OKNO })
    const store = createSettingsStore(items)
    const tooMuch = { label: 'Okno', aliases: Array.from({ length: 50 }, (_, i) => `${'ж'.repeat(90)}${i}`), note: '' }
    expect(await store.changeTerm('term-1', tooMuch)).toEqual({
      ok: false,
      problems: [{ path: '', message: 'The browser could not save this: QUOTA_BYTES_PER_ITEM quota exceeded' }],
    })
    expect((await store.read()).settings.terms).toEqual([{ id: 'term-1', ...OKNO }])
  })

  it('keeps what was chosen for a site in one item, and none where nothing is left of it', async () => {
    const items = createMemoryStore()
    const store = createSettingsStore(items)
    const start = { topicId: 'start', text: 'START' }
    await store.setMuted('example.org', start, true)
    await store.setMuted('example.org', start, true)
    await store.setSiteOff('example.org', true)
    expect((await store.read()).settings.sites.get('example.org')).toEqual({ isOff: true, muted: [start] })
    await store.setSiteOff('example.org', false)
    await store.setMuted('example.org', { topicId: 'start', text: 'Start' }, false)
    expect((await store.read()).settings.sites.get('example.org')).toEqual({ isOff: false, muted: [start] })
    await store.setMuted('example.org', start, false)
    expect([...items.items.keys()]).toEqual([])
  })

  it('keeps the reading options', async () => {
    const store = createSettingsStore(createMemoryStore())
    const options = { openMs: 0, modifier: 'alt', theme: 'dark', highlight: 'marker' } as const
    await store.setReading(options)
    expect((await store.read()).settings.reading).toEqual(options)
  })

  it('removes terms and discards damaged items', async () => {
    const items = createMemoryStore({ 'term:term-1': OKNO, 'topic:abm': 'damaged' })
    const store = createSettingsStore(items)
    await store.removeTerm('term-1')
    await store.discard('topic:abm')
    expect(items.items.size).toBe(0)
  })
})

describe('follow', () => {
  it('calls back at once and after every change, until the signal aborts', async () => {
    const items = createMemoryStore()
    const seen: string[][] = []
    const life = new AbortController()
    const changed = ({ settings }: ReadSettings) => seen.push([...settings.topicsOff])
    createSettingsStore(items).follow(life.signal, changed, fail)
    await vi.waitFor(() => expect(seen).toEqual([[]]))
    await items.write({ 'topic:abm': { isOn: false } })
    await vi.waitFor(() => expect(seen).toEqual([[], ['abm']]))
    life.abort()
    await items.write({ 'topic:cfe': { isOn: false } })
    await items.readAll()
    expect(seen).toHaveLength(2)
  })

  it('lets the latest of two changes have the last word, though its read ends first', async () => {
    const items = createMemoryStore()
    const slowFirst = holdFirstRead(items)
    const seen: string[][] = []
    const { follow } = createSettingsStore({ ...items, readAll: slowFirst.readAll })
    follow(new AbortController().signal, ({ settings }) => seen.push([...settings.topicsOff]), fail)
    await items.write({ 'topic:abm': { isOn: false } })
    await vi.waitFor(() => expect(seen).toEqual([['abm']]))
    await slowFirst.release()
    expect(seen).toEqual([['abm']])
  })

  it('says nothing after the abort, not even what was being read', async () => {
    const items = createMemoryStore()
    const life = new AbortController()
    createSettingsStore(items).follow(life.signal, fail, fail)
    life.abort()
    await items.readAll()
    await items.readAll()
  })

  it('reports a store that cannot be read', async () => {
    const items = createMemoryStore()
    items.breakDown('disk full')
    const failed = vi.fn()
    createSettingsStore(items).follow(new AbortController().signal, fail, failed)
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(new Error('disk full')))
  })
})

function fail(): never {
  throw new Error('must not be called')
}

/** Keeps the answer to the first read back until it is released. */
function holdFirstRead(items: { readAll(): Promise<Record<string, unknown>> }) {
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  let reads = 0
  return {
    async readAll() {
      const isFirst = reads++ === 0
      const answer = await items.readAll()
      if (isFirst) await held
      return answer
    },
    async release() {
      release()
      await items.readAll()
    },
  }
}
