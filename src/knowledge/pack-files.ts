import { parseArticle, parseYaml } from './article-file'
import { checkSchema } from './check-schema'
import { findBrokenLinks } from './links'
import type { Article, BuiltPack } from './pack'
import type { Checked, Problem } from './problem'
import { type PackHead, PackHeadSchema } from './schema'
import { type ParsedTopic, parseTopic } from './topic-file'

/** The text files of a pack by their path in its folder, such as `topics/abm.yaml`. */
export type PackFiles = ReadonlyMap<string, string>

const TOPIC_FILE = /^topics\/([a-z0-9-]+)\.yaml$/
const ARTICLE_FILE = /^articles\/([a-z0-9-]+)\.md$/

/** Reads and checks a whole pack; every problem names its file and field, and all are reported at once. */
export function loadPack(files: PackFiles): Checked<BuiltPack> {
  const problems: Problem[] = []
  const keep = <Value>(file: string, checked: Checked<Value>): Value[] => {
    if (checked.ok) return [checked.value]
    problems.push(...checked.problems.map(problem => ({ file, ...problem })))
    return []
  }
  const heads = keep('pack.yaml', parseHead(files.get('pack.yaml')))
  const topics: ParsedTopic[] = []
  const articles: Article[] = []
  for (const [path, text] of files) {
    const topicId = TOPIC_FILE.exec(path)?.[1]
    const articleId = ARTICLE_FILE.exec(path)?.[1]
    if (topicId !== undefined) topics.push(...keep(path, parseTopic(topicId, text)))
    else if (articleId !== undefined) articles.push(...keep(path, parseArticle(articleId, text)))
    else if (path !== 'pack.yaml')
      problems.push({ file: path, path: '', message: 'is neither pack.yaml, topics/<id>.yaml nor articles/<id>.md' })
  }
  const [head] = heads
  if (!head || problems.length > 0) return { ok: false, problems }
  return assemble(head, topics, articles)
}

function parseHead(text: string | undefined): Checked<PackHead> {
  if (text === undefined) return { ok: false, problems: [{ path: '', message: 'is missing' }] }
  const fields = parseYaml(text)
  return fields.ok ? checkSchema(PackHeadSchema, fields.value) : fields
}

/** Puts the topics in the order of pack.yaml and checks what files say of each other. */
function assemble(head: PackHead, parsed: readonly ParsedTopic[], articles: readonly Article[]): Checked<BuiltPack> {
  const byId = new Map(parsed.map(each => [each.topic.id, each]))
  const ordered = head.topics.flatMap(id => byId.get(id) ?? [])
  const topics = ordered.map(each => each.topic)
  const problems = [
    ...findUnlisted(head, parsed),
    ...findBrokenLinks({ head, topics: parsed.map(each => each.topic), articles }),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const recognition = ordered.map(each => each.recognition)
  return { ok: true, value: { recognition, knowledge: { head, topics, articles } } }
}

function findUnlisted(head: PackHead, parsed: readonly ParsedTopic[]): Problem[] {
  const listed = new Set(head.topics)
  const present = new Set(parsed.map(each => each.topic.id))
  return [
    ...parsed
      .filter(({ topic }) => !listed.has(topic.id))
      .map(({ topic }) => ({ file: 'pack.yaml', path: 'topics', message: `does not list "${topic.id}"` })),
    ...head.topics
      .map((id, i) => ({ file: 'pack.yaml', path: `topics.${i}`, message: `there is no topics/${id}.yaml`, id }))
      .filter(({ id }) => !present.has(id))
      .map(({ id: _id, ...problem }) => problem),
  ]
}
