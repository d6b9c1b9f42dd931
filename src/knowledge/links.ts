import { didYouMean } from './did-you-mean'
import type { Citation, Pack, Topic } from './pack'
import type { Problem } from './problem'

/** The ids that a pack has files for: a file that does not fit is there all the same. */
export interface PresentIds {
  readonly topicIds: readonly string[]
  readonly articleIds: readonly string[]
}

/** Finds every citation without its passage, relation without its topic, and repeated id of a pack. */
export function findBrokenLinks(
  { topics, articles }: Pick<Pack, 'topics' | 'articles'>,
  present: PresentIds = { topicIds: [], articleIds: [] },
): Problem[] {
  const passages = new Map(articles.map(article => [article.id, new Set(article.passages.map(({ id }) => id))]))
  const topicIds = new Set([...topics.map(topic => topic.id), ...present.topicIds])
  const unread = new Set(present.articleIds.filter(id => !passages.has(id)))
  const isThere = ({ articleId, passageId }: Citation) =>
    unread.has(articleId) || passages.get(articleId)?.has(passageId) === true
  return topics.flatMap(topic => {
    const file = `topics/${topic.id}.yaml`
    return [
      ...citationsOf(topic)
        .filter(({ passage }) => !isThere(passage))
        .map(({ path, passage }) => ({ file, path, message: describeMissing(passage, passages) })),
      ...topic.relations.flatMap(({ to }, i) =>
        topicIds.has(to)
          ? []
          : [{ file, path: `relations.${i}.to`, message: `there is no topic "${to}"${didYouMean(to, topicIds)}` }],
      ),
      ...findRepeats('fact', topic.facts).map(problem => ({ file, ...problem })),
      ...findRepeats('figure', topic.figures).map(problem => ({ file, ...problem })),
    ]
  })
}

type Passages = ReadonlyMap<string, ReadonlySet<string>>

function describeMissing({ articleId, passageId }: Citation, passages: Passages): string {
  const known = passages.get(articleId)
  if (known === undefined)
    return `cites the article "${articleId}", but there is no articles/${articleId}.md${didYouMean(articleId, passages.keys())}`
  const message = `cites the passage "${passageId}", which articles/${articleId}.md does not have`
  const [elsewhere] = [...passages].find(([, ids]) => ids.has(passageId)) ?? []
  return message + (elsewhere === undefined ? didYouMean(passageId, known) : `; articles/${elsewhere}.md has one`)
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

function findRepeats(kind: 'fact' | 'figure', entries: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>()
  return entries.flatMap(({ id }, i) => {
    if (seen.has(id)) return [{ path: `${kind}s.${i}.id`, message: `another ${kind} has the id "${id}"` }]
    seen.add(id)
    return []
  })
}
