import { containerOf, isElement, kindOf } from './element-kinds'

/** What a change of the page means for its text. */
export interface PageChanges {
  /** The text that is a container's own may have changed. */
  onText(container: Node): void
  /** An element came in, with all that is in it. */
  onTree(root: Element): void
  /** A node left the place where it stood. */
  onRemoved(node: Node): void
  /** All changes of a batch have been told: the nodes that they were made to. */
  onBatchEnd(changed: ReadonlySet<Node>): void
}

/** Attributes that make an editor of an element, whose text is the reader's own. */
const EDITOR_ATTRIBUTES = ['contenteditable', 'role']
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: EDITOR_ATTRIBUTES,
}

/** Watches trees for changes of text until the signal aborts. */
export interface PageWatcher {
  /** Watches another tree: the document, or a shadow root. */
  watch(root: Node): void
}

/** Creates a watcher that reports changes in batches, as the browser does, before the next of the page's tasks. */
export function createPageWatcher(changes: PageChanges, signal: AbortSignal): PageWatcher {
  const observer = new MutationObserver(records => {
    const changed = new Set(records.map(record => record.target))
    for (const record of records) {
      if (record.type === 'childList') reportNodes(record, changes)
      if (record.type === 'attributes') changes.onTree(record.target as Element)
    }
    for (const container of new Set([...changed].map(containerOf))) changes.onText(container)
    changes.onBatchEnd(changed)
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return { watch: root => observer.observe(root, WATCHED) }
}

function reportNodes({ addedNodes, removedNodes }: MutationRecord, changes: PageChanges): void {
  for (const node of removedNodes) changes.onRemoved(node)
  for (const node of addedNodes) {
    if (!isElement(node) || !node.isConnected) continue
    for (const block of outermostBlocks(node)) changes.onTree(block)
  }
}

/** The element itself if it is a block (or a shadow host), else the outermost blocks in it: its own line is its container's. */
function* outermostBlocks(element: Element): Generator<Element> {
  const kind = kindOf(element)
  if (kind === 'block' || (kind !== 'unseen' && element.shadowRoot)) yield element
  else if (kind === 'inline') for (const child of element.children) yield* outermostBlocks(child)
}
