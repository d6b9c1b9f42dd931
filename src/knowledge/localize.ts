import type { Article, Fact, Figure, Pack, Place, Topic, Translation } from './pack'
import type { TopicTranslation } from './schema'

/** The pack in a reader's language ("ru-RU" takes "ru") as far as it has it; the passages stay in the language of their article. */
export function localizePack(pack: Pack, language: string): Pack {
  const translation = own(pack.translations, language) ?? own(pack.translations, language.split('-')[0] ?? '')
  if (translation === undefined || pack.head.language === language) return pack
  const { title, about } = translation.pack
  return {
    ...pack,
    head: { ...pack.head, ...(title !== undefined && { title }), ...(about !== undefined && { about }) },
    topics: pack.topics.map(topic => localizeTopic(topic, own(translation.topics, topic.id))),
    articles: pack.articles.map(article => localizeArticle(article, translation)),
  }
}

/** Any word may come as a language or an id, "constructor" too. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function localizeArticle(article: Article, { pack }: Translation): Article {
  const { title = article.title, note = article.note } = pack.articles.find(each => each.id === article.id) ?? {}
  return { ...article, title, ...(note !== undefined && { note }) }
}

function localizeTopic(topic: Topic, translation: TopicTranslation | undefined): Topic {
  if (translation === undefined) return topic
  const { title = topic.title, kind = topic.kind, span = topic.span, what = topic.what.text } = translation
  const { statuses, facts, timeline, relations, places, figures } = translation
  return {
    ...topic,
    title,
    kind,
    ...(span !== undefined && { span }),
    what: { ...topic.what, text: what },
    statuses: pairUp(topic.statuses, statuses, 'from'),
    facts: topic.facts.map(fact => localizeFact(fact, facts)),
    timeline: pairUp(topic.timeline, timeline, 'date'),
    relations: pairUp(topic.relations, relations, 'to'),
    places: topic.places.map(place => localizePlace(place, places)),
    figures: topic.figures.map(figure => localizeFigure(figure, figures)),
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

function localizeFact(fact: Fact, translations: TopicTranslation['facts']): Fact {
  const { text = fact.text, by = fact.by, outcome } = translations.find(each => each.id === fact.id) ?? {}
  return {
    ...fact,
    text,
    ...(by !== undefined && { by }),
    ...(fact.outcome && outcome !== undefined && { outcome: { ...fact.outcome, text: outcome } }),
  }
}

function localizePlace(place: Place, translations: TopicTranslation['places']): Place {
  const { is = place.name, note = place.note } = translations.find(each => each.name === place.name) ?? {}
  return { ...place, name: is, ...(note !== undefined && { note }) }
}

function localizeFigure(figure: Figure, translations: TopicTranslation['figures']): Figure {
  const translation = translations.find(each => each.id === figure.id)
  if (translation === undefined) return figure
  const { title, unit, bars } = translation
  return { ...figure, title, unit, bars: figure.bars.map((bar, i) => ({ ...bar, label: bars[i] ?? bar.label })) }
}
