import type { Profile } from '../closeness'
import type { Article, Citation, Pack, Passage, Topic } from '../pack'
import { createLexicon } from './lexicon'
import { createProfile } from './profile'
import { relatedWordsOf } from './related-words'
import { createSayingReader, type ReadSayings, type Saying } from './sayings'
import { indexTopic, type TopicIndex } from './topic-index'
import { createNameFinder } from './topic-names'
import { WEIGHTS, type Weights } from './weights'

/** A passage with the article that it stands in. */
export interface PlacedPassage {
  readonly article: Article
  readonly passage: Passage
}

/** A pack, ready for ranking; each part is read when it is first asked for. */
export interface PackIndex {
  readonly read: ReadSayings
  /** All passages of the pack, in order. */
  readonly passages: readonly PlacedPassage[]
  /** What a passage and the heading above it have. */
  profileOf(passage: Passage): Profile
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
  const lexicon = createLexicon(relatedWordsOf(pack.relatedWords))
  const read = rememberTexts(createSayingReader({ lexicon, findNames: createNameFinder(pack.topics) }))
  const passages = pack.articles.flatMap(article => article.passages.map(passage => ({ article, passage })))
  const texts = new Map(passages.map(({ article, passage }) => [`${article.id}#${passage.id}`, passage.text]))
  const textOf = ({ articleId, passageId }: Citation) => texts.get(`${articleId}#${passageId}`) ?? ''
  const profileOf = rememberAll(({ text, heading = '' }: Passage) =>
    createProfile(
      [
        { text, strength: 1 },
        { text: heading, strength: weights.heading },
      ],
      read,
    ),
  )
  const translations = Object.values(pack.translations)
  const topic = rememberAll((each: Topic) => indexTopic(each, { translations, textOf, read, weights }))
  return { read, passages, profileOf, topic }
}

function rememberAll<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>()
  return key => {
    const value = known.get(key) ?? make(key)
    known.set(key, value)
    return value
  }
}

/** A pack has hundreds of texts, most of them read several times; what pages add must not pile up for ever. */
const MOST_REMEMBERED = 2000

function rememberTexts(read: ReadSayings): ReadSayings {
  const known = new Map<string, readonly Saying[]>()
  return text => {
    const sayings = known.get(text) ?? read(text)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(text, sayings)
    return sayings
  }
}
