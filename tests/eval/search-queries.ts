import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'

/** A query with what a well-informed reader would accept as its first result, in no order. */
export interface SearchQuery {
  readonly query: string
  /** What is hard about it. */
  readonly kind: string
  /** Ids of search entries. */
  readonly right: readonly string[]
}

const Queries = v.array(v.strictObject({ query: v.string(), kind: v.string(), right: v.array(v.string()) }))

/** Reads a list of queries (YAML); one that does not fit stops with its place. */
export function readQueries(file: string): SearchQuery[] {
  const read = v.safeParse(Queries, parse(readFileSync(file, 'utf8')))
  if (read.success) return read.output
  throw new Error(
    `${file}: ${v.flatten(read.issues).root?.join(', ') ?? JSON.stringify(v.flatten(read.issues).nested)}`,
  )
}

/** How many queries found something right. */
export interface SearchScore {
  readonly queries: number
  readonly first: number
  readonly firstThree: number
}

/** The place of the best right result, from 0; -1 where none is right. */
export function rankOf({ right }: SearchQuery, found: readonly string[]): number {
  return found.findIndex(id => right.includes(id))
}

/** Counts ranks as `rankOf` gives them. */
export function countRanks(ranks: readonly number[]): SearchScore {
  const within = (places: number) => ranks.filter(rank => rank >= 0 && rank < places).length
  return { queries: ranks.length, first: within(1), firstThree: within(3) }
}
