import type { Prefilter } from '../recognition/prefilter'
import { isElement, isLeftAlone } from './element-kinds'
import type { MentionIndex } from './mention-index'
import { createPageWatcher } from './page-watcher'
import { allShadowRoots, likelyShadowRoots } from './shadow-hosts'
import { inSlices, lessAndLessOften } from './slices'
import { type TextBlock, textBlocks, type WalkOptions, type WalkPosition } from './text-blocks'

/** Changes gather for so long before they are read: a burst of them is read once. */
const GATHER_MS = 60
/** Reading waits for the page to be idle, but no longer than this. */
const LONGEST_WAIT_MS = 300
/** New highlights make the browser paint: on a long page they come in steps, the first ones, which are in view, soon. */
const SECOND_PUBLISH_MS = 200
/** Nothing tells when a page attaches a shadow tree: it is looked for again after this, and each time after twice as long. */
const FIRST_SEARCH_MS = 500
const LAST_SEARCH_MS = 32_000

interface ScannerParts {
  readonly index: MentionIndex
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
  { index, mayHold, signal, onPublished, reportError }: ScannerParts,
): void {
  const ownText = new Set<Node>()
  const wholeTrees = new Set<Node>()
  const position: WalkPosition = { parent: null, child: null }
  let pass = 0
  let isScheduled = false
  let isRunning = false
  let isOffTheWay = false

  const watcher = createPageWatcher(
    {
      onText: container => request(ownText, container),
      onTree: root => request(wholeTrees, root),
      onRemoved(node) {
        if (node === position.child || (position.parent && node.contains(position.parent))) isOffTheWay = true
      },
      onBatchEnd: index.prune,
    },
    signal,
  )

  const request = (jobs: Set<Node>, node: Node) => {
    jobs.add(node)
    schedule(GATHER_MS)
  }
  const schedule = (delayMs: number) => {
    if (isScheduled || isRunning || signal.aborted) return
    isScheduled = true
    setTimeout(() => whenIdle(document, signal, () => void run().catch(reportError)), delayMs)
  }

  const run = async () => {
    isScheduled = false
    isRunning = true
    try {
      await readJobs()
    } finally {
      isRunning = false
    }
    if (signal.aborted) return
    onPublished()
    if (ownText.size > 0 || wholeTrees.size > 0) schedule(GATHER_MS)
  }

  const readJobs = async () => {
    const shallow = take(ownText)
    const deep = take(wholeTrees)
    for (const node of [...shallow, ...deep]) if (!isReadable(node)) index.sweep(node, Number.POSITIVE_INFINITY)
    await readAll(shallow.filter(isReadable), false)
    for (const container of shallow) index.sweepOwn(container, pass)
    for (const root of deep.filter(isReadable)) {
      isOffTheWay = false
      await readAll([root], true)
      if (isOffTheWay) wholeTrees.add(root)
      else if (!signal.aborted) index.sweep(root, pass)
    }
    index.publish()
  }

  const readAll = (roots: readonly Node[], isDeep: boolean) => {
    pass++
    return inSlices(
      blocksOf(roots, { isDeep, mayHold, position, onShadowRoot: watchTree }),
      block => block && mayHold(block.text) !== 'nowhere' && index.put(block, pass),
      {
        signal,
        beforeGivingWay: lessAndLessOften(SECOND_PUBLISH_MS, index.publishFresh),
      },
    )
  }

  const seen = new WeakSet<Node>()
  const watchTree = (root: Node) => {
    if (seen.has(root)) return
    seen.add(root)
    watcher.watch(root)
    request(wholeTrees, root)
  }

  // What is there already need not be gathered.
  schedule(0)
  watchTree(document)
  lookForShadowRoots(document, { onShadowRoot: watchTree, signal, reportError })
}

interface ShadowSearchParts {
  readonly onShadowRoot: (root: ShadowRoot) => void
  readonly signal: AbortSignal
  readonly reportError: (error: unknown) => void
}

/** Looks for shadow trees again and again, less and less often. */
function lookForShadowRoots(document: Document, { onShadowRoot, signal, reportError }: ShadowSearchParts): void {
  const searchAfter = (delayMs: number) => {
    setTimeout(() => whenIdle(document, signal, () => void search(delayMs).catch(reportError)), delayMs)
  }
  const search = async (delayMs: number) => {
    await inSlices(allShadowRoots(document, onShadowRoot), () => {}, { signal })
    if (!signal.aborted) searchAfter(Math.min(2 * delayMs, LAST_SEARCH_MS))
  }
  searchAfter(FIRST_SEARCH_MS)
}

interface ReadOptions extends WalkOptions {
  readonly position: WalkPosition
  readonly onShadowRoot: (root: ShadowRoot) => void
}

/** The blocks of some trees, one after the other, and the shadow trees in them. */
function* blocksOf(roots: readonly Node[], options: ReadOptions): Generator<TextBlock | undefined> {
  const { isDeep, position, onShadowRoot } = options
  for (const root of roots) yield* textBlocks(root, options)
  position.parent = position.child = null
  for (const root of roots) {
    if (isDeep) likelyShadowRoots(root, onShadowRoot)
    else if (isElement(root) && root.shadowRoot) onShadowRoot(root.shadowRoot)
  }
}

function take(jobs: Set<Node>): Node[] {
  const list = [...jobs]
  jobs.clear()
  return list
}

function isReadable(node: Node): boolean {
  return node.isConnected && node.ownerDocument?.designMode !== 'on' && !isLeftAlone(node)
}

/** Calls back when the page is idle; a page that nobody can see waits until it is seen. */
function whenIdle(document: Document, signal: AbortSignal, run: () => void): void {
  if (signal.aborted) return
  if (document.visibilityState === 'hidden') {
    const seen = () => whenIdle(document, signal, run)
    document.addEventListener('visibilitychange', seen, { once: true, signal })
  } else requestIdleCallback(run, { timeout: LONGEST_WAIT_MS })
}
