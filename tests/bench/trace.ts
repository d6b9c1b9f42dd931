import type { Browser, Page } from '@playwright/test'

/** What a trace tells of a stretch of a page's main thread, in milliseconds. */
export interface Traced {
  readonly longestMs: number
  /** The longest on the processor: what other programs took of it meanwhile is left out. */
  readonly longestCpuMs: number
  /** What that one mostly was, as the browser calls it; `unnamed script` where no part of it makes up half. */
  readonly longestPart: string
  /** From the start of the task that the script began in to the first highlight; undefined where there was none. */
  readonly firstHighlightMs: number | undefined
}

/** Marks that a script leaves in the trace; put before it and called after it. */
export const MARKS = {
  start: `performance.mark('bench-start');`,
  end: `performance.mark('bench-end')`,
} as const

/** Leaves a mark at the first highlight of this world. The registry is kept, or its wrapper and with it our method would go. */
export const MARK_FIRST_HIGHLIGHT = `var registry = CSS.highlights; registry.set = function (...args) { delete registry.set; performance.mark('bench-highlight'); return registry.set(...args) };`

/** Tasks are told in the category that is off by default, the marks in that of user timing. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8']

/** Times are in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** The same on the processor. */
  readonly tdur?: number
}

/** Traces a page while something runs that leaves the marks. */
export async function trace(browser: Browser, page: Page, run: () => Promise<void>): Promise<Traced> {
  await browser.startTracing(page, { categories: CATEGORIES })
  await run()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  return readTrace(traceEvents)
}

function readTrace(all: readonly TraceEvent[]): Traced {
  const mark = (name: string) => all.find(event => event.name === name)
  const start = mark('bench-start')
  const end = mark('bench-end')
  if (!start || !end) throw new Error('The trace has no marks of the benchmark')
  const events = all.filter(({ pid, tid, ph }) => pid === start.pid && tid === start.tid && ph === 'X')
  const tasks = events.filter(event => event.name === 'RunTask' && endOf(event) > start.ts && event.ts < end.ts)
  const longest = longestOf(tasks, 'tdur')
  const first = tasks.find(task => task.ts <= start.ts)
  if (!longest || !first) throw new Error('The trace has no tasks in it')
  const parts = events.filter(each => each.name !== 'RunTask' && each.ts >= longest.ts && endOf(each) <= endOf(longest))
  const part = longestOf(parts, 'tdur')
  const highlight = mark('bench-highlight')
  return {
    longestMs: (longestOf(tasks, 'dur')?.dur ?? Number.NaN) / 1000,
    longestCpuMs: (longest.tdur ?? Number.NaN) / 1000,
    longestPart: part && 2 * (part.tdur ?? 0) >= (longest.tdur ?? 0) ? part.name : 'unnamed script',
    firstHighlightMs: highlight && (highlight.ts - first.ts) / 1000,
  }
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur

function longestOf(events: readonly TraceEvent[], measure: 'dur' | 'tdur'): TraceEvent | undefined {
  return events.reduce<TraceEvent | undefined>(
    (longest, event) => ((event[measure] ?? 0) > (longest?.[measure] ?? -1) ? event : longest),
    undefined,
  )
}
