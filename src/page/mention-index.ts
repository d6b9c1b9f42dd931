import { choose, type Discourse } from '../recognition/choice'
import { createBlockQueue } from './block-queue'
import {
  type BlockRecord,
  type BlockRecords,
  type ContainerRecord,
  createBlockRecords,
  mentionsOf,
  whatIsFound,
} from './block-records'
import type { HighlightRegistry } from './highlights'
import { createPageTitle } from './page-title'
import { findBreak, rangeOf } from './ranges'
import { pageTextOf } from './setting'
import { createShownMentions, type PlacedMention, type ShownMentions, textOf } from './shown-mentions'
import type { TextBlock } from './text-blocks'
import type { TextReader } from './text-reader'
import { createWhenShown } from './when-shown'

/** All mentions of a document, kept in step with its highlights. */
export interface MentionIndex {
  /** Takes note of a block; blocks of the same container that an earlier pass put go. */
  put(block: TextBlock, pass: number): void
  /** Forgets what an earlier pass found in a container's own text and this one, which has come by it, did not. */
  sweepOwn(container: Node, pass: number): void
  /** The same for all of a tree. */
  sweep(root: Node, pass: number): void
  /**
   * Takes away the highlights that have left the document, and those around the nodes that were `changed` whose text is no longer
   * what it was, before anybody can see them in a wrong place. Tells whether there were any.
   */
  prune(changed: Iterable<Node>): boolean
  /**
   * Once all that changed was put: decides what is new, in the light of the whole page, and brings the highlights up to date, again once
   * what has to be read is read.
   */
  publish(): void
  /**
   * Has read and decides what was put since the last time, with what is known of the page by then, so that nobody need wait for the
   * rest; false where there was nothing.
   */
  publishFresh(): boolean
  /** What is highlighted now. */
  readonly shown: Omit<ShownMentions, 'add' | 'remove'>
}

