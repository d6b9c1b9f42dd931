import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml'
import { splitArticle } from '../knowledge/article-file'
import type { PackFiles } from '../knowledge/pack-files'
import { type ComposedYaml, composeYaml, describeSlip } from '../knowledge/parse-yaml'
import { idOfBlock, quoteBlock, splitBlocks } from '../knowledge/passages'
import type { Problem } from '../knowledge/problem'
import type { PlacedProblem } from './placed-problem'

type Place = Pick<PlacedProblem, 'line' | 'column' | 'message'>

/** Finds the lines that problems of a pack's files are at; each file is read again, at its first problem. */
export function createLocator(files: PackFiles): (problem: PlacedProblem) => PlacedProblem {
  const finders = new Map<string, (problem: Problem) => Partial<Place>>()
  return problem => {
    const { file, line } = problem
    const text = file === undefined ? undefined : files.get(file)
    if (file === undefined || text === undefined || text === '' || line !== undefined) return problem
    const find = finders.get(file) ?? (file.endsWith('.md') ? createArticleFinder(text) : createYamlFinder(text))
    finders.set(file, find)
    return { ...problem, ...find(problem) }
  }
}

function createArticleFinder(text: string): (problem: Problem) => Partial<Place> {
  const parts = splitArticle(text)
  if (parts === undefined) return () => ({ line: 1 })
  const findField = createYamlFinder(parts.front)
  const blocks = splitBlocks(parts.body)
  const timesQuoted = new Map<string, number>()
  return problem => {
    const { path } = problem
    if (path.startsWith('#')) return lineOf(blocks.findLast(({ words }) => idOfBlock(words) === path.slice(1)))
    if (!path.startsWith('"')) return findField(problem)
    // Paragraphs that begin alike are told in their order.
    const nth = timesQuoted.get(path) ?? 0
    timesQuoted.set(path, nth + 1)
    return lineOf(blocks.filter(({ words }) => quoteBlock(words) === path)[nth])
  }
}

const lineOf = (block: { readonly line: number } | undefined) => (block ? { line: block.line + 1 } : {})

function createYamlFinder(text: string): (problem: Problem) => Partial<Place> {
  const { document, lines, slips } = composeYaml(text)
  const placeOf = (offset: number) => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col })
  return ({ path, message }) => {
    const slip = slips.find(each => describeSlip(each, lines) === message)
    // The place says the line.
    if (slip) return { ...placeOf(slip.offset), message: describeSlip(slip) }
    return placeOf(findOffset(document, path === '' ? [] : path.split('.')))
  }
}

/** Where the field of a path begins, or the nearest one around it that is there. */
function findOffset(document: ComposedYaml['document'], path: readonly string[]): number {
  let node: unknown = document.contents
  let offset = startOf(document.contents) ?? 0
  let keys = path
  while (keys.length > 0) {
    const next = stepInto(isAlias(node) ? node.resolve(document) : node, keys)
    if (next === undefined) break
    offset = next.offset ?? offset
    node = next.node
    keys = keys.slice(next.count)
  }
  return offset
}

interface Step {
  readonly node: unknown
  readonly offset: number | undefined
  /** How many keys of the path the step takes. */
  readonly count: number
}

function stepInto(node: unknown, keys: readonly string[]): Step | undefined {
  if (isSeq<ParsedNode>(node)) {
    const item = node.items[Number(keys[0])]
    return item && { node: item, offset: startOf(item), count: 1 }
  }
  if (!isMap<ParsedNode, ParsedNode>(node)) return undefined
  // An unknown field may have dots in its name.
  for (let count = keys.length; count > 0; count--) {
    const pair = node.items.find(each => nameOf(each) === keys.slice(0, count).join('.'))
    if (pair) return { node: pair.value, offset: startOf(pair.key), count }
  }
  return undefined
}

const nameOf = ({ key }: Pair<ParsedNode, ParsedNode>) => (isScalar(key) ? String(key.value) : undefined)

const startOf = (node: ParsedNode | null) => node?.range[0]
