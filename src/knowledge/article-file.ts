import { checkSchema } from './check-schema'
import { didYouMean } from './did-you-mean'
import type { Article, Passage } from './pack'
import { parseYaml } from './parse-yaml'
import { parsePassages } from './passages'
import type { Checked, Problem } from './problem'
import { type ArticleHead, ArticleHeadSchema } from './schema'

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*\r?\n([\s\S]*)$/

/** The two parts of an article's file, each with the lines before it left blank, so that its lines count as the file's. */
export interface ArticleParts {
  readonly front: string
  readonly body: string
}

/** Reads an article file: YAML front matter between `---` lines, then paragraphs that end with `{#id source source}`. */
export function parseArticle(id: string, text: string): Checked<Article> {
  const parts = splitArticle(text)
  if (parts === undefined) {
    const message = 'must start with front matter: a line "---", the fields, and a line "---"'
    return { ok: false, problems: [{ path: '', message }] }
  }
  const head = parseHead(parts.front)
  const { passages, problems } = parsePassages(parts.body)
  if (!head.ok) return { ok: false, problems: [...head.problems, ...problems] }
  const all = [...findRepeatedSources(head.value), ...problems, ...findUnknownSources(passages, head.value)]
  if (all.length > 0) return { ok: false, problems: all }
  return { ok: true, value: { ...head.value, id, passages } }
}

/** Splits an article's file; undefined where it has no front matter. */
export function splitArticle(text: string): ArticleParts | undefined {
  const [, front, body] = FRONT_MATTER.exec(text) ?? []
  if (front === undefined || body === undefined) return undefined
  const linesBefore = text.slice(0, text.length - body.length).replace(/[^\n]+/g, '')
  return { front: `\n${front}`, body: linesBefore + body }
}

function parseHead(front: string): Checked<ArticleHead> {
  const fields = parseYaml(front)
  return fields.ok ? checkSchema(ArticleHeadSchema, fields.value) : fields
}

function findRepeatedSources({ sources }: ArticleHead): Problem[] {
  return sources.flatMap(({ id }, i) =>
    sources.findIndex(source => source.id === id) < i
      ? [{ path: `sources.${i}.id`, message: `another source has the id "${id}"` }]
      : [],
  )
}

function findUnknownSources(passages: readonly Passage[], { sources }: ArticleHead): Problem[] {
  const known = new Set(sources.map(source => source.id))
  return passages.flatMap(({ id, sourceIds }) =>
    sourceIds
      .filter(source => !known.has(source))
      .map(source => ({
        path: `#${id}`,
        message: `source "${source}" is not listed under "sources"${didYouMean(source, known)}`,
      })),
  )
}
