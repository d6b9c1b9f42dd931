import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readCorpus } from '../../eval/corpus'

/** Writes a corpus for the length of a test and gives its path. */
function write(...lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-corpus-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'own.jsonl')
  writeFileSync(file, lines.join('\n'))
  return file
}

const line = (text: string, more: object = {}) => JSON.stringify({ id: 'x1', lang: 'en', text, mentions: [], ...more })
const mention = (text: string, index: number) => ({ mentions: [{ topic: 'start', text, index }] })
const first = (...lines: readonly string[]) => readCorpus(write(...lines))[0]

describe('readCorpus', () => {
  it('reads a passage a line', () => {
    const passages = readCorpus(write(line('START ended.', { sense: 'pos' }), line('ДОВСЕ', { id: 'x2', lang: 'ru' })))
    expect(passages).toEqual([
      { id: 'x1', language: 'en', sense: 'pos', text: 'START ended.', gold: [], optional: [] },
      { id: 'x2', language: 'ru', sense: '', text: 'ДОВСЕ', gold: [], optional: [] },
    ])
  })

  it('skips blank lines', () => {
    expect(readCorpus(write('', line('a'), '  ', line('b'), ''))).toHaveLength(2)
  })

  it('overlooks fields that it does not need', () => {
    expect(first(line('a', { url: 'https://example.org', note: 'pos', synthetic: true }))?.text).toBe('a')
  })

  it('places a mention at the hit with its index', () => {
    const places = [0, 1, 2].map(
      index => first(line('START, not START or START', mention('START', index)))?.gold[0]?.start,
    )
    expect(places).toEqual([0, 11, 20])
  })

  it('places optional spans', () => {
    expect(first(line('SDI and SDI', { optional: [{ text: 'SDI', index: 1 }] }))?.optional).toEqual([
      { start: 8, end: 11 },
    ])
  })

  it('counts code units of the text as it is, soft hyphens and all', () => {
    expect(first(line('𝐀 STA\u00ADRT', mention('STA\u00ADRT', 0)))?.gold).toEqual([
      { topicId: 'start', start: 3, end: 9 },
    ])
  })

  it.each([
    ['is no JSON', '{'],
    ['lacks its text', JSON.stringify({ id: 'x', lang: 'en', mentions: [] })],
    ['has a mention without a topic', line('START', { mentions: [{ text: 'START', index: 0 }] })],
    ['has a mention that does not occur', line('START', mention('SORT', 0))],
    ['has a mention that does not occur so often', line('START', mention('START', 1))],
    ['has an optional span that does not occur', line('START', { optional: [{ text: 'SDI', index: 0 }] })],
  ])('names file and line of a line that %s', (_, bad) => {
    const file = write(line('a'), '', bad)
    expect(() => readCorpus(file)).toThrow(`${file}, line 3: `)
  })

  it('names the words that do not occur', () => {
    expect(() => first(line('START', mention('START', 1)))).toThrow('"START" does not occur 2 times')
  })
})
