import { describeOddCharacter, findOddCharacter } from './odd-characters'
import type { Passage } from './pack'
import type { Problem } from './problem'
import { RESERVED_ID, RESERVED_ID_MESSAGE } from './reserved-id'

const HEADING = /^## (.+)$/
const ANY_HEADING = /^#+ /
const MARKED_PARAGRAPH = /^(.+?) ?\{#([a-z0-9]+(?:-[a-z0-9]+)*)((?: [^ {}]+)*) ?\}$/
const BADLY_MARKED = /\{#([^ {}]+)[^{}]*\}$/
/** Two pages of print. A passage is quoted whole on a card, and what cites it should be found in it at a glance. */
const LONGEST_PASSAGE = 5000
const LONGEST_QUOTE = 40

/** What an article's text says, and what is wrong with it. */
export interface ParsedPassages {
  readonly passages: readonly Passage[]
  readonly problems: readonly Problem[]
}

/** Reads the text of an article: paragraphs that end with `{#id source source}`, and headings, with blank lines between. */
export function parsePassages(body: string): ParsedPassages {
  const passages: Passage[] = []
  const problems: Problem[] = []
  let heading: string | undefined
  for (const block of splitBlocks(body)) {
    const title = HEADING.exec(block.lines)?.[1]
    if (title !== undefined) {
      heading = title.trim()
      continue
    }
    const passage = parsePassage(block)
    if ('message' in passage) problems.push(passage)
    else passages.push({ ...passage, ...(heading !== undefined && { heading }) })
    heading = undefined
  }
  if (passages.length === 0 && problems.length === 0) problems.push({ path: '', message: 'has no paragraph' })
  return { passages, problems: [...problems, ...findRepeats(passages)] }
}

/** A piece of an article between blank lines. */
export interface Block {
  /** The number of its first line in the text that it is from, from 0. */
  readonly line: number
  readonly lines: string
  /** The same in one line, with single blanks: what a path quotes. */
  readonly words: string
}

/** Splits a text where lines are blank. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = []
  let open: { line: number; lines: string[] } | undefined
  const close = () => {
    if (open)
      blocks.push({ line: open.line, lines: open.lines.join('\n'), words: open.lines.join(' ').replace(/\s+/g, ' ') })
    open = undefined
  }
  for (const [line, each] of text.split(/\r?\n/).entries()) {
    const trimmed = each.trim()
    if (trimmed === '') close()
    else if (open) open.lines.push(trimmed)
    else open = { line, lines: [trimmed] }
  }
  close()
  return blocks
}

/** How problems name a paragraph that has no id. */
export function quoteBlock(words: string): string {
  return `"${words.slice(0, LONGEST_QUOTE)}…"`
}

/** The id that a block ends with. */
export function idOfBlock(words: string): string | undefined {
  return MARKED_PARAGRAPH.exec(words)?.[2]
}

function parsePassage({ lines, words }: Block): Passage | Problem {
  const fail = (message: string) => ({ path: quoteBlock(words), message })
  if (ANY_HEADING.test(lines))
    return fail('a heading begins with "## " and is one line, with a blank line before and after it')
  const [, text, id, sources = ''] = MARKED_PARAGRAPH.exec(words) ?? []
  if (text === undefined || id === undefined) return fail(describeUnmarked(words))
  const problem = id === RESERVED_ID ? RESERVED_ID_MESSAGE : describeText(text)
  if (problem !== undefined) return { path: `#${id}`, message: problem }
  return { id, text, sourceIds: sources.split(' ').filter(source => source !== '') }
}

function describeUnmarked(words: string): string {
  const id = BADLY_MARKED.exec(words)?.[1]
  const shape = id === undefined ? '' : ` of lower-case letters, digits and hyphens, not "${id}"`
  return `the paragraph must end with its id${shape || ', such as {#lease-2002}'}`
}

function describeText(text: string): string | undefined {
  if (text.includes('{#')) return 'two paragraphs need a blank line between them: one id stands inside the text'
  if (text.length > LONGEST_PASSAGE)
    return `is ${text.length} characters long: a passage is quoted whole, so split it into paragraphs of at most ${LONGEST_PASSAGE}`
  return findOddCharacter(text) === undefined ? undefined : describeOddCharacter(text)
}

function findRepeats(passages: readonly Passage[]): Problem[] {
  const seen = new Set<string>()
  return passages.flatMap(({ id }) => {
    if (seen.has(id)) return [{ path: `#${id}`, message: 'another paragraph of this article has the same id' }]
    seen.add(id)
    return []
  })
}
