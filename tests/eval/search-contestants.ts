// biome-ignore lint/style/noRestrictedImports: what the search is measured against
import Fuse, { type IFuseOptions } from 'fuse.js'
import type { Pack } from '../../src/knowledge/pack'
import { createSearch } from '../../src/knowledge/search'
import { listSearchEntries, type SearchEntry } from '../../src/knowledge/search-entries'

/** Gives the ids of the entries found, best first. */
export type Find = (query: string, most: number) => readonly string[]

const KEYS = [
  { name: 'aliases', weight: 2 },
  { name: 'title', weight: 1 },
  { name: 'text', weight: 1 },
  { name: 'date', weight: 0.5 },
]

const OPTIONS: Readonly<Record<string, IFuseOptions<SearchEntry>>> = {
  'Fuse.js': { ignoreLocation: true },
  'Fuse.js, extended search': { ignoreLocation: true, useExtendedSearch: true },
  'Fuse.js, token search': { useTokenSearch: true, ignoreLocation: true },
  'Fuse.js, token search, strict': { useTokenSearch: true, ignoreLocation: true, threshold: 0.2 },
  'Fuse.js, token search, all words': { useTokenSearch: true, ignoreLocation: true, threshold: 0.3, tokenMatch: 'all' },
}

/** Our search first, then Fuse.js by itself over the same entries, in all its ways. */
export function createContestants(pack: Pack): Readonly<Record<string, Find>> {
  const search = createSearch(pack, [])
  const entries = listSearchEntries(pack, [])
  return {
    ours: (query, most) => search.find(query, most).map(hit => hit.entry.id),
    ...Object.fromEntries(
      Object.entries(OPTIONS).map(([name, options]) => {
        const fuse = new Fuse(entries, { ...options, keys: KEYS })
        const find: Find = (query, most) => fuse.search(query, { limit: most }).map(({ item }) => item.id)
        return [name, find]
      }),
    ),
  }
}
