import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createGathering } from '../../../src/page/gathering'

/** Nothing but what the gathering asks of a document and a window; the real ones are in the browser tests. */
const document = { visibilityState: 'visible' } as Document
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function setUp({ readingMs = 0 } = {}) {
  const reads: number[] = []
  const errors: unknown[] = []
  const life = new AbortController()
  const start = performance.now()
  let hasMore = false
  const comeMore = () => {
    hasMore = true
  }
  const gathering = createGathering({
    document,
    async read() {
      reads.push(performance.now() - start)
      if (readingMs > 0) await new Promise(resolve => setTimeout(resolve, readingMs))
      const told = hasMore
      hasMore = false
      return told
    },
    reportError: error => errors.push(error),
    signal: life.signal,
  })
  return { gathering, reads, errors, life, comeMore }
}

/** Notes a change every so often. */
async function noteEvery(ms: number, count: number, note: () => void) {
  for (let i = 0; i < count; i++) {
    note()
    await vi.advanceTimersByTimeAsync(ms)
  }
}

describe('changes', () => {
  it('are read once for a burst of them', async () => {
    const { gathering, reads } = setUp()
    await noteEvery(5, 10, () => gathering.note(false))
    await vi.advanceTimersByTimeAsync(1000)
    expect(reads).toHaveLength(1)
    expect(reads[0]).toBeLessThan(100)
  })

  it('are read less and less often where they go on, but within half a second', async () => {
    const { gathering, reads } = setUp()
    await noteEvery(100, 50, () => gathering.note(false))
    await vi.advanceTimersByTimeAsync(1000)
    const pauses = reads.map((at, i) => at - (reads[i - 1] ?? 0))
    expect(pauses[0]).toBeLessThan(100)
    expect(Math.max(...pauses)).toBeLessThan(100 + 500)
    expect(reads.length).toBeLessThan(15)
  })

  it('are read soon again once the page has come to rest', async () => {
    const { gathering, reads } = setUp()
    await noteEvery(100, 20, () => gathering.note(false))
    await vi.advanceTimersByTimeAsync(2000)
    const start = performance.now()
    const before = reads.length
    gathering.note(false)
    await vi.advanceTimersByTimeAsync(70)
    expect(reads.length).toBe(before + 1)
    expect(performance.now() - start).toBeLessThan(100)
  })

  it('are read soon wherever a highlight is missed, however restless the page', async () => {
    const { gathering, reads } = setUp()
    await noteEvery(100, 30, () => gathering.note(false))
    const before = reads.length
    gathering.note(false)
    gathering.note(true)
    await vi.advanceTimersByTimeAsync(70)
    expect(reads.length).toBe(before + 1)
  })

  it('that come while others are read are read after them, soon where a highlight is missed', async () => {
    const { gathering, reads, comeMore } = setUp({ readingMs: 50 })
    gathering.hurry()
    await vi.advanceTimersByTimeAsync(10)
    comeMore()
    gathering.note(true)
    await vi.advanceTimersByTimeAsync(120)
    expect(reads).toHaveLength(2)
  })

  it('are read at once where there is hurry', async () => {
    const { gathering, reads } = setUp()
    gathering.note(false)
    gathering.hurry()
    await vi.advanceTimersByTimeAsync(5)
    expect(reads).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(500)
    expect(reads).toHaveLength(1)
  })

  it('wait for an idle page no longer than a frame where there is hurry', async () => {
    vi.stubGlobal('requestIdleCallback', (run: () => void, { timeout }: IdleRequestOptions) => setTimeout(run, timeout))
    const { gathering, reads } = setUp()
    gathering.hurry()
    await vi.advanceTimersByTimeAsync(17)
    expect(reads).toHaveLength(1)
    gathering.note(false)
    await vi.advanceTimersByTimeAsync(200)
    expect(reads).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(300)
    expect(reads).toHaveLength(2)
  })

  it('are read no more after the end', async () => {
    const { gathering, reads, life } = setUp()
    gathering.note(false)
    life.abort()
    await vi.advanceTimersByTimeAsync(500)
    gathering.note(true)
    await vi.advanceTimersByTimeAsync(500)
    expect(reads).toEqual([])
  })
})

it('a reading that fails is reported, and the next one goes on', async () => {
  const errors: unknown[] = []
  const life = new AbortController()
  let count = 0
  const gathering = createGathering({
    document,
    async read() {
      if (++count === 1) throw new Error('broken')
      return false
    },
    reportError: error => errors.push(error),
    signal: life.signal,
  })
  gathering.note(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(errors).toHaveLength(1)
  gathering.note(false)
  await vi.advanceTimersByTimeAsync(200)
  expect(count).toBe(2)
})
