import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTextReader } from '../../../src/page/text-reader'
import type { Finding } from '../../../src/recognition/mention'
import type { PageText } from '../../../src/recognition/page-text'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Finds a mention of so many characters in each text: its length. */
const findingsIn = ({ text }: PageText): Finding[] => [
  { topicId: 'start', start: 0, end: text.length, alias: 'START', logOdds: null },
]

interface Setup {
  /** How many times sending fails first. */
  readonly failures?: number
}

function setUp({ failures = 0 }: Setup = {}) {
  const sent: (readonly PageText[])[] = []
  const errors: unknown[] = []
  const life = new AbortController()
  let left = failures
  const reader = createTextReader({
    async send(texts) {
      sent.push(texts)
      if (left-- > 0) throw new Error('nobody is there')
      return texts.map(findingsIn)
    },
    reportError: error => errors.push(error),
    signal: life.signal,
  })
  return { reader, sent, errors, life }
}

const texts = (...list: string[]): PageText[] => list.map(text => ({ text }))
const CODE = [{ start: 0, end: 5, setting: 'code' as const }]

describe('a text reader', () => {
  it('gives what each text was found to have, and knows it from then on', async () => {
    const { reader, sent } = setUp()
    expect(reader.recall({ text: 'START' })).toBeUndefined()
    expect(await reader.read(texts('START', 'a START'))).toEqual(texts('START', 'a START').map(findingsIn))
    expect(reader.recall({ text: 'a START' })).toEqual(findingsIn({ text: 'a START' }))
    expect(sent).toHaveLength(1)
  })

  it('takes the same words in another setting for another text', async () => {
    const { reader } = setUp()
    await reader.read(texts('START'))
    expect(reader.recall({ text: 'START', spans: CODE })).toBeUndefined()
    await reader.read([{ text: 'START', spans: CODE }])
    expect(reader.recall({ text: 'START', spans: CODE })).toHaveLength(1)
  })

  it('sends long texts apart, and many short ones together', async () => {
    const { reader, sent } = setUp()
    const long = 'x'.repeat(40_000)
    const all = texts('a', 'b', long, `${long}!`, 'x'.repeat(100_000), 'c')
    expect(await reader.read(all)).toEqual(all.map(findingsIn))
    expect(sent.map(each => each.length)).toEqual([3, 1, 1, 1])
  })

  it('sends nothing where there is nothing to read', async () => {
    const { reader, sent } = setUp()
    expect(await reader.read([])).toEqual([])
    expect(sent).toEqual([])
  })

  it('forgets what is long past', async () => {
    const { reader } = setUp()
    await reader.read(texts('START'))
    for (let i = 0; i < 40; i++) await reader.read(texts(`${i} ${'x'.repeat(10_000)}`))
    expect(reader.recall({ text: 'START' })).toBeUndefined()
    expect(reader.recall({ text: `39 ${'x'.repeat(10_000)}` })).toHaveLength(1)
  })

  it('gives all of more than it keeps', async () => {
    const { reader } = setUp()
    const all = Array.from({ length: 50 }, (_, i) => ({ text: `${i} ${'x'.repeat(10_000)}` }))
    expect(await reader.read(all)).toEqual(all.map(findingsIn))
  })

  it('tries again a while later where nobody answers, less and less often', async () => {
    const { reader, sent, errors } = setUp({ failures: 2 })
    const read = reader.read(texts('START'))
    await vi.advanceTimersByTimeAsync(999)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(4000)
    expect(await read).toEqual([findingsIn({ text: 'START' })])
    expect(sent).toHaveLength(3)
    expect(errors).toHaveLength(2)
  })

  it('gives up in the end', async () => {
    const { reader, sent } = setUp({ failures: 99 })
    const read = expect(reader.read(texts('START'))).rejects.toThrow('nobody is there')
    await vi.advanceTimersByTimeAsync(200_000)
    await read
    expect(sent).toHaveLength(5)
  })

  it('does not try again once the session is over', async () => {
    const { reader, sent, life } = setUp({ failures: 99 })
    life.abort()
    await expect(reader.read(texts('START'))).rejects.toThrow('nobody is there')
    expect(sent).toHaveLength(1)
  })
})
