import type { Judge } from '../recognition/judge'
import type { Mention } from '../recognition/mention'
import type { Reading } from '../recognition/reading'
import { type BlockReader, isOpen } from './block-reader'
import type { HighlightRegistry } from './highlights'
import { rangeOf, runsInline } from './ranges'
import { createShownMentions, type PlacedMention, type ShownMentions, textOf } from './shown-mentions'
import type { TextBlock } from './text-blocks'

/** All mentions of a document, kept in step with its highlights. */
export interface MentionIndex {
  /** Goes on with a judge. What had to wait for it is read again, a block at each step; then it is to be published. */
  learn(judge: Judge): Iterable<unknown>
  /** Reads a block; blocks of the same container that an earlier pass put go. */
  put(block: TextBlock, pass: number): void
  /** Forgets what an earlier pass found in a container's own text and this one, which has come by it, did not. */
  sweepOwn(container: Node, pass: number): void
  /** The same for all of a tree. */
  sweep(root: Node, pass: number): void
  /**
   * Takes away the highlights that have left the document, and those around the nodes that were `changed` whose text is no longer
   * what it was, before anybody can see them in a wrong place.
   */
  prune(changed: Iterable<Node>): void
  /** Decides what is new or changed, in the light of the whole page, and brings the highlights up to date. */
  publish(): void
  /**
   * Decides what was put since the last time, with what is known of the page by then, so that the reader need not wait; false where
   * there was nothing.
   */
  publishFresh(): boolean
  /** What is highlighted now. */
  readonly shown: Omit<ShownMentions, 'add' | 'remove'>
}

export interface MentionIndexParts {
  readonly reader: BlockReader
  readonly registry: HighlightRegistry
  /** Tells whether the reader said that a word of this site has another meaning. */
  readonly isMuted: (topicId: string, text: string) => boolean
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
  /** What an earlier pass found; a mention that is found again is still the same one. */
  old: readonly PlacedMention[]
}

/** What a page is called says as much of it as so many mentions. */
const TITLE_COUNTS = 2

/** Creates an empty index; only blocks with a candidate in them are kept. */
export function createMentionIndex({ reader, registry, isMuted }: MentionIndexParts): MentionIndex {
  const containers = new Map<Node, ContainerRecord>()
  const shown = createShownMentions(registry)
  let discourse = new Map<string, number>()
  let fresh: BlockRecord[] = []

  const forget = (container: Node) => {
    const record = containers.get(container)
    if (!record) return
    for (const mention of mentionsOf(record)) shown.remove(mention)
    fresh = fresh.filter(each => !record.blocks.includes(each))
    containers.delete(container)
  }
  const records = () => [...containers.values()].flatMap(each => each.blocks)

  const decide = (record: BlockRecord) => {
    const old = [...record.placed, ...(containers.get(record.block.container)?.old ?? [])]
    const named = reader.decide(record.reading, withoutOwn(discourse, record))
    const found = place(record.block, named).filter(each => !isMuted(each.mention.topicId, textOf(each)))
    const placed = found.map(each => keep(old, each))
    for (const each of record.placed) if (!placed.includes(each)) shown.remove(each)
    for (const each of placed) shown.add(each)
    Object.assign(record, { placed, isDecided: true })
  }
  const decideFresh = () => {
    for (const record of fresh) decide(record)
    fresh = []
    registry.restore()
    return true
  }

  return {
    *learn(judge) {
      reader.learn(judge)
      for (const record of records().filter(each => !each.isWhole))
        yield Object.assign(record, readBlock(reader, record.block))
    },
    put(block, pass) {
      const known = containers.get(block.container)
      const read = readBlock(reader, block)
      if (!known && read.isWhole && read.reading.candidates.length === 0) return
      if (known && known.pass !== pass && known.blocks.some(each => !each.isDecided))
        fresh = fresh.filter(each => !known.blocks.includes(each))
      const record = known?.pass === pass ? known : { pass, blocks: [], old: known ? mentionsOf(known) : [] }
      const blockRecord = { block, placed: [], ...read }
      record.blocks.push(blockRecord)
      fresh.push(blockRecord)
      containers.set(block.container, record)
    },
    sweepOwn(container, pass) {
      if ((containers.get(container)?.pass ?? pass) < pass) forget(container)
    },
    sweep(root, pass) {
      for (const [container, record] of containers)
        if (record.pass < pass && root.contains(container)) forget(container)
    },
    prune(changed) {
      for (const container of containers.keys()) if (!isInDocument(container)) forget(container)
      for (const record of recordsAround(changed, containers))
        for (const mention of mentionsOf(record)) if (!isIntact(mention)) shown.remove(mention)
    },
    publish() {
      const before = discourse
      discourse = readDiscourse(records(), reader)
      const hasTurned = !isSame(before, discourse)
      for (const record of records()) if (!record.isDecided || (hasTurned && isOpen(record.reading))) decide(record)
      for (const [container, record] of containers) if (settle(record, shown)) containers.delete(container)
      fresh = []
      registry.restore()
    },
    publishFresh: () => fresh.length > 0 && decideFresh(),
    shown,
  }
}

/** What was not found again goes; returns true where nothing is left. */
function settle(record: ContainerRecord, shown: ShownMentions): boolean {
  const placed = record.blocks.flatMap(block => block.placed)
  for (const each of record.old) if (!placed.includes(each)) shown.remove(each)
  record.old = []
  return record.blocks.every(each => each.isWhole && each.reading.candidates.length === 0)
}

/** A block read and still to be decided. */
function readBlock(reader: BlockReader, block: TextBlock) {
  const { reading, isWhole } = reader.read(block)
  return { reading, isWhole, sure: reader.sureTopics(reading), isDecided: false }
}

const mentionsOf = ({ blocks, old }: ContainerRecord) => [...blocks.flatMap(block => block.placed), ...old]

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

/** The records of what nodes stand in, whatever they have become since. */
function recordsAround(nodes: Iterable<Node>, containers: ReadonlyMap<Node, ContainerRecord>): Set<ContainerRecord> {
  const found = new Set<ContainerRecord>()
  if (containers.size === 0) return found
  for (const node of nodes)
    for (let at: Node | null = node; at; at = at.parentNode) {
      const record = containers.get(at)
      if (record) found.add(record)
    }
  return found
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

function place(block: TextBlock, mentions: readonly Mention[]): PlacedMention[] {
  return mentions.flatMap(mention => {
    const range = rangeOf(block, mention.start, mention.end)
    return range && runsInline(block, mention.start, mention.end) ? [{ mention, range, block }] : []
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
