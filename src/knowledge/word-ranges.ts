import { listSearchWords } from './search-words'

/** UTF-16 offsets of a piece of text, end exclusive. */
export type Range = readonly [start: number, end: number]

// What may stand between two words of one name: "Nunn–Lugar" is marked in one piece.
const JOINT = /^[\s\p{Pd}]$/u

/** Finds the words of `text` whose key is in `keys`, in order; neighbours are one range. */
export function findWordRanges(text: string, keys: ReadonlySet<string>): Range[] {
  const ranges: Range[] = []
  for (const { start, end, key } of listSearchWords(text)) {
    if (!keys.has(key)) continue
    const last = ranges.at(-1)
    if (last && JOINT.test(text.slice(last[1], start))) ranges[ranges.length - 1] = [last[0], end]
    else ranges.push([start, end])
  }
  return ranges
}
