/** The place of one card in a page: its host in the page, and the closed shadow tree that the page cannot see into. */
export interface CardFrame {
  readonly host: HTMLElement
  /** Where the card is drawn. */
  readonly container: HTMLElement
  /** Sets where the host stands, as CSS declarations. */
  place(declarations: string): void
  /** Lets the host be seen: until then it has its size and its place, and nobody sees or hears of it. */
  reveal(): void
}

export const HOST_NAME = 'backgrounder-card'
/** At most this part of the viewport's height. */
export const TALLEST = 0.6
const WIDEST_PX = 380
const XHTML = 'http://www.w3.org/1999/xhtml'

/** Makes a frame in which cards have the look of a sheet; it is not yet in the page. */
export function createCardFrame(document: Document, look: CSSStyleSheet): CardFrame {
  const host = document.createElementNS(XHTML, HOST_NAME) as HTMLElement
  host.popover = 'manual'
  const shadow = host.attachShadow({ mode: 'closed' })
  // A page may define an element of the host's name and get at its shadow tree, but not at the tree in there.
  const frame = document.createElementNS(XHTML, 'div') as HTMLElement
  const inner = frame.attachShadow({ mode: 'closed' })
  const container = document.createElementNS(XHTML, 'div') as HTMLElement
  shadow.append(frame)
  inner.append(container)
  const place = new CSSStyleSheet()
  shadow.adoptedStyleSheets = [place]
  inner.adoptedStyleSheets = [look]
  let declared = ''
  let visibility = 'hidden'
  const style = () => place.replaceSync(hostStyle(`${declared};visibility:${visibility}`))
  return {
    host,
    container,
    place(declarations) {
      declared = declarations
      style()
    },
    reveal() {
      if (visibility === 'visible') return
      visibility = 'visible'
      style()
    },
  }
}

/**
 * The host's own style. Important rules of a shadow tree win over the page's important rules for its host, so that not
 * even `* { all: unset !important }` moves it: https://drafts.csswg.org/css-cascade-5/#cascade-context
 */
function hostStyle(declarations: string): string {
  const own = `all:initial;direction:ltr;unicode-bidi:isolate;display:flex;position:fixed;inset:auto;box-sizing:border-box;width:max-content;max-width:min(${WIDEST_PX}px,calc(100vw - 16px));max-height:${TALLEST * 100}vh;margin:0;padding:0;border:0;background:none;overflow:visible;z-index:2147483647;${declarations}`
  const important = own
    .split(';')
    .filter(each => each !== '')
    .map(each => `${each} !important`)
  return `:host(:popover-open){${important.join(';')}}div{display:contents !important}`
}
