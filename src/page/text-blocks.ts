import type { Prefilter } from '../recognition/prefilter'
import { kindOf } from './element-kinds'
import { createGate } from './gate'
import { findShadowRoots } from './shadow-hosts'
import { isStyledInline } from './styled-inline'

/** A stretch of text that a reader takes as one: the text nodes of a block, across its inline elements. */
export interface TextBlock {
  /** The element (or shadow root) whose own text this is. */
  readonly container: Node
  readonly text: string
  readonly pieces: readonly TextPiece[]
}

/** A text node of a block; its text (from `from` on, where a node was cut) stands at `start` of the block's text. */
export interface TextPiece {
  readonly node: Text
  readonly start: number
  readonly from: number
  readonly length: number
}

/** U+2028 LINE SEPARATOR, for `br`; U+FFFC OBJECT REPLACEMENT CHARACTER, for what is no text. No name runs across them. */
const BREAK = '\u2028'
const OBJECT = '\uFFFC'

/** A text file is one node; cutting it keeps each piece of work short. */
const LONGEST_BLOCK = 20_000
/** Names are not cut: a cut is made at a blank line, else after a line, else after a blank, in this much of the end. */
const CUT_REACH = 4_000

/** What a walk over a tree comes by. */
export interface WalkOptions {
  /** Whether to go into the blocks inside; without it, only the text that is `root`'s own is read. */
  readonly isDeep: boolean
  /** Parts whose text cannot hold a name are passed over; without it, all is read. */
  readonly mayHold?: Prefilter
  /** Called for every element with an open shadow tree, which is a text of its own. */
  readonly onShadowRoot: (root: ShadowRoot) => void
  /** Kept up to date at every yield, so that its owner can tell when a change of the page pulls the walk off its way. */
  readonly position?: WalkPosition
}

/** The element that a walk is in, and the child that it goes on after. */
export interface WalkPosition {
  parent: Node | null
  child: Node | null
}

/**
 * Yields the blocks of text in a tree, in document order of their ends; undefined after each part that was passed over. `root`
 * counts as a block whatever it is.
 */
export function* textBlocks(root: Node, options: WalkOptions): Generator<TextBlock | undefined, void, undefined> {
  const gate = options.isDeep && options.mayHold ? createGate(options.mayHold) : undefined
  if (options.isDeep) findShadowRoots(root, options.onShadowRoot)
  else if (root instanceof Element && root.shadowRoot) options.onShadowRoot(root.shadowRoot)
  const open: Container[] = [createContainer(root)]
  let parent = root
  let node = root.firstChild
  const atHand = (): Container => open.at(-1) ?? createContainer(root)
  const flush = function* (): Generator<TextBlock, void, undefined> {
    if (options.position) Object.assign(options.position, { parent, child: node })
    yield* cutBlocks(atHand())
  }
  while (node !== null || parent !== root) {
    if (node === null) {
      if (atHand().node === parent) {
        yield* flush()
        open.pop()
      } else atHand().crossEdge(parent)
      node = parent.nextSibling
      parent = parent.parentNode ?? root
      continue
    }
    const passed = gate?.passOver(node)
    if (passed) {
      yield* flush()
      node = passed.nextSibling
      if (options.position) Object.assign(options.position, { parent, child: node })
      yield undefined
      continue
    }
    if (node instanceof Text) {
      atHand().add(node)
      if (atHand().length > LONGEST_BLOCK) yield* flush()
    } else if (node instanceof Element) {
      const kind = kindOf(node)
      if (kind === 'block') yield* flush()
      if (kind === 'break') atHand().separate(BREAK)
      if (kind === 'object') atHand().separate(OBJECT)
      if (kind === 'inline' || (kind === 'block' && options.isDeep)) {
        if (kind === 'block') open.push(createContainer(node))
        else atHand().crossEdge(node)
        parent = node
        node = node.firstChild
        continue
      }
    }
    node = node.nextSibling
  }
  yield* flush()
}

interface Container {
  readonly node: Node
  readonly length: number
  add(text: Text): void
  /** Takes note that the walk went into or out of an inline element. */
  crossEdge(element: Node): void
  separate(character: string): void
  take(): { readonly parts: string[]; readonly pieces: TextPiece[] }
}

function createContainer(node: Node): Container {
  let parts: string[] = []
  let pieces: TextPiece[] = []
  let length = 0
  let edges: Node[] = []
  const separate = (character: string) => {
    if (length === 0) return
    parts.push(character)
    length += character.length
  }
  return {
    node,
    get length() {
      return length
    },
    add(text) {
      if (text.length === 0) return
      if (edges.length > 0 && isMidWord(parts, text.data) && !edges.every(isStyledInline)) separate(OBJECT)
      edges = []
      pieces.push({ node: text, start: length, from: 0, length: text.length })
      parts.push(text.data)
      length += text.length
    },
    crossEdge(element) {
      if (length > 0) edges.push(element)
    },
    separate,
    take() {
      const taken = { parts, pieces }
      parts = []
      pieces = []
      edges = []
      length = 0
      return taken
    },
  }
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u

/**
 * Tells whether two texts would run into one word. Then, and only then, it matters how the page styles the elements in
 * between: the items of a flex row stand apart, a drop cap does not.
 */
function isMidWord(parts: readonly string[], next: string): boolean {
  return STARTS_WITH_WORD.test(next) && ENDS_IN_WORD.test(parts.at(-1) ?? '')
}

/** Takes a container's text as one block, or as several where it is very long. */
function* cutBlocks(container: Container): Generator<TextBlock, void, undefined> {
  if (container.length === 0) return
  const { parts, pieces } = container.take()
  const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('')
  for (let start = 0; start < text.length; ) {
    const end = findCut(text, start)
    yield start === 0 && end === text.length
      ? { container: container.node, text, pieces }
      : { container: container.node, text: text.slice(start, end), pieces: slicePieces(pieces, start, end) }
    start = end
  }
}

function findCut(text: string, start: number): number {
  const limit = start + LONGEST_BLOCK
  if (text.length <= limit) return text.length
  const tail = text.slice(limit - CUT_REACH, limit)
  const mark = ['\n\n', '\n', ' '].find(each => tail.includes(each))
  return mark === undefined ? limit : limit - CUT_REACH + tail.lastIndexOf(mark) + mark.length
}

function slicePieces(pieces: readonly TextPiece[], start: number, end: number): TextPiece[] {
  return pieces
    .filter(piece => piece.start < end && piece.start + piece.length > start)
    .map(piece => {
      const skipped = Math.max(0, start - piece.start)
      const length = Math.min(end, piece.start + piece.length) - (piece.start + skipped)
      return { node: piece.node, start: piece.start + skipped - start, from: piece.from + skipped, length }
    })
}
