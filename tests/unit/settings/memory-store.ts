import type { ItemStore } from '../../../src/platform/storage'

/** What the browser allows in one item of sync storage: https://developer.chrome.com/docs/extensions/reference/api/storage */
const MOST_ITEM_BYTES = 8192

/** A store in memory that can be looked into, and broken. */
export interface MemoryStore extends ItemStore {
  readonly items: ReadonlyMap<string, string>
  /** Every read and write fails from here on. */
  breakDown(message: string): void
}

/**
 * Behaves like the browser's sync storage: it keeps JSON, with the fields of objects in alphabetical order; a write goes in
 * whole or, over the quota, not at all; listeners hear of changes later, and only of real ones.
 */
export function createMemoryStore(initial: Readonly<Record<string, unknown>> = {}): MemoryStore {
  const items = new Map(Object.entries(initial).map(([key, value]) => [key, toStored(value)]))
  const watchers = new Set<() => void>()
  let failure: string | undefined
  const turn = async () => {
    await Promise.resolve()
    if (failure !== undefined) throw new Error(failure)
  }
  const tell = () => {
    for (const changed of watchers) queueMicrotask(changed)
  }
  return {
    items,
    breakDown(message) {
      failure = message
    },
    async readAll() {
      await turn()
      return Object.fromEntries([...items].map(([key, stored]) => [key, JSON.parse(stored)]))
    },
    async write(written) {
      const entries = Object.entries(written).map(([key, value]) => [key, toStored(value)] as const)
      await turn()
      if (entries.some(([key, stored]) => new TextEncoder().encode(key + stored).length > MOST_ITEM_BYTES))
        throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded')
      const changed = entries.filter(([key, stored]) => items.get(key) !== stored)
      for (const [key, stored] of changed) items.set(key, stored)
      if (changed.length > 0) tell()
    },
    async remove(keys) {
      await turn()
      const removed = keys.filter(key => items.delete(key))
      if (removed.length > 0) tell()
    },
    watch(signal, changed) {
      if (signal.aborted) return
      watchers.add(changed)
      signal.addEventListener('abort', () => watchers.delete(changed), { once: true })
    },
  }
}

function toStored(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
