import type { Citation, Pack, Topic } from './pack'
import type { Problem } from './problem'

/** The ids that a pack has files for: a file that does not fit is there all the same. */
export interface PresentIds {
  readonly topicIds: readonly string[]
  readonly articleIds: readonly string[]
}

/** Finds every citation without its passage, relation without its topic, and repeated fact id of a pack. */
export function findBrokenLinks(
  { topics, articles }: Pick<Pack, 'topics' | 'articles'>,
  present: PresentIds = { topicIds: [], articleIds: [] },
): Problem[] {
  const passages = new Set(articles.flatMap(({ id, passages }) => passages.map(passage => `${id}#${passage.id}`)))
  const articleIds = new Set(articles.map(article => article.id))
  const topicIds = new Set([...topics.map(topic => topic.id), ...present.topicIds])
  const isUnread = (id: string) => !articleIds.has(id) && present.articleIds.includes(id)
  return topics.flatMap(topic => {
    const file = `topics/${topic.id}.yaml`
    return [
      ...citationsOf(topic)
        .filter(
          ({ passage }) => !isUnread(passage.articleId) && !passages.has(`${passage.articleId}#${passage.passageId}`),
        )
        .map(({ path, passage }) => ({ file, path, message: describeMissing(passage, articleIds) })),
      ...topic.relations.flatMap(({ to }, i) =>
        topicIds.has(to) ? [] : [{ file, path: `relations.${i}.to`, message: `there is no topic "${to}"` }],
      ),
      ...findRepeatedFacts(topic, file),
    ]
  })
}

function describeMissing({ articleId, passageId }: Citation, articleIds: ReadonlySet<string>): string {
  return articleIds.has(articleId)
    ? `cites the passage "${passageId}", which articles/${articleId}.md does not have`
    : `cites the article "${articleId}", but there is no articles/${articleId}.md`
}

/** Every citation of a topic with the field it stands in. */
function citationsOf(topic: Topic): { path: string; passage: Citation }[] {
  const list = (name: string, entries: readonly { passage: Citation }[]) =>
    entries.map(({ passage }, i) => ({ path: `${name}.${i}.passage`, passage }))
  return [
    ...(topic.what.passage ? [{ path: 'what.passage', passage: topic.what.passage }] : []),
    ...list('officialNames', topic.officialNames),
    ...list('statuses', topic.statuses),
    ...list('facts', topic.facts),
    ...topic.facts.flatMap(({ outcome }, i) =>
      outcome ? [{ path: `facts.${i}.outcome.passage`, passage: outcome.passage }] : [],
    ),
    ...list('timeline', topic.timeline),
    ...list('relations', topic.relations),
    ...list('places', topic.places),
    ...topic.figures.flatMap(({ bars }, i) => list(`figures.${i}.bars`, bars)),
  ]
}

function findRepeatedFacts(topic: Topic, file: string): Problem[] {
  const seen = new Set<string>()
  return topic.facts.flatMap(({ id }, i) => {
    if (seen.has(id)) return [{ file, path: `facts.${i}.id`, message: `another fact has the id "${id}"` }]
    seen.add(id)
    return []
  })
}
