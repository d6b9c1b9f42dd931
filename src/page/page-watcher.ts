import { containerOf, kindOf } from './element-kinds'

/** What a change of the page means for its text. */
export interface PageChanges {
  /** The text that is a container's own may have changed. */
  onText(container: Node): void
  /** An element came in, with all that is in it. */
  onTree(root: Element): void
  /** A node left the place where it stood. */
  onRemoved(node: Node): void
  /** All changes of a batch have been told: the containers whose own text may have changed. */
  onBatchEnd(containers: ReadonlySet<Node>): void
}

const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true }

/** Watches trees for changes of text until the signal aborts. */
export interface PageWatcher {
  /** Watches another tree: the document, or a shadow root. */
  watch(root: Node): void
}

/** Creates a watcher that reports changes in batches, as the browser does, before the next of the page's tasks. */
export function createPageWatcher(changes: PageChanges, signal: AbortSignal): PageWatcher {
  const observer = new MutationObserver(records => {
    const containers = new Set<Node>()
    for (const record of records) {
      containers.add(containerOf(record.target))
      if (record.type === 'childList') reportNodes(record, changes)
    }
    for (const container of containers) changes.onText(container)
    changes.onBatchEnd(containers)
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return { watch: root => observer.observe(root, WATCHED) }
}

function reportNodes({ addedNodes, removedNodes }: MutationRecord, changes: PageChanges): void {
  for (const node of removedNodes) changes.onRemoved(node)
  for (const node of addedNodes) {
    if (!(node instanceof Element) || !node.isConnected) continue
    for (const block of outermostBlocks(node)) changes.onTree(block)
  }
}

/** The element itself if it is a block (or a shadow host), else the outermost blocks in it: its own line is its container's. */
function* outermostBlocks(element: Element): Generator<Element> {
  const kind = kindOf(element)
  if (kind === 'block' || (kind !== 'unseen' && element.shadowRoot)) yield element
  else if (kind === 'inline') for (const child of element.children) yield* outermostBlocks(child)
}
