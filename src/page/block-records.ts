import { sureTopics } from '../recognition/choice'
import type { Finding } from '../recognition/mention'
import type { PageText } from '../recognition/page-text'
import type { PlacedMention } from './shown-mentions'
import type { TextBlock } from './text-blocks'

/** What is known of a block. */
export interface BlockRecord {
  readonly block: TextBlock
  readonly text: PageText
  /** What may be a mention in it; undefined until it is read. */
  findings: readonly Finding[] | undefined
  /** What it tells the rest of the page: a topic for each sure mention. */
  sure: readonly string[]
  placed: readonly PlacedMention[]
  isDecided: boolean
}

/** The blocks of one container. */
export interface ContainerRecord {
  readonly pass: number
  readonly blocks: BlockRecord[]
  /** What an earlier pass found; a mention that is found again is still the same one. */
  old: readonly PlacedMention[]
}

/** The blocks of a document that may have mentions, by their containers. */
export interface BlockRecords {
  /** Adds a block; what an earlier pass put into its container is old from then on. */
  add(record: BlockRecord, pass: number): void
  /** What is known of a container. */
  at(container: Node): ContainerRecord | undefined
  /** Tells whether a block is one of the document's, and none that was put again or has gone since. */
  has(record: BlockRecord): boolean
  isEmpty(): boolean
  blocks(): readonly BlockRecord[]
  /** The containers that nodes stand in, whatever they have become since. */
  around(nodes: Iterable<Node>): Iterable<ContainerRecord>
  forget(container: Node): void
  /** Forgets the containers that are to go. */
  forgetEach(isToGo: (container: Node, record: ContainerRecord) => boolean): void
}

/** Creates empty records; `onForgotten` is told of the mentions that go with their container. */
export function createBlockRecords(onForgotten: (mentions: readonly PlacedMention[]) => void): BlockRecords {
  const containers = new Map<Node, ContainerRecord>()
  const forget = (container: Node) => {
    const record = containers.get(container)
    containers.delete(container)
    if (record) onForgotten(mentionsOf(record))
  }
  return {
    add(record, pass) {
      const { container } = record.block
      const known = containers.get(container)
      if (known?.pass === pass) known.blocks.push(record)
      else containers.set(container, { pass, blocks: [record], old: known ? mentionsOf(known) : [] })
    },
    at: container => containers.get(container),
    has: record => containers.get(record.block.container)?.blocks.includes(record) ?? false,
    isEmpty: () => containers.size === 0,
    blocks: () => [...containers.values()].flatMap(each => each.blocks),
    around(nodes) {
      const found = new Set<ContainerRecord>()
      if (containers.size === 0) return found
      for (const node of nodes)
        for (let at: Node | null = node; at; at = at.parentNode) {
          const record = containers.get(at)
          if (record) found.add(record)
        }
      return found
    },
    forget,
    forgetEach(isToGo) {
      for (const [container, record] of containers) if (isToGo(container, record)) forget(container)
    },
  }
}

/** All mentions of a container, found again or not. */
export const mentionsOf = ({ blocks, old }: ContainerRecord) => [...blocks.flatMap(block => block.placed), ...old]

/** The part of a block's record that its findings make. */
export const whatIsFound = (findings?: readonly Finding[]) => ({ findings, sure: sureTopics(findings ?? []) })
