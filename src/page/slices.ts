/** Longest stretch of our work before the page may handle input again: half of a frame at 60 Hz. */
const SLICE_MS = 8

interface Yielding {
  yield?: () => Promise<void>
}

interface SliceOptions {
  readonly signal: AbortSignal
  /** Called at the end of each slice but the last. */
  readonly beforeGivingWay?: () => void
}

/** Runs through `items` in slices that let the page's own work in between; stops early when the signal aborts. */
export async function inSlices<Item>(
  items: Iterable<Item>,
  work: (item: Item) => void,
  { signal, beforeGivingWay }: SliceOptions,
): Promise<void> {
  let deadline = performance.now() + SLICE_MS
  for (const item of items) {
    if (signal.aborted) return
    work(item)
    if (performance.now() < deadline) continue
    beforeGivingWay?.()
    await giveWay()
    deadline = performance.now() + SLICE_MS
  }
}

function giveWay(): Promise<void> {
  // https://developer.mozilla.org/docs/Web/API/Scheduler/yield keeps our place in the queue; a timer is the way without it.
  const { scheduler } = globalThis as { scheduler?: Yielding }
  return scheduler?.yield ? scheduler.yield() : new Promise(resolve => setTimeout(resolve))
}

/** Runs what it is given, but not within so many milliseconds of the last time, nor of its own making. */
export function atMostEvery(ms: number, run: () => void): () => void {
  let last = performance.now()
  return () => {
    if (performance.now() - last < ms) return
    run()
    last = performance.now()
  }
}
