import { parse } from 'yaml'
import { checkSchema } from './check-schema'
import type { Article, Passage } from './pack'
import type { Checked, Problem } from './problem'
import { ArticleHeadSchema } from './schema'

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/
const HEADING = /^##\s+(.+)$/
const MARKED_PARAGRAPH = /^([\s\S]+?)\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)((?:\s+[^\s{}]+)*)\s*\}$/

/** Reads an article file: YAML front matter between `---` lines, then paragraphs that end with `{#id source source}`. */
export function parseArticle(id: string, text: string): Checked<Article> {
  const [, front, body] = FRONT_MATTER.exec(text) ?? []
  if (front === undefined || body === undefined)
    return fail('', 'must start with front matter: a line "---", the fields, and a line "---"')
  const fields = parseYaml(front)
  if (!fields.ok) return fields
  const head = checkSchema(ArticleHeadSchema, fields.value)
  if (!head.ok) return head
  const { passages, problems } = parsePassages(body)
  const known = new Set(head.value.sources.map(source => source.id))
  problems.push(...findUnknownSources(passages, known), ...findRepeats(passages))
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { ...head.value, id, passages } }
}

/** Parses YAML; a slip in the syntax comes back as a problem with its line. Dates stay text. */
export function parseYaml(text: string): Checked<unknown> {
  try {
    return { ok: true, value: parse(text, { schema: 'core' }) }
  } catch (error) {
    return fail('', `is not valid YAML: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parsePassages(body: string): { passages: Passage[]; problems: Problem[] } {
  const passages: Passage[] = []
  const problems: Problem[] = []
  let heading: string | undefined
  for (const block of body.split(/\r?\n\s*\r?\n/).map(each => each.trim())) {
    if (block === '') continue
    const title = HEADING.exec(block)?.[1]
    if (title !== undefined) {
      heading = title.trim()
      continue
    }
    const [, words, id, sources = ''] = MARKED_PARAGRAPH.exec(block) ?? []
    if (words === undefined || id === undefined) {
      problems.push({
        path: `"${block.slice(0, 40)}…"`,
        message: 'the paragraph must end with its id, such as {#lease-2002}',
      })
      continue
    }
    const sourceIds = sources.split(/\s+/).filter(source => source !== '')
    passages.push({ id, text: words.replace(/\s+/g, ' '), sourceIds, ...(heading !== undefined && { heading }) })
    heading = undefined
  }
  if (passages.length === 0 && problems.length === 0) problems.push({ path: '', message: 'has no paragraph' })
  return { passages, problems }
}

function findUnknownSources(passages: readonly Passage[], known: ReadonlySet<string>): Problem[] {
  return passages.flatMap(({ id, sourceIds }) =>
    sourceIds
      .filter(source => !known.has(source))
      .map(source => ({ path: `#${id}`, message: `source "${source}" is not listed under "sources"` })),
  )
}

function findRepeats(passages: readonly Passage[]): Problem[] {
  const seen = new Set<string>()
  return passages.flatMap(({ id }) => {
    if (seen.has(id)) return [{ path: `#${id}`, message: 'another paragraph of this article has the same id' }]
    seen.add(id)
    return []
  })
}

function fail(path: string, message: string): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [{ path, message }] }
}
