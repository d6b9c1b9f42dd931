import type { Prefilter } from '../recognition/prefilter'
import { kindOf } from './element-kinds'
import { createGate } from './gate'
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

/** It takes longer to ask for the texts of so few elements than to walk them. */
const FEW_ELEMENTS = 500

/** What a walk over a tree comes by. */
export interface WalkOptions {
  /** Whether to go into the blocks inside; without it, only the text that is `root`'s own is read. */
  readonly isDeep: boolean
  /** Parts of a large tree whose text cannot hold a name are passed over; without it, all is read. */
  readonly mayHold?: Prefilter
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
 * counts as a block whatever it is. Shadow trees are texts of their own.
 */
export function* textBlocks(root: Node, options: WalkOptions): Generator<TextBlock | undefined, void, undefined> {
  const { isDeep, mayHold, position = { parent: null, child: null } } = options
  const gate = isDeep && mayHold && !hasFewElements(root) ? createGate(mayHold) : undefined
  const open: Container[] = [createContainer(root)]
  let container = open[0] as Container
  let parent = root
  let node = root.firstChild
  while (node !== null || parent !== root) {
    position.parent = parent
    position.child = node
    if (node === null) {
      if (container.node === parent) {
        if (container.length > 0) yield* cutBlocks(container)
        open.pop()
        container = open.at(-1) as Container
      } else container.crossEdge(parent)
      node = parent.nextSibling
      parent = parent.parentNode ?? root
    } else if (node.nodeType === Node.TEXT_NODE) {
      container.add(node as Text)
      if (container.length > LONGEST_BLOCK) yield* cutBlocks(container)
      node = node.nextSibling
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element
      const passed = gate?.passOver(element)
      const kind = passed ? 'block' : kindOf(element)
      if (kind === 'block' && container.length > 0) yield* cutBlocks(container)
      if (kind === 'break') container.separate(BREAK)
      if (kind === 'object') container.separate(OBJECT)
      if (passed) {
        position.child = passed
        yield undefined
        node = passed.nextSibling
      } else if (kind === 'inline' || (kind === 'block' && isDeep)) {
        if (kind === 'block') {
          container = createContainer(element)
          open.push(container)
        } else container.crossEdge(element)
        parent = element
        node = element.firstChild
      } else node = node.nextSibling
    } else node = node.nextSibling
  }
  if (container.length > 0) yield* cutBlocks(container)
}

function hasFewElements(root: Node): boolean {
  return 'getElementsByTagName' in root && (root as Element).getElementsByTagName('*').item(FEW_ELEMENTS) === null
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
      if (text.length === 0 || (length === 0 && !HAS_TEXT.test(text.data))) return
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

const HAS_TEXT = /\S/
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
