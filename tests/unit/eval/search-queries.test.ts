import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readPack } from '../../../src/build/read-pack'
import { listSearchEntries } from '../../../src/knowledge/search-entries'
import { countRanks, rankOf, readQueries } from '../../eval/search-queries'

const fileOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'backgrounder-queries-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (text: string) => {
  const file = join(folder, 'list.yaml')
  writeFileSync(file, text)
  return file
}

describe('rankOf', () => {
  const query = { query: 'cfe', kind: 'name', right: ['topic:cfe', 'passage:brief-cfe#what'] }

  it.each([
    [['topic:cfe', 'topic:abm'], 0],
    [['topic:abm', 'passage:brief-cfe#what', 'topic:cfe'], 1],
    [['topic:abm'], -1],
    [[], -1],
  ])('is the place of the first right one of %j', (found, rank) => {
    expect(rankOf(query, found)).toBe(rank)
  })
})

describe('countRanks', () => {
  it('counts what is right at the first place, and within three', () => {
    expect(countRanks([0, 0, 1, 2, 3, -1])).toEqual({ queries: 6, first: 2, firstThree: 4 })
  })
})

describe('readQueries', () => {
  it('reads queries', () => {
    expect(readQueries(write('- { query: "2007", kind: date, right: [topic:cfe] }'))).toEqual([
      { query: '2007', kind: 'date', right: ['topic:cfe'] },
    ])
  })

  it('stops at what is no query', () => {
    expect(() => readQueries(write('- { query: 2007, right: [] }'))).toThrow(/list\.yaml: .*query/)
  })

  it.each(['tune', 'tune-2', 'tune-3', 'tune-4', 'tune-5', 'scored'])(
    'knows every result that %s.yaml calls right',
    async list => {
      const { knowledge } = await readPack(fileOf('assets/packs/arms-control'))
      const known = new Set(listSearchEntries(knowledge, []).map(entry => entry.id))
      const unknown = readQueries(fileOf(`tests/eval/search/${list}.yaml`)).filter(({ right }) =>
        right.some(id => !known.has(id)),
      )
      // Only their number: what is only scored stays unread.
      expect(unknown.length).toBe(0)
    },
  )
})
