/** The place of one card in a page: its host in the page, and the closed shadow tree that the page cannot see into. */
export interface CardFrame {
  readonly host: HTMLElement
  /** Where the card is drawn. It has `data-low` while the card has little height, and `data-sheet` while it is a sheet. */
  readonly container: HTMLElement
  /** Sets where the host stands, as CSS declarations, and how tall it is at most. Only for a host that is in the page. */
  place(where: string, tallestPx?: number): void
  /** Lets the host be seen: until then it has its size and its place, and nobody sees or hears of it. */
  reveal(): void
}

export const HOST_NAME = 'backgrounder-card'
/** At most this part of the viewport's height. */
const TALLEST = 0.6
/** In the reader's text size: 380 px where that is the usual one. */
const WIDEST_EM = 23.75
/** A card that is lower has no room to keep head and foot in view while the rest scrolls. */
const LOW_EM = 19
const USUAL_TEXT_PX = 16
const XHTML = 'http://www.w3.org/1999/xhtml'

/** The height that a card has at most, where there is room. */
export function tallestCardPx(): number {
  return TALLEST * innerHeight
}

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
  let textPx: number | undefined
  const style = () => place.replaceSync(hostStyle(`${declared};visibility:${visibility}`, textPx ?? USUAL_TEXT_PX))
  style()
  return {
    host,
    container,
    place(where, tallest = tallestCardPx()) {
      textPx ??= readTextSize(host)
      // A page that is zoomed as a whole must not zoom the card.
      const zoom = 1 / ((host.parentElement?.currentCSSZoom as number | undefined) ?? 1)
      declared = `zoom:${zoom};${where};max-height:${tallest}px`
      container.toggleAttribute('data-low', tallest < LOW_EM * textPx)
      style()
    },
    reveal() {
      if (visibility === 'visible') return
      visibility = 'visible'
      style()
    },
  }
}

/** The size that the reader has set the browser's text to, if that is larger than usual, whatever the page makes of it: with `all: initial` the host has no other. */
function readTextSize(host: HTMLElement): number {
  return Math.max(Number.parseFloat(getComputedStyle(host).fontSize) || 0, USUAL_TEXT_PX)
}

/**
 * The host's own style. Important rules of a shadow tree win over the page's important rules for its host, so that not
 * even `* { all: unset !important }` moves it: https://drafts.csswg.org/css-cascade-5/#cascade-context
 * Percentages are of the viewport without its scroll bars, which `vw` would take in. The card measures in `--bgr-unit`. Paper has no card.
 */
function hostStyle(declarations: string, textPx: number): string {
  const own = `all:initial;direction:ltr;unicode-bidi:isolate;display:flex;position:fixed;inset:auto;box-sizing:border-box;width:max-content;max-width:min(${WIDEST_EM * textPx}px,100% - 16px);max-height:${TALLEST * 100}%;margin:0;padding:0;border:0;background:none;overflow:visible;z-index:2147483647;${declarations}`
  const important = own
    .split(';')
    .filter(each => each !== '')
    .map(each => `${each} !important`)
  return `:host(:popover-open){${important.join(';')}}@media print{:host(:popover-open){display:none !important}}div{display:contents !important;--bgr-unit:${textPx}px}`
}
