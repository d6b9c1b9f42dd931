import { listSearchWords } from './search-words'

/** UTF-16 offsets of a piece of text, end exclusive. */
export type Range = readonly [start: number, end: number]

// What may stand between two words of one name: "Nunn–Lugar" is marked in one piece.
const JOINT = /^[\s\p{Pd}]?$/u

/** Finds the words of `text` whose key is in `keys`, in order; neighbours are one range. */
export function findWordRanges(text: string, keys: ReadonlySet<string>): Range[] {
  return joinRanges(
    text,
    listSearchWords(text)
      .filter(({ key }) => keys.has(key))
      .map(({ start, end }) => [start, end]),
  )
}

/** Puts ranges of `text` in order, those that overlap or are neighbours in one. */
export function joinRanges(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && JOINT.test(text.slice(last[1], start))) joined[joined.length - 1] = [last[0], Math.max(last[1], end)]
    else joined.push([start, end])
  }
  return joined
}
