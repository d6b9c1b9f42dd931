import type { Pack, Topic } from '../pack'
import { indexPassages, type PassageIndex } from './passage-index'
import { createSayingReader, type ReadSayings, type Saying } from './sayings'
import { indexTopic, type TopicIndex } from './topic-index'
import { createNameFinder } from './topic-names'
import { WEIGHTS, type Weights } from './weights'

/** A pack, ready for ranking; each part is read when it is first asked for. */
export interface PackIndex {
  readonly read: ReadSayings
  passages(): PassageIndex
  topic(topic: Topic): TopicIndex
}

const indexes = new WeakMap<Pack, PackIndex>()

/** The index of a pack, made once. */
export function indexOf(pack: Pack): PackIndex {
  const index = indexes.get(pack) ?? createPackIndex(pack)
  indexes.set(pack, index)
  return index
}

/** Makes the index of a pack. */
export function createPackIndex(pack: Pack, weights: Weights = WEIGHTS): PackIndex {
  const read = createSayingReader(createNameFinder(pack.topics), weights)
  const readOnce = remember(read)
  const topics = new WeakMap<Topic, TopicIndex>()
  let passages: PassageIndex | undefined
  const readPassages = () => {
    passages ??= indexPassages(pack, readOnce, weights)
    return passages
  }
  return {
    read,
    passages: readPassages,
    topic(topic) {
      const index = topics.get(topic) ?? indexTopic(topic, { pack, passages: readPassages(), read: readOnce, weights })
      topics.set(topic, index)
      return index
    },
  }
}

/** A passage is read for itself, for each fact that cites it and for each outcome. */
function remember(read: ReadSayings): ReadSayings {
  const known = new Map<string, readonly Saying[]>()
  return text => {
    const sayings = known.get(text) ?? read(text)
    known.set(text, sayings)
    return sayings
  }
}
