import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A value that changes over time, and the one place that shows it. */
export interface LiveValue<Value> {
  readonly value: Value
  set(value: Value): void
  /** Calls back after every change; what comes back ends that. */
  watch(changed: () => void): () => void
}

/** Holds a value that a page is drawn from. */
export function createLiveValue<Value>(value: Value): LiveValue<Value> {
  const watchers = new Set<() => void>()
  return {
    get value() {
      return value
    },
    set(next) {
      value = next
      for (const changed of watchers) changed()
    },
    watch(changed) {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
  }
}

interface LiveProps<Value> {
  readonly of: LiveValue<Value>
  readonly children: (value: Value) => ComponentChildren
}

/**
 * Draws its children from a live value, again after every change. Calling `render` again would do that too, but Preact
 * counts the ids of `useId` per root, and a second `render` is a new root: two elements would get one id.
 */
export function Live<Value>({ of, children }: LiveProps<Value>) {
  const [value, setValue] = useState(of.value)
  useEffect(() => {
    setValue(of.value)
    return of.watch(() => setValue(of.value))
  }, [of])
  return <>{children(value)}</>
}
