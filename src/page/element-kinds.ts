// Elements that stand in a line of text unless a style sheet says otherwise; a name may run across their edges.
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RB RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR SLOT'.split(
    ' ',
  ),
)

// Not text for a reader, or text that is a reader's own: marks in editable fields cost people their text
// (AutoHighlight issue 7), and code editors draw theirs anew at every key.
const LEFT_ALONE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION DATALIST INPUT IFRAME FRAME OBJECT EMBED CANVAS AUDIO VIDEO IMG PICTURE METER PROGRESS HEAD TITLE DESC METADATA MATH BACKGROUNDER-CARD'.split(
    ' ',
  ),
)
const EDITOR =
  '[contenteditable]:not([contenteditable="false"]),[role="textbox"],.CodeMirror,.cm-editor,.monaco-editor,.ace_editor'

// Left-alone elements that show nothing, so that text goes on across them.
const UNSEEN = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE DATALIST HEAD TITLE DESC METADATA'.split(' '))
/** Selects those of them that have a text. */
export const UNSEEN_SELECTOR = [...UNSEEN].join().toLowerCase()

/** What an element means to the text around it. */
export type ElementKind =
  /** Its text belongs to the line that it stands in. */
  | 'inline'
  /** Its text stands by itself. */
  | 'block'
  /** A line break. */
  | 'break'
  /** Not read; text goes on across it. */
  | 'unseen'
  /** Not read; something stands there, so that no name goes on across it. */
  | 'object'

/** True for an element whose text is a block of its own, told from its name alone: quick, and false where in doubt. */
export function standsByItself(element: Element): boolean {
  const name = element.localName.toUpperCase()
  return !INLINE.has(name) && !LEFT_ALONE.has(name) && name !== 'BR' && name !== 'TSPAN'
}

/** Tells an element's kind from its name and attributes alone, so that reading a page never computes a style. */
export function kindOf(element: Element): ElementKind {
  // XHTML and SVG keep the case of names.
  const name = element.localName.toUpperCase()
  if (name === 'BR') return 'break'
  if (UNSEEN.has(name)) return 'unseen'
  if (LEFT_ALONE.has(name) || element.matches(EDITOR)) return 'object'
  return INLINE.has(name) || name === 'TSPAN' ? 'inline' : 'block'
}

/** Not `instanceof`: a node that the page took from another document is of that document's realm. */
export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

/** True for a node inside something that is left alone, up through shadow hosts. */
export function isLeftAlone(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentAcrossShadow(at)) {
    if (isElement(at) && (kindOf(at) === 'unseen' || kindOf(at) === 'object')) return true
  }
  return false
}

/** The parent, or the host of a shadow root. */
export function parentAcrossShadow(node: Node): Node | null {
  // A link has a `host`, too.
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? ((node as Partial<ShadowRoot>).host ?? null) : node.parentNode
}

/** The closest block that holds a node's text: an element, a shadow root, or the document. */
export function containerOf(node: Node): Node {
  let at = node
  while (!(isElement(at) && kindOf(at) === 'block')) {
    if (at.parentNode === null) return at
    at = at.parentNode
  }
  return at
}
