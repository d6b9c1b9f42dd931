// Typed here until TypeScript's DOM library has it: https://drafts.csswg.org/css-highlight-api-1/#interactions
interface HighlightHit {
  readonly highlight: Highlight
  readonly ranges: readonly AbstractRange[]
}
interface HitTestingRegistry {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots: readonly ShadowRoot[] },
  ) => readonly HighlightHit[]
}

/** Lists the highlighted ranges under a point of the viewport, topmost highlight first. */
export function rangesAt(document: Document, x: number, y: number): AbstractRange[] {
  const registry = CSS.highlights as HitTestingRegistry
  const found = registry.highlightsFromPoint
    ? registry.highlightsFromPoint(x, y, { shadowRoots: shadowRootsAt(document, x, y) }).flatMap(hit => [...hit.ranges])
    : rangesAtCaret(document, x, y)
  return found.filter(({ startContainer }) => isOnTop(startContainer, x, y))
}

/** Firefox lists ranges, too, that something covers or that are scrolled out of sight. */
function isOnTop(node: Node, x: number, y: number): boolean {
  const root = node.getRootNode() as Partial<DocumentOrShadowRoot>
  const top = root.elementFromPoint?.(x, y)
  return top !== null && top !== undefined && (top.contains(node) || node.parentElement?.contains(top) === true)
}

/** Text in shadow trees is only hit when the trees are named. */
function shadowRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = []
  let root: ShadowRoot | null | undefined = document.elementFromPoint(x, y)?.shadowRoot
  while (root && !roots.includes(root)) {
    roots.push(root)
    root = root.elementFromPoint(x, y)?.shadowRoot
  }
  return roots
}

/** Without hit testing of highlights: the ranges that hold the caret nearest to the point, if their boxes hold the point. */
function rangesAtCaret(document: Document, x: number, y: number): AbstractRange[] {
  const caret = document.caretPositionFromPoint?.(x, y)
  if (!caret) return []
  const { offsetNode, offset } = caret
  const found: AbstractRange[] = []
  CSS.highlights.forEach(highlight => {
    highlight.forEach(range => {
      if (liveRange(range).isPointInRange(offsetNode, offset) && hasPoint(range, x, y)) found.push(range)
    })
  })
  return found
}

function hasPoint(range: AbstractRange, x: number, y: number): boolean {
  return rectsOf(range).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
}

/** The boxes of a range on the viewport, one for each line that it runs over. */
export function rectsOf(range: AbstractRange): DOMRect[] {
  return [...liveRange(range).getClientRects()]
}

function liveRange({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  const range = new Range()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range
}
