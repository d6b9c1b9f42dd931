import type * as v from 'valibot'
import { checkSchema } from './check-schema'
import type { Article, Topic, Translation } from './pack'
import { parseYaml } from './parse-yaml'
import type { Checked, Problem } from './problem'
import { PackTranslationSchema, TopicTranslationSchema } from './schema'
import { findStrayArticleWords, findStrayTopicWords } from './stray-words'

const TRANSLATION_FILE = /^translations\/([a-z]{2,3}(?:-[A-Za-z]+)?)\/([a-z0-9-]+)\.yaml$/
/** The file of a language that holds the words of the pack and its articles; all others are topics. */
const PACK_FILE = 'pack'

/** Tells whether a path is that of a translation. */
export function isTranslationFile(path: string): boolean {
  return TRANSLATION_FILE.test(path)
}

/** What there is to translate. Of a file that does not fit nothing is said: its own problems are told already. */
interface Translated {
  readonly topics: readonly Topic[]
  readonly articles: readonly Article[]
  readonly isUnread: (file: string) => boolean
}

/** Reads the translations among a pack's files, by language, and finds every word of them that has nothing to stand for. */
export function parseTranslations(
  files: ReadonlyMap<string, string>,
  { topics, articles }: Pick<Translated, 'topics' | 'articles'>,
): Checked<Readonly<Record<string, Translation>>> {
  const read = new Set([...topics.map(({ id }) => topicFile(id)), ...articles.map(({ id }) => articleFile(id))])
  const pack: Translated = { topics, articles, isUnread: file => files.has(file) && !read.has(file) }
  const problems: Problem[] = []
  const translations: Record<string, Translation> = {}
  for (const [file, text] of files) {
    const [, language, name] = TRANSLATION_FILE.exec(file) ?? []
    if (language === undefined || name === undefined) continue
    const before = translations[language] ?? { pack: { articles: [] }, topics: {} }
    const after =
      name === PACK_FILE ? parsePackWords(text, before, pack) : parseTopicWords(text, { name, before }, pack)
    if (after.ok) translations[language] = after.value
    else problems.push(...after.problems.map(each => ({ ...each, file })))
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: translations }
}

const topicFile = (id: string) => `topics/${id}.yaml`
const articleFile = (id: string) => `articles/${id}.md`

function parsePackWords(text: string, before: Translation, { articles, isUnread }: Translated): Checked<Translation> {
  const words = parseFile(PackTranslationSchema, text)
  if (!words.ok) return words
  const problems = findStrayArticleWords(words.value.articles, articles, id => isUnread(articleFile(id)))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { ...before, pack: words.value } }
}

function parseTopicWords(
  text: string,
  { name, before }: { readonly name: string; readonly before: Translation },
  { topics, isUnread }: Translated,
): Checked<Translation> {
  const words = parseFile(TopicTranslationSchema, text)
  if (!words.ok) return words
  const topic = topics.find(each => each.id === name)
  if (topic === undefined)
    return isUnread(topicFile(name))
      ? { ok: true, value: before }
      : { ok: false, problems: [{ path: '', message: `there is no topic "${name}" to translate` }] }
  const problems = findStrayTopicWords(words.value, topic)
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { ...before, topics: { ...before.topics, [name]: words.value } } }
}

function parseFile<Schema extends v.GenericSchema>(schema: Schema, text: string): Checked<v.InferOutput<Schema>> {
  const fields = parseYaml(text)
  // YAML reads an empty text as null.
  return fields.ok ? checkSchema(schema, fields.value ?? {}) : fields
}
