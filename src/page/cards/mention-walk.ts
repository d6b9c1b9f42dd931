import type { Arrival, ListedMention, MentionList } from '../../knowledge/listed-mention'
import { quoteSentence } from '../../knowledge/quoted-words'
import type { PlacedMention } from '../shown-mentions'
import { inSlices } from '../slices'
import { bringIntoView } from './bring-into-view'
import { inPageOrder } from './page-order'
import { stepAmong } from './step-among'

/** Goes through a page's mentions, one of which is the current one. */
export interface MentionWalk {
  current(): PlacedMention | undefined
  /** Makes a mention the current one, and marks it; none at undefined. */
  mark(mention: PlacedMention | undefined): void
  /** Goes to the next (1) or previous (-1) mention, of a topic or of any, and marks it. Returns its id; undefined where none can be seen. */
  step(by: 1 | -1, topicId?: string): number | undefined
  /** Lists the mentions, of a topic or of all. */
  list(topicId?: string): Promise<MentionList>
  /** Goes to a mention of a list, and marks it. */
  goTo(id: number): Arrival
}

interface MentionWalkParts {
  readonly mentions: { readonly list: () => readonly PlacedMention[] }
  /** Marks the current mention. */
  readonly onCurrent: (mention: PlacedMention | undefined) => void
  readonly signal: AbortSignal
}

/**
 * Ids begin with the moment at which this script was loaded: a list that was made of an earlier page of the tab, or for an earlier
 * session, then leads nowhere rather than to a wrong place. So many a millisecond are never given.
 */
const IDS_PER_MS = 1000
let lastId = Date.now() * IDS_PER_MS
const ids = new WeakMap<PlacedMention, number>()

function idOf(mention: PlacedMention): number {
  const id = ids.get(mention) ?? ++lastId
  ids.set(mention, id)
  return id
}

/** Starts a walk at no mention. */
export function createMentionWalk({ mentions, onCurrent, signal }: MentionWalkParts): MentionWalk {
  let current: PlacedMention | undefined
  const mark = (mention: PlacedMention | undefined) => {
    current = mention
    onCurrent(mention)
  }
  const ofTopic = (topicId: string | undefined) =>
    mentions.list().filter(({ mention }) => topicId === undefined || mention.topicId === topicId)
  return {
    current: () => current,
    mark,
    step(by, topicId) {
      mark(stepAmong(ofTopic(topicId), current, by))
      return current && idOf(current)
    },
    async list(topicId) {
      const listed: ListedMention[] = []
      const all = ofTopic(topicId)
      const seen = inPageOrder(all).map(({ mention }) => mention)
      const isVisible = new Set(seen)
      const ordered = [...seen, ...all.filter(mention => !isVisible.has(mention))]
      await inSlices(ordered, each => listed.push(listMention(each, isVisible.has(each))), { signal })
      return { ...describePage(), mentions: listed, ...(current && { currentId: idOf(current) }) }
    },
    goTo(id) {
      const wanted = mentions.list().find(each => ids.get(each) === id)
      if (!wanted) return 'gone'
      if (!bringIntoView(wanted)) return 'hidden'
      mark(wanted)
      return 'there'
    },
  }
}

function listMention(placed: PlacedMention, isVisible: boolean): ListedMention {
  const { mention, block } = placed
  const { topicId, start, end } = mention
  return { id: idOf(placed), topicId, isVisible, ...quoteSentence(block.text, start, end) }
}

function describePage(): Pick<MentionList, 'title' | 'address'> {
  return { title: document.title, address: location.href }
}
