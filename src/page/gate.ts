import { NOWHERE, type Prefilter, SOMEWHERE } from '../recognition/prefilter'
import { isElement, standsByItself } from './element-kinds'

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
/** Where elements are so many, none is taken to be vast: each would have to be asked. */
const MANY_CHILDREN = 500

/** The elements that a parent has, and where the walk is among them. */
interface Row {
  readonly children: HTMLCollection
  at: number
  /** Up to here they are looked at one by one. */
  alone: number
  /** Whether one of them may be. */
  readonly mayBeVast: boolean
}

/** Creates a gate for one walk. */
export function createGate(mayHold: Prefilter): Gate {
  const rows = new Map<Node | null, Row>()
  // One for all: until it is collected, the page's own changes pay for each.
  const range = new Range()
  const rowOf = ({ parentNode }: Element) => {
    const row = rows.get(parentNode) ?? createRow(parentNode as ParentNode)
    rows.set(parentNode, row)
    return row
  }
  const passAlone = (element: Element) => {
    if (isVast(element)) return undefined
    const text = element.textContent ?? ''
    return isShort(text) && mayHold(text) === NOWHERE ? element : undefined
  }
  const passRun = (element: Element, row: Row) => {
    const { children, at } = row
    const end = children.item(at + RUN - 1) ? at + RUN : children.length
    const last = children.item(end - 1) ?? element
    row.alone = end
    if (last === element || !standsByItself(last) || (row.mayBeVast && isAnyVast(children, at, end)))
      return passAlone(element)
    const text = textFromTo(range, element, last)
    const place = isShort(text) ? mayHold(text) : SOMEWHERE
    if (place === SOMEWHERE) return passAlone(element)
    if (place === NOWHERE) {
      row.at = end
      return last
    }
    const passed = lastBefore(element, place)
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

/**
 * Finds an element's place among its siblings: soon after where the walk has been, unless the page has changed them. How many they
 * are is not asked for: all would be counted.
 */
function stepTo(row: Row, element: Element): void {
  for (const from of [row.at, 0])
    for (let at = from, child = row.children.item(at); child; child = row.children.item(++at)) {
      if (child !== element) continue
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

/** From inside to inside: the place of a child among thousands would have to be counted. */
function textFromTo(range: Range, first: Element, last: Element): string {
  range.selectNodeContents(last)
  range.setStart(first, 0)
  return range.toString()
}

const isShort = (text: string) => text.length <= LONGEST_TEXT

function createRow(parent: ParentNode): Row {
  const { children } = parent
  // A shadow root cannot tell.
  const mayBeVast = children.item(MANY_CHILDREN) === null && (!isElement(parent) || isVast(parent))
  return { children, at: 0, alone: 0, mayBeVast }
}

function isAnyVast(elements: HTMLCollection, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isVast(elements[at] as Element)) return true
  return false
}

const isVast = (element: Element) => element.getElementsByTagName('*').item(VAST_DESCENDANTS) !== null
