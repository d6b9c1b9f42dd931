import { containerOf, isElement, kindOf } from './element-kinds'

/** Attributes that make an editor of an element, whose text is the reader's own. */
const EDITOR_ATTRIBUTES = ['contenteditable', 'role']
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: EDITOR_ATTRIBUTES,
}

/**
 * Called for each batch of changes, as the browser gives them, before the next of the page's tasks: with the nodes that were changed,
 * and what gives those that left their place.
 */
export type OnBatch = (changed: ReadonlySet<Node>, removed: () => Iterable<Node>) => void

/** What a page's changes mean for its text. */
export interface TextChanges {
  /** Their own text may have changed. */
  readonly containers: ReadonlySet<Node>
  /** These came in, with all that is in them, or became something else to a reader. */
  readonly trees: ReadonlySet<Element>
}

/** Watches trees for changes of text until the signal aborts. */
export interface PageWatcher {
  /** Watches another tree: the document, or a shadow root. */
  watch(root: Node): void
  hasChanges(): boolean
  /** What has changed since the last time. */
  take(): TextChanges
}

/** Creates a watcher that only takes notes while the page is at work: what they mean is told when it is asked. */
export function createPageWatcher(onBatch: OnBatch, signal: AbortSignal): PageWatcher {
  const changed = new Set<Node>()
  const turned = new Set<Element>()
  let added: NodeList[] = []
  const observer = new MutationObserver(records => {
    const batch = new Set<Node>()
    for (const record of records) {
      batch.add(record.target)
      if (record.type === 'attributes') turned.add(record.target as Element)
      else if (record.addedNodes.length > 0) added.push(record.addedNodes)
    }
    for (const node of batch) changed.add(node)
    onBatch(batch, () => records.flatMap(record => [...record.removedNodes]))
  })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
  return {
    watch: root => observer.observe(root, WATCHED),
    hasChanges: () => changed.size > 0,
    take() {
      const isThere = (node: Node) => node.isConnected
      const containers = new Set([...changed].filter(isThere).map(containerOf))
      const trees = new Set([...turned].filter(isThere))
      for (const nodes of added)
        for (const node of nodes)
          if (isElement(node) && isThere(node)) for (const block of outermostBlocks(node)) trees.add(block)
      changed.clear()
      turned.clear()
      added = []
      return { containers, trees }
    },
  }
}

/** The element itself if it is a block (or a shadow host), else the outermost blocks in it: its own line is its container's. */
function* outermostBlocks(element: Element): Generator<Element> {
  const kind = kindOf(element)
  if (kind === 'block' || (kind !== 'unseen' && element.shadowRoot)) yield element
  else if (kind === 'inline') for (const child of element.children) yield* outermostBlocks(child)
}
