import { localizePack } from './localize'
import type { Citation, Pack, Topic } from './pack'
import type { PartialDate } from './partial-date'
import { listSearchEntries, type SearchEntry } from './search-entries'

/** A text that an entry is found by, with the share that its words count. */
export interface SearchText {
  readonly text: string
  readonly share: number
  /** True for the same text in another language. */
  readonly isWhole?: boolean
}

/** An entry with all that it is found by. */
export interface SearchDocument {
  readonly entry: SearchEntry
  /** Beside the entry's own text. */
  readonly texts: readonly SearchText[]
  /** The title and the aliases of a topic, in all languages; empty for all else. */
  readonly names: readonly string[]
  /** The topics that it belongs to, though it may not name them, with the share that this counts. */
  readonly topics: ReadonlyMap<string, number>
  /** Its own date, with the share that this counts. */
  readonly dates: readonly (readonly [date: PartialDate, share: number])[]
  /** It tells how things stand at the end of what the pack knows. */
  readonly isLatest?: boolean
}

/** A word in the title counts less than one in the text: a title stands over all the facts of its topic. */
const TITLE = 0.5
const HEADING = 0.4
/** The same statement in another language. */
const TRANSLATION = 0.95
/** What a fact says in another language of the passage that it cites. */
const TRANSLATED_CITATION = 0.8
const STATUS = 0.8
const SPEAKER = 0.8
const PLACE = 0.5
/** The brief of a topic is about it throughout. */
const BRIEF = 0.9
/** Whoever types a date asks what happened then. */
const DATE_SHARE: Readonly<Record<SearchEntry['kind'], number>> = { topic: 0, fact: 0.9, passage: 0.4, timeline: 1.3 }

/** Lists what a search can find as it is shown in `language`, found by its words in all languages that the pack has. */
export function listSearchDocuments(pack: Pack, ownTopics: readonly Topic[], language: string): SearchDocument[] {
  const shown = listSearchEntries(localizePack(pack, language), ownTopics)
  const others = otherLanguages(pack, language).map(each => listSearchEntries(localizePack(pack, each), ownTopics))
  const topics = [...pack.topics, ...ownTopics]
  const context: Context = {
    translated: translatedCitations(pack),
    headings: headingsOf(pack),
    latest: latestStatuses(topics),
    briefs: new Set(pack.articles.filter(({ kind }) => kind === 'brief').map(({ id }) => id)),
    byId: new Map(topics.map(topic => [topic.id, topic])),
  }
  return shown.map((entry, i) => {
    const translations = others.flatMap(list => list[i] ?? [])
    const isTopic = entry.kind === 'topic'
    const titles = isTopic ? [] : distinct([entry, ...translations].map(({ title }) => title))
    const texts = distinct(translations.map(({ text }) => text)).filter(text => text !== entry.text)
    return {
      entry,
      texts: [
        ...titles.map(text => ({ text, share: TITLE })),
        ...texts.map(text => ({ text, share: TRANSLATION, isWhole: true })),
        ...(entry.kind === 'passage' ? aroundPassage(entry, context) : aroundTopic(entry, context)),
      ],
      names: isTopic
        ? distinct([entry, ...translations].flatMap(({ title, aliases = [] }) => [title, ...aliases]))
        : [],
      topics: topicsOf(entry, context),
      dates: datesOf(entry, context),
      ...(isLatest(entry, context) && { isLatest: true }),
    }
  })
}

const distinct = (texts: readonly string[]) => [...new Set(texts)]

interface Context {
  /** By passage. */
  readonly translated: ReadonlyMap<string, readonly string[]>
  readonly headings: ReadonlyMap<string, string>
  /** What tells the last status of a topic: its passage, and its day. */
  readonly latest: ReadonlySet<string>
  /** Ids of articles. */
  readonly briefs: ReadonlySet<string>
  readonly byId: ReadonlyMap<string, Topic>
}

