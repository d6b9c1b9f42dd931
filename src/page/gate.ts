import type { Prefilter } from '../recognition/prefilter'
import { standsByItself } from './element-kinds'

/** Passes over the parts of a tree whose text, as the browser itself gives it, cannot hold a name. */
export interface Gate {
  /** The last of the siblings from `element` on that can be passed over together; undefined where `element` has to be read. */
  passOver(element: Element): Element | undefined
}

/** So many siblings are looked at together; where they may hold a name, so many of them, and so on. */
const RUNS = [64, 8, 1] as const
/** A longer text is not looked at as a whole, but in its parts: no task of ours may be long. */
const LONGEST_TEXT = 200_000
/** Elements of so many others are sure to be too long; to count so far is cheaper than to ask for their text. */
const VAST_DESCENDANTS = 3000

/** An element is looked for so far from the one before it, then from the first on. */
const NEAR = 64

/** The elements that a parent has, and how far each kind of run is known to hold something. */
interface Row {
  readonly children: HTMLCollection
  at: number
  readonly readUpTo: number[]
}

/** Creates a gate for one walk. */
export function createGate(mayHold: Prefilter): Gate {
  const rows = new Map<Node | null, Row>()
  const rowOf = ({ parentNode }: Element) => {
    const row = rows.get(parentNode) ?? {
      children: (parentNode as ParentNode).children,
      at: 0,
      readUpTo: RUNS.map(() => 0),
    }
    rows.set(parentNode, row)
    return row
  }
  return {
    passOver(element) {
      if (!standsByItself(element)) return undefined
      const row = rowOf(element)
      if (!stepTo(row, element)) return undefined
      for (const [i, count] of RUNS.entries()) {
        const end = Math.min(row.at + count, row.children.length)
        if (row.at < (row.readUpTo[i] ?? 0) || (count > 1 && end - row.at < count / 2)) continue
        const last = row.children[end - 1]
        const text = last && textFromTo(element, last)
        if (text !== undefined && !mayHold(text)) {
          row.at = end
          return last
        }
        row.readUpTo[i] = end
      }
      return undefined
    },
  }
}

/** Finds an element's place among its siblings: soon after where the walk has been, unless the page has changed them. */
function stepTo(row: Row, element: Element): boolean {
  const { children } = row
  const search = (from: number, to: number) => {
    for (let at = from; at < to; at++) {
      if (children[at] !== element) continue
      row.at = at
      return true
    }
    return false
  }
  return search(row.at, Math.min(row.at + NEAR, children.length)) || search(0, children.length)
}

/** The text from one sibling to another; undefined where it is too long, or the other stands in a line. */
function textFromTo(first: Element, last: Element): string | undefined {
  if (isVast(first)) return undefined
  if (first !== last && !standsByItself(last)) return undefined
  const text = first === last ? (first.textContent ?? '') : rangeFromTo(first, last).toString()
  return text.length <= LONGEST_TEXT ? text : undefined
}

/** From inside to inside: the place of a child among thousands would have to be counted. */
function rangeFromTo(first: Element, last: Element): Range {
  const range = new Range()
  range.selectNodeContents(last)
  range.setStart(first, 0)
  return range
}

const isVast = (element: Element) => element.getElementsByTagName('*').item(VAST_DESCENDANTS) !== null
