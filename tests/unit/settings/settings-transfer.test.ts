import { describe, expect, it } from 'vitest'
import type { ItemStore } from '../../../src/platform/storage'
import { createSettingsTransfer } from '../../../src/settings/settings-transfer'
import { createMemoryStore } from './memory-store'

const term = (label: string, note = '') => ({ label, aliases: [], note })
const BEFORE = { 'topic:abm': { isOn: false }, 'term:term-1': term('Okno', 'mine'), 'term:term-2': 'damaged' }
const FILE = JSON.stringify({
  format: 'backgrounder-settings',
  version: 1,
  topicsOff: ['cfe'],
  terms: [term('Okno', 'theirs'), term('Krona')],
})

async function importInto(store: ItemStore, text = FILE) {
  const imported = await createSettingsTransfer(store).importText(text)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  return imported.value
}

describe('createSettingsTransfer', () => {
  it('says what an import changed', async () => {
    expect(await importInto(createMemoryStore(BEFORE))).toMatchObject({
      added: ['Krona'],
      replaced: ['Okno'],
      switchedOff: ['cfe'],
      switchedOn: ['abm'],
    })
  })

  it('undoes an import to the last item', async () => {
    const store = createMemoryStore(BEFORE)
    const { undo } = await importInto(store)
    expect(await store.readAll()).not.toEqual(BEFORE)
    await undo()
    expect(await store.readAll()).toEqual(BEFORE)
  })

  it('leaves what was changed after the import as it is when it undoes', async () => {
    const store = createMemoryStore(BEFORE)
    const { undo } = await importInto(store)
    await store.write({ 'term:term-1': term('Okno', 'written since') })
    await undo()
    expect(await store.readAll()).toEqual({ ...BEFORE, 'term:term-1': term('Okno', 'written since') })
  })

  it('brings everything that was exported into an empty store', async () => {
    const full = createMemoryStore({ 'topic:abm': { isOn: false }, 'term:term-7': term('Okno') })
    const empty = createMemoryStore()
    await importInto(empty, await createSettingsTransfer(full).exportText())
    expect(await empty.readAll()).toEqual({ 'topic:abm': { isOn: false }, 'term:term-1': term('Okno') })
  })

  it('changes nothing for a file with a problem', async () => {
    const store = createMemoryStore(BEFORE)
    const text = FILE.replace('Krona', '')
    expect(await createSettingsTransfer(store).importText(text)).toMatchObject({ ok: false })
    expect(await store.readAll()).toEqual(BEFORE)
  })

  it('changes nothing where the browser refuses a part', async () => {
    const store = createMemoryStore(BEFORE)
    const aliases = Array.from({ length: 50 }, (_, i) => `${'ж'.repeat(90)}${i}`)
    const text = JSON.stringify({ ...JSON.parse(FILE), terms: [term('Krona'), { ...term('Long'), aliases }] })
    expect(await createSettingsTransfer(store).importText(text)).toEqual({
      ok: false,
      problems: [{ path: '', message: 'The browser could not save this: QUOTA_BYTES_PER_ITEM quota exceeded' }],
    })
    expect(await store.readAll()).toEqual(BEFORE)
  })
})
