// npm run eval:search [-- LIST...] [--all]: how often the search puts something right first, and among the first three.
import { resolve } from 'node:path'
import { readPack } from '../../src/build/read-pack'
import { createContestants } from './search-contestants'
import { countRanks, rankOf, readQueries, type SearchQuery, type SearchScore } from './search-queries'

const LISTS = ['tune', 'tune-2', 'tune-3', 'tune-4', 'tune-5', 'scored']
/** What is only ever scored stays unread: its misses and kinds are never printed. */
const SCORED_ONLY = 'scored'
/** Compares ours with what Fuse.js does by itself. */
const ALL = '--all'
const PLACES = 10

async function main(args: readonly string[]): Promise<void> {
  const { knowledge } = await readPack('assets/packs/arms-control')
  const contestants = Object.entries(createContestants(knowledge)).slice(0, args.includes(ALL) ? undefined : 1)
  const named = args.filter(arg => arg !== ALL)
  for (const list of named.length > 0 ? named : LISTS) {
    const queries = readQueries(resolve('tests/eval/search', `${list}.yaml`))
    for (const [name, find] of contestants) {
      const ranks = queries.map(query => rankOf(query, find(query.query, PLACES)))
      console.log(`\n${list}, ${name}\n`)
      if (list !== SCORED_ONLY) {
        printKinds(queries, ranks)
        if (!args.includes(ALL)) printMisses(queries, ranks, find)
      }
      printRow('all', countRanks(ranks))
    }
  }
}

function printKinds(queries: readonly SearchQuery[], ranks: readonly number[]): void {
  console.log(`  ${'kind'.padEnd(18)}queries   first  first three`)
  for (const kind of new Set(queries.map(query => query.kind)))
    printRow(kind, countRanks(ranks.filter((_, i) => queries[i]?.kind === kind)))
}

function printRow(name: string, { queries, first, firstThree }: SearchScore): void {
  const share = (part: number) => `${((100 * part) / queries).toFixed(1)} %`
  console.log(
    `  ${name.padEnd(18)}${String(queries).padStart(7)}${share(first).padStart(8)}${share(firstThree).padStart(13)}`,
  )
}

function printMisses(
  queries: readonly SearchQuery[],
  ranks: readonly number[],
  find: (query: string, most: number) => readonly string[],
): void {
  for (const [i, query] of queries.entries())
    if (ranks[i] !== 0)
      console.log(`  ${query.kind}: "${query.query}" (${ranks[i]}) found ${find(query.query, 3).join(', ')}`)
}

await main(process.argv.slice(2))
