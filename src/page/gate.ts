import type { Prefilter } from '../recognition/prefilter'
import { standsByItself } from './element-kinds'

/** Passes over the parts of a tree whose text, as the browser itself gives it, cannot hold a name. */
export interface Gate {
  /** The last of the siblings from `element` on that can be passed over together; undefined where `element` has to be read. */
  passOver(element: Element): Element | undefined
}

/** So many siblings are looked at together. */
const RUN = 32
/** A longer text is not looked at as a whole, but in its parts: no task of ours may be long. */
const LONGEST_TEXT = 200_000
/** Elements of so many others are sure to be too long; to count so far is cheaper than to ask for their text. */
const VAST_DESCENDANTS = 3000
/** An element is looked for so far from the one before it, then from the first on. */
const NEAR = 64

/** The elements that a parent has, and where the walk is among them. */
interface Row {
  readonly children: HTMLCollection
  at: number
  /** Up to here they are looked at one by one. */
  alone: number
}

/** Creates a gate for one walk. */
export function createGate(mayHold: Prefilter): Gate {
  const rows = new Map<Node | null, Row>()
  const rowOf = ({ parentNode }: Element) => {
    const row = rows.get(parentNode) ?? { children: (parentNode as ParentNode).children, at: 0, alone: 0 }
    rows.set(parentNode, row)
    return row
  }
  const passAlone = (element: Element) => {
    const text = textFromTo(element, element)
    return text !== undefined && mayHold(text) === 'nowhere' ? element : undefined
  }
  const passRun = (element: Element, row: Row) => {
    const end = Math.min(row.at + RUN, row.children.length)
    const last = row.children[end - 1] ?? element
    row.alone = end
    if (last === element || !standsByItself(last)) return passAlone(element)
    const text = textFromTo(element, last)
    const place = text === undefined ? 'somewhere' : mayHold(text)
    if (place === 'somewhere') return passAlone(element)
    const passed = place === 'nowhere' ? { last, count: end - row.at } : lastBefore(element, place)
    row.at += passed.count
    // The one with the name in it, and after it they are looked at together again.
    row.alone = row.at + 1
    return passed.last
  }
  return {
    passOver(element) {
      if (!standsByItself(element)) return undefined
      const row = rowOf(element)
      stepTo(row, element)
      return row.at < row.alone ? passAlone(element) : passRun(element, row)
    },
  }
}

/** Finds an element's place among its siblings: soon after where the walk has been, unless the page has changed them. */
function stepTo(row: Row, element: Element): void {
  const { children } = row
  for (const [from, to] of [
    [row.at, row.at + NEAR],
    [0, children.length],
  ] as const)
    for (let at = from; at < Math.min(to, children.length); at++) {
      if (children[at] !== element) continue
      row.at = at
      return
    }
}

/**
 * The last of the siblings that end before a place of their text, and how many elements they are; none where the first does not.
 * It stands by itself: what stands in a line with the place is read with it.
 */
function lastBefore(first: Element, place: number): { last: Element | undefined; count: number } {
  let last: Element | undefined
  let count = 0
  let end = 0
  let seen = 0
  for (let at: Node | null = first; at; at = at.nextSibling) {
    if (at.nodeType === Node.TEXT_NODE) end += (at as Text).length
    else if (at.nodeType === Node.ELEMENT_NODE) end += at.textContent?.length ?? 0
    if (end > place) break
    if (at.nodeType !== Node.ELEMENT_NODE) continue
    seen++
    if (!standsByItself(at as Element)) continue
    last = at as Element
    count = seen
  }
  return { last, count }
}

/** The text from one sibling to another; undefined where it is too long. */
function textFromTo(first: Element, last: Element): string | undefined {
  if (isVast(first)) return undefined
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
