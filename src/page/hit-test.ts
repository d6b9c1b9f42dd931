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
  if (!registry.highlightsFromPoint) return rangesAtCaret(document, x, y)
  const hits = registry.highlightsFromPoint(x, y, { shadowRoots: shadowRootsAt(document, x, y) })
  return hits.flatMap(hit => [...hit.ranges])
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
