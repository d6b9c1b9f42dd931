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

/**
 * Runs what it is given at once, then not before so many milliseconds have passed, then not before twice as many, and so on; a run
 * that found nothing to do (and returned false) does not count.
 */
export function lessAndLessOften(ms: number, run: () => boolean): () => void {
  let due = Number.NEGATIVE_INFINITY
  let pause = ms
  return () => {
    if (performance.now() < due || !run()) return
    due = performance.now() + pause
    pause *= 2
  }
}
