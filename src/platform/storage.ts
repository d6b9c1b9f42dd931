import { browserApi } from './browser-api'
import { onAbort } from './on-abort'

/** The browser's sync storage: every item by its key. */
export interface ItemStore {
  readAll(): Promise<Record<string, unknown>>
  write(items: Readonly<Record<string, unknown>>): Promise<void>
  remove(keys: readonly string[]): Promise<void>
  /** Calls back after every change, whoever made it, until the signal aborts. */
  watch(signal: AbortSignal, changed: () => void): void
}

/** Opens the store that the browser keeps in step between a reader's devices. */
export function openSyncStore(): ItemStore {
  const area = browserApi().storage.sync
  return {
    readAll: () => area.get(null),
    write: items => area.set({ ...items }),
    remove: keys => area.remove([...keys]),
    watch(signal, changed) {
      area.onChanged.addListener(changed)
      onAbort(signal, () => area.onChanged.removeListener(changed))
    },
  }
}
