import { isElement } from './element-kinds'

type OnShadowRoot = (shadow: ShadowRoot) => void

/** So many elements are asked between two yields. */
const STEP = 1024
/** In a larger tree only elements of custom names are asked at once. */
const SMALL_TREE = 1000
/** Custom elements have a hyphen in their name: https://html.spec.whatwg.org/multipage/custom-elements.html#valid-custom-element-name */
const CUSTOM_ELEMENTS = 'descendant-or-self::*[contains(local-name(), "-")]'

/**
 * Calls back for the open shadow trees of a root's descendants, but for some that only `allShadowRoots` finds: in a large tree
 * those of elements that are not custom ones, as to ask each element takes a third of a page's time.
 */
export function likelyShadowRoots(root: Node, onShadowRoot: OnShadowRoot): void {
  for (const top of topsOf(root)) {
    const elements = top.getElementsByTagName('*')
    if (elements.item(SMALL_TREE) === null) ask([top, ...elements], onShadowRoot)
    else ask(customElementsIn(top), onShadowRoot)
  }
}

function customElementsIn(top: Element): Element[] {
  const found = top.ownerDocument.evaluate(CUSTOM_ELEMENTS, top, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
  return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Element)
}

function ask(elements: readonly Element[], onShadowRoot: OnShadowRoot): void {
  for (const { shadowRoot } of elements) if (shadowRoot) onShadowRoot(shadowRoot)
}

/**
 * Calls back for every open shadow tree of a root's descendants, those inside other shadow trees among them; yields now and then,
 * so that it can be done in slices. Elements that the page moves meanwhile may be missed until the next time. A live
 * collection by its index is the quickest way to come by every element: half the time of `querySelectorAll`.
 */
export function* allShadowRoots(root: Node, onShadowRoot: OnShadowRoot): Generator<undefined> {
  const inner: ShadowRoot[] = []
  const take = (shadow: ShadowRoot) => void inner.push(shadow)
  for (const top of topsOf(root)) {
    ask([top], take)
    const elements = top.getElementsByTagName('*')
    for (let start = 0; start < elements.length; start += STEP) {
      askFrom(elements, start, take)
      yield undefined
    }
  }
  for (const shadow of inner) {
    onShadowRoot(shadow)
    yield* allShadowRoots(shadow, onShadowRoot)
  }
}

function askFrom(elements: HTMLCollectionOf<Element>, start: number, onShadowRoot: OnShadowRoot): void {
  const end = Math.min(elements.length, start + STEP)
  for (let i = start; i < end; i++) {
    const shadowRoot = elements[i]?.shadowRoot
    if (shadowRoot) onShadowRoot(shadowRoot)
  }
}

/** A document or a shadow root is no element; its children are. */
function topsOf(root: Node): readonly Element[] {
  return isElement(root) ? [root] : [...((root as Partial<ParentNode>).children ?? [])]
}
