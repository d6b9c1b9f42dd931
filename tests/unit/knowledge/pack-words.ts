import type { Pack } from '../../../src/knowledge/pack'

/** A text of a pack that people read, with the field it stands in. */
export interface Words {
  readonly path: string
  readonly text: string
}

const WORDS = new Set(['title', 'about', 'kind', 'span', 'text', 'label', 'by', 'note', 'name', 'unit'])
/** An official name is said in its own language. */
const SAID_AS_THEY_ARE = new Set(['officialNames', 'passages', 'sources'])

/** All texts of a pack that a translation is of, in the order of its topics and articles. */
export function listWords({ head, topics, articles }: Pack): Words[] {
  return [
    ...wordsIn(head, 'pack'),
    ...topics.flatMap(topic => wordsIn(topic, topic.id)),
    // An article's kind is not words: it is news or a brief.
    ...articles.flatMap(({ kind: _, ...article }) => wordsIn(article, article.id)),
  ]
}

/** The pack with every such text emptied: what a translation must not change. */
export function withoutWords({ head, topics, articles }: Pack): unknown {
  return [
    emptied(head),
    topics.map(emptied),
    articles.map(({ kind, ...article }) => [kind, emptied(article)]),
    articles.map(article => article.passages),
  ]
}

function wordsIn(value: unknown, path: string): Words[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (SAID_AS_THEY_ARE.has(key)) return []
    const at = `${path}.${key}`
    return WORDS.has(key) && typeof inner === 'string' ? [{ path: at, text: inner }] : wordsIn(inner, at)
  })
}

function emptied(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (WORDS.has(key) && typeof inner === 'string' ? '' : inner)))
}
