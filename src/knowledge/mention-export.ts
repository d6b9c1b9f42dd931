import { writeCsv } from './csv'
import type { MentionList } from './listed-mention'
import { escapeLineStart, escapeMarkdown } from './markdown-text'
import type { QuotedWords } from './quoted-words'

/** The mentions of a page as they leave the extension. */
export interface MentionExport {
  readonly page: { readonly title: string; readonly address: string }
  /** A moment as `formatMoment` writes it. */
  readonly exported: string
  /** Topic by topic, each in the order of the page. */
  readonly topics: readonly ExportedTopic[]
}

interface ExportedTopic {
  readonly title: string
  readonly mentions: readonly QuotedWords[]
}

/** The forms that a list of mentions can be had in. */
export type ExportFormat = 'markdown' | 'csv' | 'json'

/** The words around an export, in the reader's language. */
export interface ExportWords {
  /** The heading of a list of the mentions on a page of that title. */
  readonly heading: (title: string) => string
  readonly page: string
  readonly address: string
  readonly exported: string
  readonly topic: string
  readonly words: string
  readonly sentence: string
}

/** Gathers a page's mentions under `topics`, in their order, without those that have none. Other mentions go under the id of their topic. */
export function gatherExport(
  { title, address, mentions }: MentionList,
  topics: readonly { readonly id: string; readonly title: string }[],
  moment: Date,
): MentionExport {
  const titles = new Map(topics.map(topic => [topic.id, topic.title]))
  const ids = new Set([...titles.keys(), ...mentions.map(mention => mention.topicId)])
  const exported = [...ids].map(id => ({
    title: titles.get(id) ?? id,
    mentions: mentions.filter(mention => mention.topicId === id),
  }))
  return {
    page: { title, address },
    exported: formatMoment(moment),
    topics: exported.filter(topic => topic.mentions.length > 0),
  }
}

/** Writes an export: Markdown to read, CSV for a spreadsheet, JSON for a program, whose keys are English everywhere. */
export function writeExport(exported: MentionExport, format: ExportFormat, words: ExportWords): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(exported, words)
    case 'csv':
      return toCsv(exported, words)
    case 'json':
      return toJson(exported)
  }
}

function toMarkdown({ page, exported, topics }: MentionExport, words: ExportWords): string {
  const sections = topics.map(({ title, mentions }) => {
    const items = mentions.map(({ before, words: named, after }, i) => {
      const sentence = `${escapeLineStart(before)}**${escapeMarkdown(named)}**${escapeMarkdown(after)}`
      return `${i + 1}. ${sentence}\n`
    })
    return `\n## ${escapeMarkdown(title)} (${mentions.length})\n\n${items.join('')}`
  })
  const head = [
    `# ${escapeMarkdown(words.heading(nameOf(page)))}`,
    '',
    `- ${words.address}: <${page.address}>`,
    `- ${words.exported}: ${exported}`,
  ]
  return `${head.join('\n')}\n${sections.join('')}`
}

function toCsv({ page, exported, topics }: MentionExport, words: ExportWords): string {
  const rows = topics.flatMap(({ title, mentions }) =>
    mentions.map(mention => [title, mention.words, sentenceOf(mention)]),
  )
  return writeCsv([
    // Every row of a table has as many cells, those of its head too.
    [words.page, page.title, ''],
    [words.address, page.address, ''],
    [words.exported, exported, ''],
    [words.topic, words.words, words.sentence],
    ...rows,
  ])
}

function toJson({ page, exported, topics }: MentionExport): string {
  const mentions = topics.flatMap(({ title, mentions }) =>
    mentions.map(mention => ({ topic: title, words: mention.words, sentence: sentenceOf(mention) })),
  )
  return `${JSON.stringify({ page, exported, mentions }, null, 2)}\n`
}

const sentenceOf = ({ before, words, after }: QuotedWords) => before + words + after

/** A page without a title goes by its address. */
const nameOf = ({ title, address }: MentionExport['page']) => (title === '' ? address : title)

const ENDINGS: Readonly<Record<ExportFormat, string>> = { markdown: 'md', csv: 'csv', json: 'json' }

/** A name that every system takes for a file with the export: `mentions-example.org-2026-07-14.csv`. */
export function nameExport({ page, exported }: MentionExport, format: ExportFormat): string {
  const host = URL.canParse(page.address) ? new URL(page.address).hostname : ''
  const parts = ['mentions', ...host.split(/[^a-z0-9.-]+/), exported.slice(0, 'yyyy-mm-dd'.length)]
  return `${parts.filter(part => part !== '').join('-')}.${ENDINGS[format]}`
}

/** A moment by the reader's clock and how far that is from UTC: `2026-07-14T16:03:12+02:00`. */
export function formatMoment(moment: Date): string {
  const offset = -moment.getTimezoneOffset()
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)
  const sign = offset < 0 ? '-' : '+'
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${local}${sign}${pad(hours)}:${pad(minutes)}`
}

const pad = (number: number) => String(number).padStart(2, '0')
