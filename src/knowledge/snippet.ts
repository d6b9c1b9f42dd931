import type { Range } from './word-ranges'

/** A piece of a text with the places in it that matched. */
export interface Snippet {
  readonly text: string
  readonly ranges: readonly Range[]
}

/** About three lines of the popup. */
const MOST_CHARACTERS = 170
/** Words before the first match tell what it is about. */
const LEAD_CHARACTERS = 50

/** Cuts `text` down to about three lines around the matches that stand closest together; whole words, "…" where cut. */
export function clipAround(text: string, ranges: readonly Range[]): Snippet {
  if (text.length <= MOST_CHARACTERS) return { text, ranges }
  const start = findStart(text, ranges)
  const end = findEnd(text, start)
  const before = start > 0 ? '… ' : ''
  const after = end < text.length ? ' …' : ''
  const shift = before.length - start
  return {
    text: before + text.slice(start, end) + after,
    ranges: ranges.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from + shift, to + shift]),
  }
}

/** The start of the window that holds the most matched characters; the earliest of equals. */
function findStart(text: string, ranges: readonly Range[]): number {
  let best = { start: 0, matched: countMatched(ranges, 0) }
  for (const [from] of ranges) {
    const start = wordStart(text, Math.min(from - LEAD_CHARACTERS, text.length - MOST_CHARACTERS))
    const matched = countMatched(ranges, start)
    if (matched > best.matched) best = { start, matched }
  }
  return best.start
}

function countMatched(ranges: readonly Range[], start: number): number {
  return ranges
    .filter(([from, to]) => from >= start && to <= start + MOST_CHARACTERS)
    .reduce((sum, [from, to]) => sum + to - from, 0)
}

function wordStart(text: string, at: number): number {
  return at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1
}

function findEnd(text: string, start: number): number {
  if (text.length <= start + MOST_CHARACTERS) return text.length
  const space = text.lastIndexOf(' ', start + MOST_CHARACTERS)
  return space > start ? space : start + MOST_CHARACTERS
}
