import { FRAME_MS, whenIdle } from './when-idle'

/** Changes gather for so long before they are read: a burst of them is read once. */
const GATHER_MS = 60
/** On a page that goes on and on they gather twice as long each time, up to this: new highlights make the browser paint. */
const LONGEST_GATHER_MS = 480
/** A page that kept still for so long has come to rest. */
const REST_MS = 500

/** Tells when what has gathered is to be read. */
export interface Gathering {
  /** Has it read once it has gathered; soon where the reader misses a highlight meanwhile. */
  note(isMissed: boolean): void
  /** Has it read within a frame where the page can be seen. */
  hurry(): void
}

export interface GatheringParts {
  readonly document: Document
  /** Reads what has gathered; tells whether more has come meanwhile. */
  readonly read: () => Promise<boolean>
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** Creates a gathering that waits for a first note. */
export function createGathering({ document, read, reportError, signal }: GatheringParts): Gathering {
  let state: 'resting' | 'gathering' | 'reading' = 'resting'
  let timer: ReturnType<typeof setTimeout> | undefined
  let due = Number.POSITIVE_INFINITY
  let gatherMs = GATHER_MS
  let isMissed = false
  let lastEnd = Number.NEGATIVE_INFINITY

  const readIn = (ms: number, isHurried = false) => {
    const time = performance.now() + ms
    if (state === 'reading' || time >= due || signal.aborted) return
    state = 'gathering'
    due = time
    clearTimeout(timer)
    timer = setTimeout(() => {
      state = 'reading'
      const options = { signal, ...(isHurried && { longestWaitMs: FRAME_MS }) }
      whenIdle(document, options, () => void run().catch(reportError))
    }, ms)
  }
  const run = async () => {
    isMissed = false
    let hasMore = false
    try {
      hasMore = await read()
    } finally {
      state = 'resting'
      due = Number.POSITIVE_INFINITY
      lastEnd = performance.now()
    }
    if (hasMore) note(isMissed)
  }
  const note = (isMissedNow: boolean) => {
    isMissed ||= isMissedNow
    if (state === 'resting') {
      const isRestless = performance.now() - lastEnd < REST_MS
      gatherMs = isRestless ? Math.min(2 * gatherMs, LONGEST_GATHER_MS) : GATHER_MS
    }
    readIn(isMissed ? GATHER_MS : gatherMs)
  }
  return { note, hurry: () => readIn(0, true) }
}
