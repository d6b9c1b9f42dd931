import { readFileSync } from 'node:fs'
import * as v from 'valibot'

/** A gold mention, as offsets into the passage's text. */
export interface Gold {
  readonly topicId: string
  readonly start: number
  readonly end: number
}

/** One passage of a corpus. It is a page by itself: nothing but its own text is context. */
export interface Passage {
  readonly id: string
  readonly language: string
  /** "pos", "mixed: …", or the other sense that its words have. */
  readonly sense: string
  readonly text: string
  readonly gold: readonly Gold[]
  /** Spans on which a detection counts neither way. */
  readonly optional: readonly { readonly start: number; readonly end: number }[]
}

const Span = v.object({ text: v.string(), index: v.number() })
const Line = v.object({
  id: v.string(),
  lang: v.string(),
  text: v.string(),
  mentions: v.array(v.object({ ...Span.entries, topic: v.string() })),
  optional: v.optional(v.array(Span), []),
  sense: v.optional(v.string()),
  // What the shared corpora call it.
  note: v.optional(v.string()),
})

/** Reads a corpus in JSON Lines; a line that does not fit stops with its number. */
export function readCorpus(file: string): Passage[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return [toPassage(v.parse(Line, JSON.parse(line)))]
    } catch (error) {
      throw new Error(`${file}, line ${i + 1}: ${error instanceof Error ? error.message : error}`)
    }
  })
}

function toPassage({ id, lang, text, mentions, optional, sense, note }: v.InferOutput<typeof Line>): Passage {
  return {
    id,
    language: lang,
    sense: sense ?? note ?? '',
    text,
    gold: mentions.map(({ topic, ...span }) => ({ topicId: topic, ...locate(text, span) })),
    optional: optional.map(span => locate(text, span)),
  }
}

/** The place of the `index`-th of identical substrings, counted from 0. */
export function locate(
  text: string,
  { text: part, index }: v.InferOutput<typeof Span>,
): { start: number; end: number } {
  let start = text.indexOf(part)
  for (let i = 0; i < index && start >= 0; i++) start = text.indexOf(part, start + 1)
  if (start < 0) throw new Error(`"${part}" does not occur ${index + 1} times`)
  return { start, end: start + part.length }
}
