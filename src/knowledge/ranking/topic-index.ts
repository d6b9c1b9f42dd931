import { createClosenessMeter, type MeasureCloseness } from '../closeness'
import type { Citation, Fact, Pack, Topic, Translation } from '../pack'
import type { PassageIndex } from './passage-index'
import { createProfile, type ProfiledText } from './profile'
import type { ReadSayings } from './sayings'
import { type FactTimes, readTimes } from './timeliness'
import type { Weights } from './weights'

/** A topic's facts, ready to be compared with sentences; all lists are in their order. */
export interface TopicIndex {
  readonly measure: MeasureCloseness
  readonly times: readonly FactTimes[]
  /** How like a fact each passage of the topic's articles is, but the one that it cites; by the passage's place in the pack. */
  readonly likenesses: readonly ReadonlyMap<number, number>[]
}

/** What the index is made from. */
export interface TopicParts {
  readonly pack: Pack
  readonly passages: PassageIndex
  readonly read: ReadSayings
  readonly weights: Weights
}

/** How much of a fact is in the passage that it cites, where passages are compared with it. */
const CITED_SHARE = 0.7

/** Reads the facts of a topic, with all that its pack tells beside them. */
export function indexTopic(topic: Topic, { pack, passages, read, weights }: TopicParts): TopicIndex {
  const textOf = (citation: Citation) => passages.placed[passages.placeOf(citation)]?.passage.text ?? ''
  const articleIds = new Set([...topic.facts, ...topic.statuses, ...topic.timeline].map(each => each.passage.articleId))
  return {
    measure: createClosenessMeter(
      topic.facts.map(fact => createProfile(textsOf(fact, { topic, pack, weights, textOf }), read)),
      weights,
    ),
    times: topic.facts.map(fact => readTimes(fact, textOf(fact.passage))),
    likenesses: topic.facts.map(({ text, passage }) => {
      const own = [
        { text, strength: 1 },
        { text: textOf(passage), strength: CITED_SHARE },
      ]
      const cited = passages.placeOf(passage)
      const likeness = passages.likenessTo(createProfile(own, read)).map((each, i) => [i, each] as const)
      return new Map(
        likeness.filter(
          ([i, each]) => each > 0 && i !== cited && articleIds.has(passages.placed[i]?.article.id ?? ''),
        ),
      )
    }),
  }
}

interface FactParts {
  readonly topic: Topic
  readonly pack: Pack
  readonly weights: Weights
  readonly textOf: (citation: Citation) => string
}

/** All that tells what a fact is about, in every language of the pack. */
function textsOf(fact: Fact, { topic, pack, weights, textOf }: FactParts): ProfiledText[] {
  const { id, text, by = '', passage, outcome } = fact
  const isOfSame = (other: { readonly passage: Citation }) =>
    other.passage.articleId === passage.articleId && other.passage.passageId === passage.passageId
  const labels = [
    ...topic.timeline.filter(isOfSame).map(point => point.label),
    ...topic.statuses.filter(isOfSame).flatMap(status => [status.label, status.text]),
    ...topic.relations.filter(isOfSame).map(relation => relation.text),
  ]
  return [
    { text, strength: 1 },
    { text: by, strength: weights.by },
    { text: textOf(passage), strength: weights.passage },
    ...labels.map(label => ({ text: label, strength: weights.label })),
    ...(outcome ? [outcome.text, textOf(outcome.passage)] : []).map(each => ({ text: each, strength: weights.outcome })),
    ...Object.values(pack.translations).flatMap(translation => translatedTexts(translation, { topicId: topic.id, id, weights })),
  ]
}

function translatedTexts(
  { topics }: Translation,
  { topicId, id, weights }: { topicId: string; id: string; weights: Weights },
): ProfiledText[] {
  const facts = Object.hasOwn(topics, topicId) ? topics[topicId]?.facts : undefined
  const fact = facts?.find(each => each.id === id)
  if (!fact) return []
  return [
    { text: fact.text, strength: 1 },
    { text: fact.by ?? '', strength: weights.by },
    { text: fact.outcome ?? '', strength: weights.outcome },
  ]
}