/** The pack's own language and its translations, but for the one that is shown. */
function otherLanguages({ head, translations }: Pack, shown: string): string[] {
  const has = (language: string) => language === head.language || Object.hasOwn(translations, language)
  const used = [shown, shown.split('-')[0] ?? ''].find(has) ?? head.language
  return [head.language, ...Object.keys(translations)].filter(language => language !== used)
}

const name = ({ articleId, passageId }: Citation) => `${articleId}#${passageId}`

/** What the pack says in other languages than its own, by the passage that it rests on. */
function translatedCitations(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const byPassage = new Map<string, string[]>()
  for (const language of Object.keys(pack.translations)) {
    for (const { facts, timeline, statuses, relations } of localizePack(pack, language).topics) {
      const labels = [...timeline, ...statuses].map(({ label, passage }) => ({ text: label, passage }))
      for (const { text, passage } of [...facts, ...statuses, ...relations, ...labels])
        byPassage.set(name(passage), [...(byPassage.get(name(passage)) ?? []), text])
      for (const { outcome } of facts)
        if (outcome)
          byPassage.set(name(outcome.passage), [...(byPassage.get(name(outcome.passage)) ?? []), outcome.text])
    }
  }
  return byPassage
}

function latestStatuses(topics: readonly Topic[]): ReadonlySet<string> {
  return new Set(
    topics.flatMap(({ id, statuses }) => {
      const last = statuses.at(-1)
      return last ? [name(last.passage), `${id}/${last.from}`] : []
    }),
  )
}

function isLatest({ kind, citation, topicId, date }: SearchEntry, { latest }: Context): boolean {
  if (kind === 'timeline') return latest.has(`${topicId}/${date}`)
  return kind === 'passage' && citation !== undefined && latest.has(name(citation))
}

/** The heading that each passage stands under. */
function headingsOf({ articles }: Pack): ReadonlyMap<string, string> {
  const byPassage = new Map<string, string>()
  for (const { id: articleId, passages } of articles) {
    let current: string | undefined
    for (const { id: passageId, heading } of passages) {
      current = heading ?? current
      if (current !== undefined) byPassage.set(name({ articleId, passageId }), current)
    }
  }
  return byPassage
}

function aroundPassage({ citation }: SearchEntry, { headings, translated }: Context): SearchText[] {
  if (citation === undefined) return []
  const heading = headings.get(name(citation))
  return [
    ...(heading === undefined ? [] : [{ text: heading, share: HEADING }]),
    ...(translated.get(name(citation)) ?? []).map(text => ({ text, share: TRANSLATED_CITATION, isWhole: true })),
  ]
}

function aroundTopic({ id, kind, topicId = '', date }: SearchEntry, { byId }: Context): SearchText[] {
  const topic = byId.get(topicId)
  if (topic === undefined) return []
  switch (kind) {
    case 'topic':
      return topic.places.flatMap(({ name, note }) => [name, note ?? '']).map(text => ({ text, share: PLACE }))
    case 'timeline':
      return topic.statuses.filter(({ from }) => from === date).map(({ text }) => ({ text, share: STATUS }))
    default: {
      const by = topic.facts.find(fact => id === `fact:${topicId}/${fact.id}`)?.by
      return by === undefined ? [] : [{ text: by, share: SPEAKER }]
    }
  }
}

function topicsOf({ topicId, citation, kind }: SearchEntry, { byId }: Context): ReadonlyMap<string, number> {
  if (topicId !== undefined) return new Map([[topicId, 1]])
  const isBriefOf = ({ what }: Topic) => kind === 'passage' && what.passage?.articleId === citation?.articleId
  return new Map([...byId.values()].filter(isBriefOf).map(({ id }) => [id, BRIEF]))
}

/** A brief's own date is that of its knowledge, not of what it tells. */
function datesOf({ kind, date, citation }: SearchEntry, { briefs }: Context): SearchDocument['dates'] {
  if (date === undefined || (kind === 'passage' && briefs.has(citation?.articleId ?? ''))) return []
  return [[date, DATE_SHARE[kind]]]
}
