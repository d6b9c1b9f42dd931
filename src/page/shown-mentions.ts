import type { Mention } from '../recognition/mention'
import type { HighlightRegistry } from './highlights'
import type { TextBlock } from './text-blocks'

/** A mention with its place on the page. */
export interface PlacedMention {
  readonly mention: Mention
  readonly range: StaticRange
  readonly block: TextBlock
}

/** The words of a mention, as its page spells them. */
export function textOf({ mention, block }: PlacedMention): string {
  return block.text.slice(mention.start, mention.end)
}

/** The mentions that are highlighted now. */
export interface ShownMentions {
  /** Highlights a mention, if it is not yet. */
  add(mention: PlacedMention): void
  /** Takes its highlight away, if it has one. */
  remove(mention: PlacedMention): void
  size(): number
  /** The mention behind a range of ours; undefined once it has left the page. */
  find(range: AbstractRange): PlacedMention | undefined
  /** In no order. */
  list(): readonly PlacedMention[]
  /** How many mentions each topic has, without those that have none. */
  count(): Record<string, number>
}

/** Creates an empty list of mentions, in step with the highlights of `registry`. */
export function createShownMentions(registry: HighlightRegistry): ShownMentions {
  const byRange = new Map<AbstractRange, PlacedMention>()
  return {
    add(placed) {
      if (byRange.has(placed.range)) return
      byRange.set(placed.range, placed)
      registry.add(placed.mention.topicId, placed.range)
    },
    remove({ mention, range }) {
      if (byRange.delete(range)) registry.remove(mention.topicId, range)
    },
    size: () => byRange.size,
    find: range => byRange.get(range),
    list: () => [...byRange.values()],
    count() {
      const counts: Record<string, number> = {}
      for (const { mention } of byRange.values()) counts[mention.topicId] = (counts[mention.topicId] ?? 0) + 1
      return counts
    },
  }
}
