import type { Article, Figure, Pack, Topic, Translation } from './pack'
import type { TopicTranslation } from './schema'

/** The pack in a reader's language ("ru-RU" takes "ru") as far as it has it; the passages stay in the language of their article. */
export function localizePack(pack: Pack, language: string): Pack {
  const translation = pack.translations[language] ?? pack.translations[language.split('-')[0] ?? '']
  if (translation === undefined || pack.head.language === language) return pack
  const { title, about } = translation.pack
  return {
    ...pack,
    head: { ...pack.head, ...(title !== undefined && { title }), ...(about !== undefined && { about }) },
    topics: pack.topics.map(topic => localizeTopic(topic, translation.topics[topic.id])),
    articles: pack.articles.map(article => localizeArticle(article, translation)),
  }
}

function localizeArticle(article: Article, { pack }: Translation): Article {
  const found = pack.articles.find(each => each.id === article.id)
  return found === undefined ? article : { ...article, ...found }
}

function localizeTopic(topic: Topic, translation: TopicTranslation | undefined): Topic {
  if (translation === undefined) return topic
  const { title = topic.title, kind = topic.kind, what = topic.what.text } = translation
  const { statuses, facts, timeline, relations, places, figures } = translation
  return {
    ...topic,
    title,
    kind,
    what: { ...topic.what, text: what },
    statuses: topic.statuses.map(status => ({ ...status, ...statuses.find(each => each.from === status.from) })),
    facts: topic.facts.map(fact => {
      const { text = fact.text, by = fact.by, outcome } = facts.find(each => each.id === fact.id) ?? {}
      return {
        ...fact,
        text,
        ...(by !== undefined && { by }),
        ...(fact.outcome && outcome !== undefined && { outcome: { ...fact.outcome, text: outcome } }),
      }
    }),
    timeline: pairUp(topic.timeline, timeline, 'date'),
    relations: pairUp(topic.relations, relations, 'to'),
    places: topic.places.map(place => {
      const { is = place.name, note = place.note } = places.find(each => each.name === place.name) ?? {}
      return { ...place, name: is, ...(note !== undefined && { note }) }
    }),
    figures: topic.figures.map(figure =>
      localizeFigure(
        figure,
        figures.find(each => each.id === figure.id),
      ),
    ),
  }
}

/** Entries may share a key: the second of one day goes with the second translation of that day. */
function pairUp<Key extends string, Entry extends Readonly<Record<Key, string>>>(
  entries: readonly Entry[],
  translations: readonly Partial<Entry>[],
  key: Key,
): Entry[] {
  const left = [...translations]
  return entries.map(entry => {
    const at = left.findIndex(each => each[key] === entry[key])
    return at < 0 ? entry : { ...entry, ...left.splice(at, 1)[0] }
  })
}

function localizeFigure(figure: Figure, translation: TopicTranslation['figures'][number] | undefined): Figure {
  if (translation === undefined) return figure
  const { title, unit, bars } = translation
  return { ...figure, title, unit, bars: figure.bars.map((bar, i) => ({ ...bar, label: bars[i] ?? bar.label })) }
}
