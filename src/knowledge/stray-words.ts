import type { Article, Topic } from './pack'
import type { Problem } from './problem'
import type { PackTranslation, TopicTranslation } from './schema'

/** Finds every word of a topic's translation that has nothing to stand for: an id or a date that was changed in the topic file is told. */
export function findStrayTopicWords(words: TopicTranslation, topic: Topic): Problem[] {
  return [
    ...(words.span !== undefined && topic.span === undefined ? [nothingFor('span', 'the topic has no span')] : []),
    ...findStrayKeys('statuses', keys(words.statuses, 'from'), keys(topic.statuses, 'from')),
    ...findStrayKeys('facts', keys(words.facts, 'id'), keys(topic.facts, 'id')),
    ...findStrayFactWords(words, topic),
    ...findStrayKeys('timeline', keys(words.timeline, 'date'), keys(topic.timeline, 'date')),
    ...findStrayKeys('relations', keys(words.relations, 'to'), keys(topic.relations, 'to')),
    ...findStrayKeys('places', keys(words.places, 'name'), keys(topic.places, 'name')),
    ...findStrayNotes('places', words.places, new Map(topic.places.map(place => [place.name, place]))),
    ...findStrayKeys('figures', keys(words.figures, 'id'), keys(topic.figures, 'id')),
    ...findStrayBars(words, topic),
  ]
}

/** Finds every word of the articles' translations that has nothing to stand for; of an article that was not read nothing is said. */
export function findStrayArticleWords(
  words: PackTranslation['articles'],
  articles: readonly Article[],
  isUnread: (id: string) => boolean,
): Problem[] {
  const unread = keys(words, 'id').filter(isUnread)
  return [
    ...findStrayKeys('articles', keys(words, 'id'), [...keys(articles, 'id'), ...unread]),
    ...findStrayNotes(
      'articles',
      words.map(({ id, note }) => ({ name: id, ...(note !== undefined && { note }) })),
      new Map(articles.map(article => [article.id, article])),
    ),
  ]
}

function findStrayKeys(field: string, translated: readonly string[], known: readonly string[]): Problem[] {
  return translated.flatMap((key, i) => {
    const path = `${field}.${i}`
    if (!known.includes(key)) return [{ path, message: `there is no "${key}" to translate` }]
    const times = translated.slice(0, i).filter(earlier => earlier === key).length
    const most = known.filter(each => each === key).length
    return times < most ? [] : [{ path, message: `"${key}" is translated twice` }]
  })
}

/** A speaker or an outcome that the fact itself does not have would be of the translation alone. */
function findStrayFactWords(words: TopicTranslation, topic: Topic): Problem[] {
  return words.facts.flatMap(({ id, by, outcome }, i) => {
    const fact = topic.facts.find(each => each.id === id)
    if (fact === undefined) return []
    return [
      ...(by !== undefined && fact.by === undefined
        ? [nothingFor(`facts.${i}.by`, `"${id}" does not say by whom`)]
        : []),
      ...(outcome !== undefined && fact.outcome === undefined
        ? [nothingFor(`facts.${i}.outcome`, `"${id}" has no outcome`)]
        : []),
    ]
  })
}

function findStrayNotes(
  field: string,
  words: readonly { readonly name: string; readonly note?: string | undefined }[],
  known: ReadonlyMap<string, { readonly note?: string | undefined }>,
): Problem[] {
  return words.flatMap(({ name, note }, i) => {
    const entry = known.get(name)
    const isStray = note !== undefined && entry !== undefined && entry.note === undefined
    return isStray ? [nothingFor(`${field}.${i}.note`, `"${name}" has no note`)] : []
  })
}

/** Labels go by their order: with one too few or too many they would stand at other bars. */
function findStrayBars(words: TopicTranslation, topic: Topic): Problem[] {
  return words.figures.flatMap(({ id, bars }, i) => {
    const figure = topic.figures.find(each => each.id === id)
    if (figure === undefined || bars.length === 0 || bars.length === figure.bars.length) return []
    const message = `"${id}" has ${figure.bars.length} bars, but ${bars.length} are translated`
    return [{ path: `figures.${i}.bars`, message }]
  })
}

function nothingFor(path: string, why: string): Problem {
  return { path, message: `there is nothing to translate: ${why}` }
}

function keys<Key extends string>(entries: readonly Readonly<Record<Key, string>>[], key: Key): string[] {
  return entries.map(entry => entry[key])
}
