import * as v from 'valibot'
import type { EvidenceList, RecognitionTopic } from '../recognition/topic'
import type { LocatorMap } from './locator-map'
import type { BuiltPack, Pack } from './pack'

// The format of built packs. docs/pack-format.md describes it.

const FORMAT = 'backgrounder-pack'
const VERSION = 1

/** A built pack as one file. */
export interface PackFile {
  readonly format: typeof FORMAT
  /** Of the format, not of the pack. A file of a higher one is not to be read. */
  readonly version: typeof VERSION
  readonly pack: {
    readonly recognition: {
      readonly topics: readonly Omit<RecognitionTopic, 'shared'>[]
      /** What bears on the aliases of all topics: once, for it is longer than all the rest of them. */
      readonly shared: EvidenceList
    }
    readonly knowledge: Pack
    readonly maps: LocatorMaps
  }
}

/** The maps of a pack's topics, by the topic's id; those without places have none. */
export type LocatorMaps = Readonly<Record<string, LocatorMap>>

/** Writes a built pack and its maps as the text of one file (JSON). */
export function writePackFile({ recognition, knowledge }: BuiltPack, maps: LocatorMaps): string {
  const topics = recognition.map(({ shared: _, ...topic }) => topic)
  const pack = { recognition: { topics, shared: recognition[0]?.shared ?? [] }, knowledge, maps }
  const file: PackFile = { format: FORMAT, version: VERSION, pack }
  return `${JSON.stringify(file)}\n`
}

/** The pack in a file whose data was checked before. */
export function packInFile({ pack: { recognition, knowledge } }: PackFile): BuiltPack {
  const { topics, shared } = recognition
  return { recognition: topics.map(topic => ({ ...topic, shared })), knowledge }
}

const HeadSchema = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  pack: v.object({ knowledge: v.object({ head: v.object({ id: v.string(), version: v.string() }) }) }),
})

/** Which pack a file holds. */
export interface PackFileHead {
  readonly id: string
  readonly version: string
  /** Whether it is of this format version; a newer Backgrounder may have written another. */
  readonly isOfThisFormat: boolean
}

/** Tells which pack a file's text holds, no more; undefined where it is no pack file. */
export function readPackFileHead(text: string): PackFileHead | undefined {
  try {
    const head = v.safeParse(HeadSchema, JSON.parse(text))
    if (!head.success) return undefined
    const { id, version } = head.output.pack.knowledge.head
    return { id, version, isOfThisFormat: head.output.version === VERSION }
  } catch {
    return undefined
  }
}
