import { createClosenessMeter, type MeasureCloseness } from '../closeness'
import type { Citation, Fact, Topic, Translation } from '../pack'
import { createProfile, type ProfiledText } from './profile'
import type { ReadSayings } from './sayings'
import { type FactTimes, readTimes } from './timeliness'
import type { Weights } from './weights'

/** A topic's facts, ready to be compared with sentences; all lists are in their order. */
export interface TopicIndex {
  readonly measure: MeasureCloseness
  readonly times: readonly FactTimes[]
}

/** What the index is made from. */
export interface TopicParts {
  readonly translations: readonly Translation[]
  readonly textOf: (citation: Citation) => string
  readonly read: ReadSayings
  readonly weights: Weights
}

/** Reads the facts of a topic, with all that its pack tells beside them. */
export function indexTopic(topic: Topic, parts: TopicParts): TopicIndex {
  const { textOf, read, weights } = parts
  const profiles = topic.facts.map(fact => createProfile(textsOf(fact, topic, parts), read))
  return {
    measure: createClosenessMeter(profiles, weights),
    times: topic.facts.map(fact => readTimes(fact, textOf(fact.passage))),
  }
}

/** All that tells what a fact is about, in every language of the pack. */
function textsOf(fact: Fact, topic: Topic, { translations, textOf, weights }: TopicParts): ProfiledText[] {
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
    ...(outcome ? [outcome.text, textOf(outcome.passage)] : []).map(each => ({
      text: each,
      strength: weights.outcome,
    })),
    ...translations.flatMap(translation => translatedTexts(translation, { topicId: topic.id, id, weights })),
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
