import { isElement, parentAcrossShadow } from './element-kinds'
import { type Box, placeCard } from './placement'

/** How a card looks. */
export interface CardLook<Content> {
  /** The style sheet of the card's shadow tree. */
  readonly css: string
  /** Puts a card's content into `container`, and returns what takes it out again. */
  mount(container: Element, content: Content): () => void
}

/** A card's content with its look, ready to be shown. */
export interface DrawnCard<Content> {
  readonly content: Content
  readonly look: CardLook<Content>
}

/** The card's place in the page: one host element, made when a card is first shown. */
export interface CardHost<Content> {
  /** Shows a card by a line of the page, where a node's text stands; one that is open is replaced. */
  show(card: DrawnCard<Content>, line: Box, node: Node): void
  hide(): void
  /** True while a card can be seen: one that is still being drawn cannot, nor one that the page took away. */
  isShown(): boolean
  /** True for the host: all that the page, and we, can see of a closed shadow tree. */
  owns(target: EventTarget | null): boolean
}

export const HOST_NAME = 'backgrounder-card'
/** At most this part of the viewport's height. */
const TALLEST = 0.6
const WIDEST_PX = 380

/** Creates the host; it leaves the page with the signal. */
export function createCardHost<Content>(document: Document, signal: AbortSignal): CardHost<Content> {
  let parts: HostParts | undefined
  let unmount: (() => void) | undefined
  let focusedBefore: Element | null = null

  const hide = () => {
    if (!parts || !unmount) return
    const hadFocus = document.activeElement === parts.host
    unmount()
    unmount = undefined
    if (parts.host.matches(':popover-open')) parts.host.hidePopover()
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true })
  }
  signal.addEventListener(
    'abort',
    () => {
      hide()
      parts?.host.remove()
    },
    { once: true },
  )

  return {
    show({ content, look }, line, node) {
      hide()
      focusedBefore = document.activeElement
      const parent = topmostParent(node, document)
      parts ??= createHost(document, look.css)
      parent.append(parts.host)
      const zoom = `zoom:${1 / ((parent.currentCSSZoom as number | undefined) ?? 1)};`
      parts.place.replaceSync(hostStyle(`${zoom}visibility:hidden`))
      unmount = look.mount(parts.container, content)
      parts.host.showPopover()
      parts.place.replaceSync(hostStyle(zoom + placeStyle(document, parts.host, line)))
    },
    hide,
    isShown: () => parts?.host.matches(':popover-open') ?? false,
    owns: target => target !== null && target === parts?.host,
  }
}

interface HostParts {
  readonly host: HTMLElement
  readonly container: Element
  readonly place: CSSStyleSheet
}

function createHost(document: Document, css: string): HostParts {
  const host = document.createElementNS('http://www.w3.org/1999/xhtml', HOST_NAME) as HTMLElement
  host.popover = 'manual'
  const shadow = host.attachShadow({ mode: 'closed' })
  // A page may define an element of the host's name and get at its shadow tree, but not at the tree in there.
  const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement
  const inner = frame.attachShadow({ mode: 'closed' })
  const container = document.createElementNS('http://www.w3.org/1999/xhtml', 'div')
  shadow.append(frame)
  inner.append(container)
  const place = new CSSStyleSheet()
  const look = new CSSStyleSheet()
  look.replaceSync(css)
  shadow.adoptedStyleSheets = [place]
  inner.adoptedStyleSheets = [look]
  return { host, container, place }
}

/**
 * The host's own style. Important rules of a shadow tree win over the page's important rules for its host, so that not
 * even `* { all: unset !important }` moves it: https://drafts.csswg.org/css-cascade-5/#cascade-context
 */
function hostStyle(declarations: string): string {
  const own = `all:initial;direction:ltr;unicode-bidi:isolate;display:flex;position:fixed;inset:auto;box-sizing:border-box;width:max-content;max-width:min(${WIDEST_PX}px,calc(100vw - 16px));max-height:${TALLEST * 100}vh;margin:0;padding:0;border:0;background:none;overflow:visible;z-index:2147483647;${declarations}`
  const important = own.split(';').map(each => `${each} !important`)
  return `:host(:popover-open){${important.join(';')}}div{display:contents !important}`
}

function placeStyle(document: Document, host: HTMLElement, line: Box): string {
  const { width, height } = host.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  // In quirks mode the root's client height is that of the whole page.
  const viewport = { width: clientWidth, height: Math.min(clientHeight, window.innerHeight) || window.innerHeight }
  const { left, top, maxHeight } = placeCard(line, { width, height }, viewport)
  const tallest = Math.min(maxHeight, TALLEST * viewport.height)
  return `left:${left}px;top:${top}px;max-height:${tallest}px`
}

/** Only what is inside an open modal dialog or the fullscreen element can be used while it is there: those that a node is in. */
function topmostParent(node: Node, document: Document): Element {
  for (let at: Node | null = node; at; at = (at as Partial<Slottable>).assignedSlot ?? parentAcrossShadow(at))
    if (isElement(at) && at.matches('dialog:modal, :fullscreen')) return at
  return document.documentElement
}
