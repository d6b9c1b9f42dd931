import { createDateReader, type DatesRead } from './dates-in-text'
import { findNames, hasName, nameWords, type Vocabulary } from './names-in-text'
import { exact, findNumbers } from './numbers-in-text'
import type { Article, Citation, Pack, Passage, Topic } from './pack'
import type { PartialDate } from './partial-date'
import type { Problem } from './problem'
import { type Statement, statementsOf } from './statements'

/** What a passage carries. */
interface Carried {
  readonly language: string
  readonly dates: readonly string[]
  readonly years: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** Its words, in a row. */
  readonly words: string
  /** Its words, and the name of its publisher. */
  readonly vocabulary: Vocabulary
  readonly published: PartialDate
}

type ReadDates = (text: string) => DatesRead

/**
 * Finds every figure, date and name of several words that a topic states and the passage cited for it does not carry. A number
 * may be written in another way there; a date may be more exact there, and its year may stand elsewhere in the passage. A
 * news report carries the date of its publication besides, and no passage need repeat its publisher's name or those of the topic
 * and the topics that it is related to. Of a passage in another language, numbers and names in words are left alone.
 * Citations without a passage are left to `findBrokenLinks`.
 */
export function findUnsupported({ head, topics, articles }: Pick<Pack, 'head' | 'topics' | 'articles'>): Problem[] {
  const carriedBy = createLookup(articles)
  return topics.flatMap(topic => {
    const known = [topic, ...relatedTo(topic, topics)].flatMap(({ title, aliases }) => [title, ...aliases])
    const ownNames = new Set(known.flatMap(nameWords))
    const findMissing = createComparison({ language: head.language, readDates: dateReader(head.language), ownNames })
    return statementsOf(topic).flatMap(statement => {
      const carried = carriedBy(statement.passage)
      const missing = carried ? findMissing(statement, carried) : []
      return missing.map(words => describe(words, statement, topic))
    })
  })
}

function relatedTo({ relations }: Topic, topics: readonly Topic[]): Topic[] {
  return topics.filter(({ id }) => relations.some(({ to }) => to === id))
}

function describe(words: string, { path, passage: { articleId, passageId } }: Statement, { id }: Topic): Problem {
  const message = `"${words}" is not carried by the passage ${articleId}#${passageId} that it cites`
  return { file: `topics/${id}.yaml`, path, message }
}

// The expressions for a language's months take a while to make.
const READERS = new Map<string, ReadDates>()

function dateReader(language: string): ReadDates {
  const reader = READERS.get(language) ?? createDateReader(language)
  READERS.set(language, reader)
  return reader
}

function createLookup(articles: readonly Article[]): (citation: Citation) => Carried | undefined {
  const byId = new Map(articles.map(article => [article.id, article]))
  const known = new Map<Passage, Carried>()
  return ({ articleId, passageId }) => {
    const article = byId.get(articleId)
    const passage = article?.passages.find(each => each.id === passageId)
    if (article === undefined || passage === undefined) return undefined
    const carried = known.get(passage) ?? readPassage(passage, article)
    known.set(passage, carried)
    return carried
  }
}

function readPassage({ text }: Passage, article: Article): Carried {
  const { dates: stated, rest } = dateReader(article.language)(text)
  const dates = stated.map(each => each.date)
  if (article.kind === 'news') dates.push(article.published)
  return {
    language: article.language,
    dates,
    years: new Set(dates.filter(date => /^\d{4}(?!s)/.test(date)).map(date => date.slice(0, 4))),
    // "2000 tanks" is no year.
    numbers: new Set([...findNumbers(rest).map(each => each.value), ...dates.filter(each => /^\d{4}$/.test(each))]),
    words: ` ${nameWords(text).join(' ')} `,
    vocabulary: new Set(nameWords(`${text} ${article.publisher}`)),
    published: article.published,
  }
}

interface Comparing {
  readonly language: string
  readonly readDates: ReadDates
  readonly ownNames: Vocabulary
}

/** Makes a comparison of the statements of a topic with what passages carry: it gives what is missing, as it is written. */
function createComparison({ language, readDates, ownNames }: Comparing) {
  return (statement: Statement, carried: Carried): string[] => {
    const { text = '', date, end, name, numbers = [] } = statement
    const { dates, rest } = readDates(text)
    const isSameLanguage = carried.language === language
    const names = isSameLanguage ? findNames(text) : []
    const missing = [
      // A bare "2000" may be a number as well.
      ...dates.filter(each => !hasDate(carried, each.date) && !carried.numbers.has(each.date)).map(each => each.words),
      ...findNumbers(rest)
        .filter(each => !carried.numbers.has(each.value) && (isSameLanguage || /\d/.test(each.words)))
        .map(each => each.words),
      ...names.filter(each => !hasName([carried.vocabulary, ownNames], each)),
      ...(date !== undefined && !hasDate(carried, date) ? [date] : []),
      ...(end !== undefined && !isWithin(carried.published, end) && !hasDate(carried, end) ? [end] : []),
      ...(name !== undefined && !hasVerbatim(carried, name) ? [name] : []),
      ...numbers.filter(each => !carried.numbers.has(exact(Math.abs(each)))).map(String),
    ]
    return [...new Set(missing)]
  }
}

/** A date is carried by the same or a more exact one; a day or month that is told without its year, with any year beside it. */
function hasDate({ dates, years }: Carried, date: PartialDate): boolean {
  if (dates.some(each => isWithin(each, date))) return true
  if (date.startsWith('--')) return dates.some(each => each.slice(4).startsWith(date.slice(1)))
  const [year = '', ...monthAndDay] = date.split('-')
  if (monthAndDay.length === 0) return years.has(year)
  return years.has(year) && dates.some(each => each.startsWith(`--${monthAndDay.join('-')}`))
}

/** "2007-07-14" is within "2007-07". */
function isWithin(date: PartialDate, span: PartialDate): boolean {
  return date === span || date.startsWith(`${span}-`)
}

function hasVerbatim({ words }: Carried, name: string): boolean {
  return words.includes(` ${nameWords(name).join(' ')} `)
}
