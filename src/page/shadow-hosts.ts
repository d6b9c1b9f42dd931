import { isElement } from './element-kinds'
import { inSlices } from './slices'
import { whenIdle } from './when-idle'

type OnShadowRoot = (shadow: ShadowRoot) => void

/** So many elements are asked between two yields. */
const STEP = 1024
/** Of a larger tree only some elements are asked at once. */
const SMALL_TREE = 1000
/** Nothing tells when a page attaches a shadow tree: it is looked for again after this, and each time after twice as long. */
export const FIRST_SEARCH_MS = 500
export const LAST_SEARCH_MS = 32_000

/**
 * Calls back for the open shadow trees of a root's descendants where they are few. In a large tree, where to ask each element takes a
 * third of a page's time, that is left to `allShadowRoots`.
 */
export function likelyShadowRoots(root: Node, onShadowRoot: OnShadowRoot): void {
  for (const top of topsOf(root)) {
    const elements = top.getElementsByTagName('*')
    ask(elements.item(SMALL_TREE) === null ? [top, ...elements] : [top], onShadowRoot)
  }
}

function ask(elements: readonly Element[], onShadowRoot: OnShadowRoot): void {
  for (const { shadowRoot } of elements) if (shadowRoot) onShadowRoot(shadowRoot)
}

/** Tells whether a document has an open shadow tree. */
export function hasShadowTree(document: Document): boolean {
  const elements = document.getElementsByTagName('*')
  for (let i = 0; i < elements.length; i++) if (elements[i]?.shadowRoot) return true
  return false
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

interface ShadowSearchParts {
  readonly onShadowRoot: (root: ShadowRoot) => void
  readonly signal: AbortSignal
  readonly reportError: (error: unknown) => void
}

/** Looks for a document's shadow trees again and again, less and less often. */
export function lookForShadowRoots(document: Document, { onShadowRoot, signal, reportError }: ShadowSearchParts): void {
  const searchAfter = (delayMs: number) => {
    setTimeout(() => whenIdle(document, { signal }, () => void search(delayMs).catch(reportError)), delayMs)
  }
  const search = async (delayMs: number) => {
    await inSlices(allShadowRoots(document, onShadowRoot), () => {}, { signal })
    if (!signal.aborted) searchAfter(Math.min(2 * delayMs, LAST_SEARCH_MS))
  }
  searchAfter(FIRST_SEARCH_MS)
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
