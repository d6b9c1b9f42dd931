import { dropRepeats } from '../recognition/repeats'
import type { EvidenceList } from '../recognition/topic'
import { parseArticle } from './article-file'
import { checkSchema } from './check-schema'
import { didYouMean } from './did-you-mean'
import { parseEvidence } from './evidence-file'
import { findBrokenLinks } from './links'
import type { Article, BuiltPack, Pack } from './pack'
import { parseYaml } from './parse-yaml'
import type { Checked, Problem } from './problem'
import { findUnsupported } from './provenance'
import { parseRelatedWords } from './related-words-file'
import { RESERVED_ID, RESERVED_ID_MESSAGE } from './reserved-id'
import { type PackHead, PackHeadSchema } from './schema'
import { describeStrayFile } from './stray-file'
import { type ParsedTopic, parseTopic } from './topic-file'
import { isTranslationFile, parseTranslations } from './translation-files'

/** The text files of a pack by their path in its folder, such as `topics/abm.yaml`. */
export type PackFiles = ReadonlyMap<string, string>

const EVIDENCE_FILE = 'evidence.yaml'
const RELATED_WORDS_FILE = 'related-words.yaml'
const TOPIC_FILE = /^topics\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/
const ARTICLE_FILE = /^articles\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/

/** Tells whether a file of this path has a place in a pack. */
export function isPackFile(path: string): boolean {
  if (path === 'pack.yaml' || path === EVIDENCE_FILE || path === RELATED_WORDS_FILE) return true
  return TOPIC_FILE.test(path) || ARTICLE_FILE.test(path) || isTranslationFile(path)
}

/** Reads and checks a whole pack; every problem names its file and field, and all are reported at once. */
export function loadPack(files: PackFiles): Checked<BuiltPack> {
  const problems: Problem[] = []
  const keep = <Value>(file: string, checked: Checked<Value>): Value[] => {
    if (checked.ok) return [checked.value]
    problems.push(...checked.problems.map(problem => ({ file, ...problem })))
    return []
  }
  const heads = keep('pack.yaml', parseHead(files.get('pack.yaml')))
  const [shared = []] = keep(EVIDENCE_FILE, parseEvidence(files.get(EVIDENCE_FILE) ?? ''))
  const [relatedWords = []] = keep(RELATED_WORDS_FILE, parseRelatedWords(files.get(RELATED_WORDS_FILE) ?? ''))
  const topics: ParsedTopic[] = []
  const articles: Article[] = []
  for (const [path, text] of files) {
    const topicId = TOPIC_FILE.exec(path)?.[1]
    const articleId = ARTICLE_FILE.exec(path)?.[1]
    if ((topicId ?? articleId) === RESERVED_ID) problems.push({ file: path, path: '', message: RESERVED_ID_MESSAGE })
    if (topicId !== undefined) topics.push(...keep(path, parseTopic(topicId, text)))
    else if (articleId !== undefined) articles.push(...keep(path, parseArticle(articleId, text)))
    else if (!isPackFile(path)) problems.push({ file: path, path: '', message: describeStrayFile(path) })
  }
  const [head] = heads
  const present = { topicIds: idsOf(files, TOPIC_FILE), articleIds: idsOf(files, ARTICLE_FILE) }
  if (head) problems.push(...findUnlisted(head, present.topicIds))
  const read = { topics: topics.map(each => each.topic), articles }
  const written = { topics: topics.map(each => each.written), articles }
  problems.push(...findBrokenLinks(written, present))
  if (head) problems.push(...findUnsupported({ head, ...written }))
  const translations = parseTranslations(files, read)
  if (!translations.ok) problems.push(...translations.problems)
  return head && translations.ok && problems.length === 0
    ? { ok: true, value: assemble({ head, shared, articles, translations: translations.value, relatedWords }, topics) }
    : { ok: false, problems }
}

function parseHead(text: string | undefined): Checked<PackHead> {
  if (text === undefined) return { ok: false, problems: [{ path: '', message: 'is missing' }] }
  const fields = parseYaml(text)
  return fields.ok ? checkSchema(PackHeadSchema, fields.value) : fields
}

/** The ids that a pack has files for, fit or not. */
function idsOf(files: PackFiles, shape: RegExp): string[] {
  return [...files.keys()].flatMap(path => shape.exec(path)?.[1] ?? [])
}

/** Puts the topics in the order of pack.yaml, and gives them the evidence that they share. */
function assemble(
  { head, shared, articles, translations, relatedWords }: Required<Omit<Pack, 'topics'>> & { shared: EvidenceList },
  parsed: readonly ParsedTopic[],
): BuiltPack {
  const byId = new Map(parsed.map(each => [each.topic.id, each]))
  const ordered = head.topics.flatMap(id => byId.get(id) ?? [])
  const topics = ordered.map(each => each.topic)
  const recognition = dropRepeats(ordered.map(each => ({ ...each.recognition, shared })))
  const related = relatedWords.length > 0 && { relatedWords }
  return { recognition, knowledge: { head, topics, articles, translations, ...related } }
}

function findUnlisted({ topics: listed }: PackHead, present: readonly string[]): Problem[] {
  const file = 'pack.yaml'
  return [
    ...present
      .filter(id => !listed.includes(id))
      .map(id => ({ file, path: 'topics', message: `does not list "${id}"` })),
    ...listed.flatMap((id, i) => {
      const fail = (message: string) => [{ file, path: `topics.${i}`, message }]
      if (listed.indexOf(id) < i) return fail(`lists "${id}" twice`)
      return present.includes(id) ? [] : fail(`there is no topics/${id}.yaml${didYouMean(id, present)}`)
    }),
  ]
}
