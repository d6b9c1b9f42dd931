import { isStyledInline } from './styled-inline'
import type { TextBlock, TextPiece } from './text-blocks'

/**
 * The place of `[start, end)` of a block's text in the document. A static range: it costs the page's own changes nothing
 * (https://dom.spec.whatwg.org/#staticrange), and is made anew when its text changes. Undefined where the span touches no
 * text node.
 */
export function rangeOf({ pieces }: TextBlock, start: number, end: number): StaticRange | undefined {
  const first = pieceAt(pieces, start)
  const last = pieceAt(pieces, end - 1)
  if (!first || !last) return undefined
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  })
}

/** The text node that the character at `offset` of a block's text comes from; undefined for a line break or an object. */
export function nodeAt({ pieces }: TextBlock, offset: number): Text | undefined {
  return pieceAt(pieces, offset)?.node
}

function pieceAt(pieces: readonly TextPiece[], offset: number): TextPiece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece && offset >= piece.start && offset < piece.start + piece.length ? piece : undefined
}

/**
 * Finds the element that keeps `[start, end)` of a block's text from standing in one line of running text as the page is styled: a
 * `span` may be a block, or hidden. Asks for styles only where the text leaves its first node.
 */
export function findBreak({ pieces }: TextBlock, start: number, end: number): Element | undefined {
  const nodes = pieces.filter(piece => piece.start < end && piece.start + piece.length > start).map(piece => piece.node)
  const [first, last] = [nodes[0], nodes.at(-1)]
  if (!first || !last || first === last) return undefined
  const common = commonAncestor(first, last)
  for (const node of nodes) {
    for (let at = node.parentElement; at && at !== common; at = at.parentElement) {
      if (!isStyledInline(at)) return at
    }
  }
  return undefined
}

function commonAncestor(a: Node, b: Node): Node | null {
  let at: Node | null = a
  while (at && !at.contains(b)) at = at.parentNode
  return at
}
