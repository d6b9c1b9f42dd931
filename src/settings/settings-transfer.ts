import type { Checked } from '../knowledge/problem'
import type { ItemStore } from '../platform/storage'
import { isEqual } from './is-equal'
import { type ImportPlan, planImport } from './plan-import'
import { readSettingsFile, writeSettingsFile } from './settings-file'

/** What an import did, and the way back. */
export interface Imported extends Omit<ImportPlan, 'items'> {
  /** Takes the import back; what was changed again since then stays as it is. */
  undo(): Promise<void>
}

/** Carries settings between a store and files. */
export interface SettingsTransfer {
  /** The text of a file with all settings. */
  exportText(): Promise<string>
  /** Merges a file into the store, in one write; a file with a problem changes nothing. */
  importText(text: string): Promise<Checked<Imported>>
}

/** Wraps the item store that the settings live in. */
export function createSettingsTransfer(store: ItemStore): SettingsTransfer {
  return {
    exportText: async () => writeSettingsFile(await store.readAll()),
    async importText(text) {
      const file = readSettingsFile(text)
      if (!file.ok) return file
      const before = await store.readAll()
      const { items, ...changes } = planImport(before, file.value)
      const problem = await tryWrite(store, items)
      if (problem !== undefined) return { ok: false, problems: [{ path: '', message: problem }] }
      return { ok: true, value: { ...changes, undo: () => undoImport(store, items, before) } }
    },
  }
}

type Items = Readonly<Record<string, unknown>>

/** The browser refuses what goes over its quota, all of it; what was stored before stays as it was. */
async function tryWrite(store: ItemStore, items: Items): Promise<string | undefined> {
  try {
    if (Object.keys(items).length > 0) await store.write(items)
    return undefined
  } catch (error) {
    return `The browser could not save this: ${error instanceof Error ? error.message : String(error)}`
  }
}

async function undoImport(store: ItemStore, written: Items, before: Items): Promise<void> {
  const now = await store.readAll()
  const untouched = Object.keys(written).filter(key => isEqual(now[key], written[key]))
  const restored = untouched.filter(key => key in before)
  if (restored.length > 0) await store.write(Object.fromEntries(restored.map(key => [key, before[key]])))
  const added = untouched.filter(key => !(key in before))
  if (added.length > 0) await store.remove(added)
}
