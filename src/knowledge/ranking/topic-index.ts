import { createClosenessMeter, indexFeatures, type MeasureCloseness, type Profile } from '../closeness'
import type { Article, Citation, Fact, Passage, Topic, Translation } from '../pack'
import { prepareLikeness } from './likeness'
import { createProfile, type ProfiledText } from './profile'
import type { ReadSayings } from './sayings'
import { type FactTimes, readTimes } from './timeliness'
import type { Weights } from './weights'

/** A topic's facts, ready to be compared with sentences; all lists of facts are in their order. */
export interface TopicIndex {
  readonly measure: MeasureCloseness
  readonly times: readonly FactTimes[]
  readonly brief: BriefIndex
}

/** The passages of the article that says what the topic is; all lists of passages are in their order. */
export interface BriefIndex {
  readonly citations: readonly Citation[]
  readonly measure: MeasureCloseness
  /** For each fact, how like it each passage is; 0 for the one that it cites. */
  readonly likenesses: readonly (readonly number[])[]
}

/** What the index is made from. */
export interface TopicParts {
  readonly brief: Article | undefined
  readonly translations: readonly Translation[]
  readonly textOf: (citation: Citation) => string
  readonly profileOf: (passage: Passage) => Profile
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
    brief: indexBrief(topic.facts, parts),
  }
}

/** How much of a fact is in the passage that it cites, where passages are compared with it. */
const CITED_SHARE = 0.7

function indexBrief(facts: readonly Fact[], { brief, textOf, profileOf, read, weights }: TopicParts): BriefIndex {
  const passages = brief?.passages ?? []
  const profiles = passages.map(profileOf)
  const likenessTo = prepareLikeness(profiles, indexFeatures(profiles))
  const citations = passages.map(({ id }) => ({ articleId: brief?.id ?? '', passageId: id }))
  return {
    citations,
    measure: createClosenessMeter(profiles, weights),
    likenesses: facts.map(({ text, passage }) => {
      const own = [
        { text, strength: 1 },
        { text: textOf(passage), strength: CITED_SHARE },
      ]
      const likeness = likenessTo(createProfile(own, read))
      return likeness.map((each, i) => (isSame(citations[i], passage) ? 0 : each))
    }),
  }
}

const isSame = (a: Citation | undefined, b: Citation) => a?.articleId === b.articleId && a.passageId === b.passageId

/** All that tells what a fact is about, in every language of the pack. */
function textsOf(fact: Fact, topic: Topic, { translations, textOf, weights }: TopicParts): ProfiledText[] {
  const { id, text, by = '', passage, outcome } = fact
  const isOfSame = (other: { readonly passage: Citation }) => isSame(other.passage, passage)
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
