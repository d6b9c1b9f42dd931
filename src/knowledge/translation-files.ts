import type * as v from 'valibot'
import { parseYaml } from './article-file'
import { checkSchema } from './check-schema'
import type { Article, Topic, Translation } from './pack'
import type { Checked, Problem } from './problem'
import { PackTranslationSchema, TopicTranslationSchema } from './schema'

const TRANSLATION_FILE = /^translations\/([a-z]{2,3}(?:-[A-Za-z]+)?)\/([a-z0-9-]+)\.yaml$/
/** The file of a language that holds the words of the pack and its articles; all others are topics. */
const PACK_FILE = 'pack'

/** Tells whether a path is that of a translation. */
export function isTranslationFile(path: string): boolean {
  return TRANSLATION_FILE.test(path)
}

interface Translated {
  readonly topics: readonly Topic[]
  readonly articles: readonly Article[]
}

/** Reads the translations among a pack's files, by language, and finds every word of them that has nothing to stand for. */
export function parseTranslations(
  files: ReadonlyMap<string, string>,
  pack: Translated,
): Checked<Readonly<Record<string, Translation>>> {
  const problems: Problem[] = []
  const translations: Record<string, Translation> = {}
  for (const [file, text] of files) {
    const [, language, name] = TRANSLATION_FILE.exec(file) ?? []
    if (language === undefined || name === undefined) continue
    const before = translations[language] ?? { pack: { articles: [] }, topics: {} }
    const read = name === PACK_FILE ? parsePackWords(text, before, pack) : parseTopicWords(text, { name, before }, pack)
    if (read.ok) translations[language] = read.value
    else problems.push(...read.problems.map(each => ({ ...each, file })))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: translations }
}

function parsePackWords(text: string, before: Translation, { articles }: Translated): Checked<Translation> {
  const words = parseFile(PackTranslationSchema, text)
  if (!words.ok) return words
  const problems = findStrays('articles', idsOf(words.value.articles), idsOf(articles))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...before, pack: words.value } }
}

function parseTopicWords(
  text: string,
  { name, before }: { readonly name: string; readonly before: Translation },
  { topics }: Translated,
): Checked<Translation> {
  const topic = topics.find(each => each.id === name)
  if (topic === undefined)
    return { ok: false, problems: [{ path: '', message: `there is no topic "${name}" to translate` }] }
  const words = parseFile(TopicTranslationSchema, text)
  if (!words.ok) return words
  const problems = findStrayFields(words.value, topic)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { ...before, topics: { ...before.topics, [name]: words.value } } }
}

function parseFile<Schema extends v.GenericSchema>(schema: Schema, text: string): Checked<v.InferOutput<Schema>> {
  const fields = parseYaml(text)
  // YAML reads an empty text as null.
  return fields.ok ? checkSchema(schema, fields.value ?? {}) : fields
}

/** What is translated must be there: an id or a date that was changed in the topic file is told. */
function findStrayFields(translation: Translation['topics'][string], topic: Topic): Problem[] {
  const { statuses, facts, timeline, relations, places, figures } = translation
  return [
    ...findStrays(
      'statuses',
      statuses.map(each => each.from),
      topic.statuses.map(each => each.from),
    ),
    ...findStrays(
      'facts',
      facts.map(each => each.id),
      idsOf(topic.facts),
    ),
    ...findStrays(
      'timeline',
      timeline.map(each => each.date),
      topic.timeline.map(each => each.date),
    ),
    ...findStrays(
      'relations',
      relations.map(each => each.to),
      topic.relations.map(each => each.to),
    ),
    ...findStrays(
      'places',
      places.map(each => each.name),
      topic.places.map(each => each.name),
    ),
    ...findStrays(
      'figures',
      figures.map(each => each.id),
      idsOf(topic.figures),
    ),
  ]
}

function findStrays(field: string, keys: readonly string[], known: readonly string[]): Problem[] {
  return keys.flatMap((key, i) => {
    if (!known.includes(key)) return [{ path: `${field}.${i}`, message: `there is no "${key}" to translate` }]
    const times = keys.slice(0, i).filter(earlier => earlier === key).length
    const most = known.filter(each => each === key).length
    return times < most ? [] : [{ path: `${field}.${i}`, message: `"${key}" is translated twice` }]
  })
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(entry => entry.id)
}
