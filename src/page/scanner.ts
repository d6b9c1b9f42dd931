import { NOWHERE, type Prefilter } from '../recognition/prefilter'
import { isElement, isLeftAlone } from './element-kinds'
import { createGathering } from './gathering'
import type { MentionIndex } from './mention-index'
import { createPageWatcher } from './page-watcher'
import { likelyShadowRoots, lookForShadowRoots } from './shadow-hosts'
import { inSlices, lessAndLessOften } from './slices'
import { type TextBlock, textBlocks, type WalkPosition } from './text-blocks'

/** New highlights make the browser paint: on a long page they come in steps, the first ones, which are in view, soon. */
const SECOND_PUBLISH_MS = 200

interface ScannerParts {
  /** Opens what keeps the mentions; called at the first block that may have one. */
  readonly openIndex: () => MentionIndex
  /** Tells whether a text may hold a name; texts that hold none are passed over. */
  readonly mayHold: Prefilter
  readonly signal: AbortSignal
  /** Called after each round of reading, when the highlights are up to date. */
  readonly onPublished: () => void
  readonly reportError: (error: unknown) => void
}

/** Reads a document's text, and follows its changes, until the signal aborts. */
export function startScanner(
  document: Document,
  { openIndex, mayHold, signal, onPublished, reportError }: ScannerParts,
): void {
  const waiting = new Set<Node>()
  const position: WalkPosition = { parent: null, child: null }
  let index: MentionIndex | undefined
  let pass = 0
  let isOffTheWay = false

  const isOnTheWay = (node: Node) =>
    node === position.child || (position.parent !== null && node.contains(position.parent))
  const watcher = createPageWatcher((changed, removed) => {
    if (position.parent && [...removed()].some(isOnTheWay)) isOffTheWay = true
    gathering.note(index?.prune(changed) ?? false)
  }, signal)

  const put = (block: TextBlock) => {
    index ??= openIndex()
    index.put(block, pass)
  }

  const read = async () => {
    try {
      await inSlices(readChanges(), block => block && mayHold(block.text) !== NOWHERE && put(block), {
        signal,
        beforeGivingWay: lessAndLessOften(SECOND_PUBLISH_MS, () => index?.publishFresh() ?? false),
      })
      if (!signal.aborted) index?.publish()
    } finally {
      position.parent = position.child = null
    }
    if (signal.aborted) return false
    onPublished()
    return waiting.size > 0 || watcher.hasChanges()
  }
  const gathering = createGathering({ document, read, reportError, signal })

  /** The blocks of all that has changed; each part is a pass of its own, so that what it does not come by again is known. */
  function* readChanges(): Generator<TextBlock | undefined> {
    const { containers, trees } = watcher.take()
    const deep = new Set([...waiting, ...trees])
    waiting.clear()
    for (const node of [...containers, ...deep]) if (!isReadable(node)) index?.sweep(node, Number.POSITIVE_INFINITY)
    for (const container of [...containers].filter(isReadable)) {
      pass++
      yield* textBlocks(container, { isDeep: false, position })
      index?.sweepOwn(container, pass)
      if (isElement(container) && container.shadowRoot) watchTree(container.shadowRoot)
    }
    for (const root of [...deep].filter(isReadable)) {
      pass++
      isOffTheWay = false
      yield* textBlocks(root, { isDeep: true, mayHold, position })
      if (isOffTheWay) waiting.add(root)
      else index?.sweep(root, pass)
      likelyShadowRoots(root, watchTree)
    }
  }

  const seen = new WeakSet<Node>()
  const watchTree = (root: Node) => {
    if (seen.has(root)) return
    seen.add(root)
    watcher.watch(root)
    waiting.add(root)
    gathering.note(false)
  }

  watchTree(document)
  // What is there already need not be gathered.
  gathering.hurry()
  lookForShadowRoots(document, { onShadowRoot: watchTree, signal, reportError })
}

function isReadable(node: Node): boolean {
  return node.isConnected && node.ownerDocument?.designMode !== 'on' && !isLeftAlone(node)
}