export interface MentionIndexParts {
  readonly reader: TextReader
  readonly registry: HighlightRegistry
  /** Tells whether the reader said that a word of this site has another meaning. */
  readonly isMuted: (topicId: string, text: string) => boolean
  /** The document's title as it is now; empty where it cannot name anything. */
  readonly title: () => string
  /** Called when the highlights are up to date once more, with what was read meanwhile. */
  readonly onRead: () => void
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** What a page is called says as much of it as so many mentions. */
const TITLE_COUNTS = 2

/** Creates an empty index; only blocks with something in them that may be a mention are kept. */
export function createMentionIndex(parts: MentionIndexParts): MentionIndex {
  const { reader, registry, signal, reportError } = parts
  const shown = createShownMentions(registry)
  const records = createBlockRecords(gone => gone.forEach(shown.remove))
  const title = createPageTitle(parts.title, reader)
  let discourse: Discourse = new Map()
  let fresh: BlockRecord[] = []
  /** More of a round is to come: what it does not find again cannot be told yet. */
  let isPutting = false

  const decide = (record: BlockRecord) => {
    const { container } = record.block
    const found = place(record, discourse, hidden => whenShown(hidden, container))
    const wanted = found.filter(each => !parts.isMuted(each.mention.topicId, textOf(each)))
    replacePlaced(record, { found: wanted, old: records.at(container)?.old ?? [] }, shown)
  }
  const decideAll = (blocks: readonly BlockRecord[]) => {
    blocks.filter(isRead).forEach(decide)
    registry.restore()
  }
  const whenShown = createWhenShown<Node>(container => {
    decideAll(records.at(container)?.blocks ?? [])
    parts.onRead()
  }, signal)
  const decideFresh = () => {
    decideAll(fresh.filter(records.has))
    fresh = []
  }
  const publish = () => {
    isPutting = false
    const before = discourse
    discourse = readDiscourse(records.blocks(), title.sure)
    const hasTurned = !isSame(before, discourse)
    for (const record of records.blocks())
      if (isRead(record) && (!record.isDecided || (hasTurned && isOpen(record)))) decide(record)
    records.forgetEach((_, record) => settle(record, shown))
    fresh = []
    registry.restore()
    ask()
  }
  const onRead = (read: readonly BlockRecord[]) => {
    if (signal.aborted) return
    fresh.push(...read)
    if (isPutting) return decideFresh()
    publish()
    parts.onRead()
  }
  const queue = createBlockQueue({ reader, title, isWanted: records.has, onRead, reportError })
  // A page that has nothing to decide pays nothing for its title.
  const ask = () => queue.ask(!records.isEmpty())

  return {
    put(block, pass) {
      isPutting = true
      const text = pageTextOf(block)
      const findings = reader.recall(text)
      if (findings?.length === 0 && !records.at(block.container)) return
      const record = { block, text, ...whatIsFound(findings), placed: [], isDecided: false }
      records.add(record, pass)
      if (findings) fresh.push(record)
      else queue.add(record)
    },
    sweepOwn: (container, pass) => (records.at(container)?.pass ?? pass) < pass && records.forget(container),
    sweep: (root, pass) => records.forgetEach((each, record) => record.pass < pass && root.contains(each)),
    prune: changed => prune(changed, records, shown),
    publish,
    publishFresh() {
      const hasFresh = fresh.length > 0
      if (hasFresh) decideFresh()
      return ask() || hasFresh
    },
    shown,
  }
}

function prune(changed: Iterable<Node>, records: BlockRecords, shown: ShownMentions): boolean {
  const before = shown.size()
  records.forgetEach(container => !isInDocument(container))
  for (const record of records.around(changed))
    for (const mention of mentionsOf(record)) if (!isIntact(mention)) shown.remove(mention)
  return shown.size() < before
}

const isRead = ({ findings }: BlockRecord) => findings !== undefined

/** Something in it is decided by evidence. */
const isOpen = ({ findings = [] }: BlockRecord) => findings.some(each => each.logOdds !== null)

/** What was not found again goes, once all is read; returns true where nothing is left. */
function settle(record: ContainerRecord, shown: ShownMentions): boolean {
  if (!record.blocks.every(isRead)) return false
  const placed = record.blocks.flatMap(block => block.placed)
  for (const each of record.old) if (!placed.includes(each)) shown.remove(each)
  record.old = []
  return record.blocks.every(each => each.findings?.length === 0)
}

/** The same mention as before if it is one: a card that is open on it stays open. */
function keep(old: readonly PlacedMention[], found: PlacedMention): PlacedMention {
  const isSame = ({ mention, range }: PlacedMention) =>
    mention.topicId === found.mention.topicId &&
    range.startContainer === found.range.startContainer &&
    range.startOffset === found.range.startOffset &&
    range.endContainer === found.range.endContainer &&
    range.endOffset === found.range.endOffset
  return old.find(each => isSame(each) && isIntact(each)) ?? found
}

/** Shows what was found in a block, and no more what was and is not. */
function replacePlaced(
  record: BlockRecord,
  { found, old }: Readonly<Record<'found' | 'old', readonly PlacedMention[]>>,
  shown: ShownMentions,
): void {
  const placed = found.map(each => keep([...record.placed, ...old], each))
  for (const each of record.placed) if (!placed.includes(each)) shown.remove(each)
  for (const each of placed) shown.add(each)
  Object.assign(record, { placed, isDecided: true })
}

/** Still in the document of ours: a frame's is another one. */
const isInDocument = (node: Node) => node.isConnected && (node.ownerDocument ?? node) === document

/** The text under a mention is still the text that was read. */
function isIntact(placed: PlacedMention): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = placed.range
  if (!startContainer.isConnected || !endContainer.isConnected) return false
  const text = textOf(placed)
  const start = startContainer.nodeValue ?? ''
  if (startContainer === endContainer) return start.slice(startOffset, endOffset) === text
  return text.startsWith(start.slice(startOffset)) && text.endsWith((endContainer.nodeValue ?? '').slice(0, endOffset))
}

/** The mentions of a block in the light of its page, but for those with a part that the page does not display yet, or sets apart. */
function place(record: BlockRecord, discourse: Discourse, onHidden: (part: Element) => void): PlacedMention[] {
  const { block, findings = [] } = record
  return choose(findings, withoutOwn(discourse, record)).flatMap(mention => {
    const range = rangeOf(block, mention.start, mention.end)
    const part = findBreak(block, mention.start, mention.end)
    if (part && !part.checkVisibility()) onHidden(part)
    return range && !part ? [{ mention, range, block }] : []
  })
}

/** What the page is sure to name, its title with it. */
function readDiscourse(records: readonly BlockRecord[], named: readonly string[]): Discourse {
  const counts = new Map<string, number>()
  const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count)
  for (const { sure } of records) for (const id of sure) add(id, 1)
  for (const id of named) add(id, TITLE_COUNTS)
  return counts
}

/** The page's sure mentions but for those of the text at hand, which it weighs by itself. */
function withoutOwn(discourse: Discourse, { sure }: BlockRecord): Discourse {
  const rest = new Map(discourse)
  for (const id of sure) rest.set(id, (rest.get(id) ?? 0) - 1)
  return rest
}

function isSame(a: Discourse, b: Discourse): boolean {
  return a.size === b.size && [...a].every(([id, count]) => b.get(id) === count)
}
