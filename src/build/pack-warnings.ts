import { splitArticle } from '../knowledge/article-file'
import type { BuiltPack } from '../knowledge/pack'
import type { PackFiles } from '../knowledge/pack-files'
import { parseYaml } from '../knowledge/parse-yaml'
import type { Problem } from '../knowledge/problem'
import { LONGEST_PHRASE } from '../recognition/phrase'
import { words } from '../recognition/words'
import { findClashesWithin } from './clash-warnings'
import { listTexts } from './list-texts'

/** What an author may not have meant, in a pack that fits its format. */
export function findWarnings(files: PackFiles, pack: BuiltPack): Problem[] {
  const fields = new Map([...files].map(([file, text]) => [file, fieldsOf(file, text)]))
  return [
    ...[...fields].flatMap(([file, data]) => findShownMarkup(file, data)),
    ...findMarkupOfPassages(pack),
    ...[...fields].flatMap(([file, data]) => findLongPhrases(file, data)),
    ...findNamelessTopics(pack),
    ...findClashesWithin(files, pack),
  ]
}

function fieldsOf(file: string, text: string): unknown {
  const parsed = parseYaml(file.endsWith('.md') ? (splitArticle(text)?.front ?? '') : text)
  return parsed.ok ? parsed.value : undefined
}

const HTML = /<!--|<\/?[a-z][^<>]*>|&(?:[a-z]{2,31}|#\d+|#x[\da-f]+);/i
const MARKDOWN = /\*\*[^*]+\*\*|\[[^[\]]*\]\([^()]*\)|`[^`]+`/

function describeMarkup(text: string): string | undefined {
  const html = HTML.exec(text)?.[0]
  if (html !== undefined) return `has HTML, which is shown as text: ${html}`
  const markdown = MARKDOWN.exec(text)?.[0]
  return markdown === undefined ? undefined : `has Markdown, which is shown as text: ${markdown}`
}

function findShownMarkup(file: string, data: unknown): Problem[] {
  return [...listTexts(data)].flatMap(({ path, text }) => {
    const message = describeMarkup(text)
    return message === undefined ? [] : [{ file, path, message }]
  })
}

function findMarkupOfPassages({ knowledge: { articles } }: BuiltPack): Problem[] {
  return articles.flatMap(({ id: articleId, passages }) =>
    passages.flatMap(({ id, heading = '', text }) => {
      const message = describeMarkup(heading) ?? describeMarkup(text)
      return message === undefined ? [] : [{ file: `articles/${articleId}.md`, path: `#${id}`, message }]
    }),
  )
}

const STRENGTH = /\.(?:strong|fair|slight)$/

function findLongPhrases(file: string, data: unknown): Problem[] {
  return [...listTexts(data)]
    .filter(({ path }) => STRENGTH.test(path))
    .flatMap(({ path, text }) =>
      text
        .split(',')
        .filter(phrase => countWords(phrase) > LONGEST_PHRASE)
        .map(phrase => ({
          file,
          path,
          message: `only the first ${LONGEST_PHRASE} words count of "${phrase.trim()}"`,
        })),
    )
}

/** The name's own place in a phrase counts as a word. */
const countWords = (phrase: string) => [...words(phrase)].length + phrase.split('~').length - 1

function findNamelessTopics({ knowledge: { topics } }: BuiltPack): Problem[] {
  return topics
    .filter(({ aliases }) => aliases.length === 0)
    .map(({ id }) => ({
      file: `topics/${id}.yaml`,
      path: 'aliases',
      message: 'has no alias: no page will ever show this topic',
    }))
}
