import { knowledge } from 'virtual:backgrounder/knowledge'
// biome-ignore lint/style/noRestrictedImports: what the search is measured against
import Fuse, { type IFuseOptions } from 'fuse.js'
import type { Pack } from '../../src/knowledge/pack'
import { createPhraseTable } from '../../src/knowledge/phrase-table'
import { createSearch } from '../../src/knowledge/search'
import { listSearchDocuments } from '../../src/knowledge/search-documents'
import { listSearchEntries, type SearchEntry } from '../../src/knowledge/search-entries'
import { indexDocuments } from '../../src/knowledge/search-index'
import { startWork } from '../../src/knowledge/steps'
import { makeSearchPack } from './search-pack'

/** What is typed, letter by letter: names, facts, slips, other scripts, other layouts, dates, questions. */
const QUERIES = [
  'gabala radar',
  'start treaty',
  'missle defense',
  'gotemoller',
  'when did russia leave cfe',
  'приостановка ДОВСЕ',
  'gabalinskaya',
  'ljdct',
  '14 July 2007',
  '1,550 warheads',
  'list of priority targets',
  'russian parliament backs adapted treaty',
]
const MOST = 12
/** The library of a reader who keeps much. */
const MANY_PASSAGES = 5000
const SEED = 1
const BUILDS = 5

type Find = (query: string) => unknown

/** Milliseconds by key pressed, and how long the index took, by contestant. */
export type Times = Readonly<Record<string, { readonly keys: readonly number[]; readonly builds: readonly number[] }>>

const PACKS: Readonly<Record<string, () => Pack>> = {
  bundled: () => knowledge,
  many: () => makeSearchPack(knowledge, MANY_PASSAGES, SEED),
}

const KEYS = [
  { name: 'aliases', weight: 2 },
  { name: 'title', weight: 1 },
  { name: 'text', weight: 1 },
]

const CONTESTANTS: Readonly<Record<string, (pack: Pack) => Find>> = {
  ours(pack) {
    const search = createSearch(pack, [])
    search.prepare(() => true)
    return query => search.find(query, MOST)
  },
  'Fuse.js': fuse({ ignoreLocation: true }),
  'Fuse.js, token search': fuse({ ignoreLocation: true, useTokenSearch: true, threshold: 0.2 }),
  'linear scan': pack => {
    const texts = listSearchEntries(pack, []).map(({ title, text, aliases = [] }) =>
      [title, text, ...aliases].join('\n').toLowerCase(),
    )
    return query => {
      const words = query.toLowerCase().split(' ')
      return texts.filter(text => words.every(word => text.includes(word)))
    }
  },
}

function fuse(options: IFuseOptions<SearchEntry>): (pack: Pack) => Find {
  return pack => {
    const index = new Fuse(listSearchEntries(pack, []), { ...options, includeMatches: true, keys: KEYS })
    return query => index.search(query, { limit: MOST })
  }
}

/** Types every query into each contestant, in turn at each key; `every` leaves keys out. */
export function typeAll(name: string, every: number): Times {
  const pack = PACKS[name]?.() ?? knowledge
  const times = new Map(Object.keys(CONTESTANTS).map(each => [each, { keys: [] as number[], builds: [] as number[] }]))
  const finds = new Map<string, Find>()
  for (let i = 0; i < BUILDS; i++)
    for (const [each, create] of Object.entries(CONTESTANTS)) {
      const start = performance.now()
      finds.set(each, create(pack))
      times.get(each)?.builds.push(performance.now() - start)
    }
  const typed = QUERIES.flatMap(query => [...query].map((_, i) => query.slice(0, i + 1)))
  for (const [i, query] of typed.entries()) {
    if (i % every !== 0) continue
    for (const [each, find] of finds) {
      const start = performance.now()
      find(query)
      times.get(each)?.keys.push(performance.now() - start)
    }
  }
  return Object.fromEntries(times)
}

/** The longest that preparing keeps the page from anything else at a stretch; in a page that ran nothing yet. */
export function longestStep(): number {
  const search = createSearch(knowledge, [])
  let longest = 0
  for (let isDone = false; !isDone; ) {
    const start = performance.now()
    isDone = search.prepare(() => false)
    longest = Math.max(longest, performance.now() - start)
  }
  return longest
}

/** What the first key waits for, where nothing was prepared; in a page that ran nothing yet. */
export function firstKey(): number {
  const start = performance.now()
  createSearch(knowledge, []).find('g', MOST)
  return performance.now() - start
}

/** Making the index against reading one that was made ahead of time, in milliseconds, and its size in bytes. */
export function aheadOfTime(): { readonly made: number; readonly read: number; readonly bytes: number } {
  const documents = listSearchDocuments(knowledge, [], 'en')
  const start = performance.now()
  const { words, postings, sequences } = startWork(() => indexDocuments(documents, createPhraseTable())).finish()
  const made = performance.now() - start
  const text = JSON.stringify({ words, postings: [...postings], sequences })
  const readStart = performance.now()
  const read = JSON.parse(text)
  const map = new Map(read.postings)
  return { made, read: map.size > 0 ? performance.now() - readStart : Number.NaN, bytes: text.length }
}
