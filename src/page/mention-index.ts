import type { Judge } from '../recognition/judge'
import type { Mention } from '../recognition/mention'
import type { Reading } from '../recognition/reading'
import { type BlockReader, isOpen } from './block-reader'
import type { HighlightRegistry } from './highlights'
import { rangeOf, runsInline } from './ranges'
import type { TextBlock } from './text-blocks'

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly mention: Mention
  readonly range: StaticRange
  readonly block: TextBlock
}

/** All mentions of a document, kept in step with its highlights. */
export interface MentionIndex {
  /** Goes on with a judge. What had to wait for it is read again, a block at each step; then it is to be published. */
  learn(judge: Judge): Iterable<unknown>
  /** Reads a block; blocks of the same container that an earlier pass put go. */
  put(block: TextBlock, pass: number): void
  /** Forgets what the container's own text named. */
  forget(container: Node): void
  /** Forgets what an earlier pass found inside `root` and this one, which has come by all of it, did not. */
  sweep(root: Node, pass: number): void
  /**
   * Takes away the highlights that have left the document, and those of `containers` whose text is no longer what it was,
   * before anybody can see them in a wrong place.
   */
  prune(containers: Iterable<Node>): void
  /** Decides what is new or changed, in the light of the whole page, and brings the highlights up to date. */
  publish(): void
  /**
   * Decides what was put since the last time, with what is known of the page by then, so that the reader need not wait; false where
   * there was nothing.
   */
  publishFresh(): boolean
  isEmpty(): boolean
  /** The mention behind a range of ours; undefined once it has left the page. */
  find(range: AbstractRange): PlacedMention | undefined
  /** How many mentions each topic has, without those that have none. */
  count(): Record<string, number>
}

interface BlockRecord {
  readonly block: TextBlock
  reading: Reading
  /** No name in it waits for the judge. */
  isWhole: boolean
  /** What it tells the rest of the page. */
  sure: readonly string[]
  placed: readonly PlacedMention[]
  isDecided: boolean
}

interface ContainerRecord {
  readonly pass: number
  readonly blocks: BlockRecord[]
}

/** What a page is called says as much of it as so many mentions. */
const TITLE_COUNTS = 2

/** Creates an empty index; only blocks with a candidate in them are kept. */
export function createMentionIndex(reader: BlockReader, registry: HighlightRegistry): MentionIndex {
  const containers = new Map<Node, ContainerRecord>()
  const byRange = new Map<AbstractRange, PlacedMention>()
  let discourse = new Map<string, number>()
  let fresh: BlockRecord[] = []

  const replace = (record: BlockRecord, placed: readonly PlacedMention[]) => {
    for (const { mention, range } of record.placed) {
      byRange.delete(range)
      registry.remove(mention.topicId, range)
    }
    record.placed = placed
    for (const each of placed) {
      byRange.set(each.range, each)
      registry.add(each.mention.topicId, each.range)
    }
  }
  const forget = (container: Node) => {
    const gone = containers.get(container)?.blocks ?? []
    for (const record of gone) replace(record, [])
    if (gone.length > 0) fresh = fresh.filter(record => !gone.includes(record))
    containers.delete(container)
  }
  const records = () => [...containers.values()].flatMap(each => each.blocks)

  const decide = (record: BlockRecord) => {
    replace(record, place(record.block, reader.decide(record.reading, withoutOwn(discourse, record))))
    record.isDecided = true
  }
  const publish = () => {
    const before = discourse
    discourse = readDiscourse(records(), reader)
    const hasTurned = !isSame(before, discourse)
    for (const record of records()) if (!record.isDecided || (hasTurned && isOpen(record.reading))) decide(record)
    fresh = []
    registry.restore()
  }

  return {
    *learn(judge) {
      reader.learn(judge)
      for (const record of records().filter(each => !each.isWhole))
        yield Object.assign(record, readBlock(reader, record.block))
    },
    put(block, pass) {
      if (containers.get(block.container)?.pass !== pass) forget(block.container)
      const read = readBlock(reader, block)
      if (read.isWhole && read.reading.candidates.length === 0) return
      const record = containers.get(block.container) ?? { pass, blocks: [] }
      const blockRecord = { block, placed: [], ...read }
      record.blocks.push(blockRecord)
      fresh.push(blockRecord)
      containers.set(block.container, record)
    },
    forget,
    sweep(root, pass) {
      for (const [container, record] of containers)
        if (record.pass < pass && root.contains(container)) forget(container)
    },
    prune(changed) {
      for (const container of containers.keys()) if (!container.isConnected) forget(container)
      const blocks = [...changed].flatMap(container => containers.get(container)?.blocks ?? [])
      for (const record of blocks) if (!record.placed.every(isIntact)) replace(record, [])
    },
    publish,
    publishFresh() {
      if (fresh.length === 0) return false
      for (const record of fresh) decide(record)
      fresh = []
      registry.restore()
      return true
    },
    isEmpty: () => byRange.size === 0,
    find: range => byRange.get(range),
    count: () => countByTopic(byRange.values()),
  }
}

function countByTopic(mentions: Iterable<PlacedMention>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { mention } of mentions) counts[mention.topicId] = (counts[mention.topicId] ?? 0) + 1
  return counts
}

/** A block read and still to be decided. */
function readBlock(reader: BlockReader, block: TextBlock) {
  const { reading, isWhole } = reader.read(block)
  return { reading, isWhole, sure: reader.sureTopics(reading), isDecided: false }
}

/** The text under a mention is still the text that was read. */
function isIntact({ mention, range, block }: PlacedMention): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range
  if (!startContainer.isConnected || !endContainer.isConnected) return false
  const text = block.text.slice(mention.start, mention.end)
  const start = startContainer.nodeValue ?? ''
  if (startContainer === endContainer) return start.slice(startOffset, endOffset) === text
  return text.startsWith(start.slice(startOffset)) && text.endsWith((endContainer.nodeValue ?? '').slice(0, endOffset))
}

function place(block: TextBlock, mentions: readonly Mention[]): PlacedMention[] {
  return mentions.flatMap(mention => {
    const range = rangeOf(block, mention.start, mention.end)
    return range && runsInline(range) ? [{ mention, range, block }] : []
  })
}

/** What the page is sure to name, its title with it. A page without candidates pays nothing for its title. */
function readDiscourse(records: readonly BlockRecord[], reader: BlockReader): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (id: string, count: number) => counts.set(id, (counts.get(id) ?? 0) + count)
  for (const { sure } of records) for (const id of sure) add(id, 1)
  if (records.length > 0) for (const id of reader.topicsOfTitle()) add(id, TITLE_COUNTS)
  return counts
}

/** The page's sure mentions but for those of the text at hand, which it weighs by itself. */
function withoutOwn(discourse: ReadonlyMap<string, number>, { sure }: BlockRecord): ReadonlyMap<string, number> {
  const rest = new Map(discourse)
  for (const id of sure) rest.set(id, (rest.get(id) ?? 0) - 1)
  return rest
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, count]) => b.get(id) === count)
}
