import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locate, type Passage } from '../eval/corpus'
import { scorePassage } from '../eval/score'
import { PAGES } from './extension'
import type { ShownText } from './shown-text'

interface Span {
  readonly text: string
  readonly index: number
}

/** A page's labels: which words are mentions, and which look like it but are none. */
export interface PageLabels {
  readonly mentions: readonly (Span & { readonly topic: string })[]
  readonly negatives?: readonly Span[]
  readonly optional?: readonly Span[]
}

/** Reads the labels beside a test page. */
export function readLabels<Labels = PageLabels>(page: string): Labels {
  return JSON.parse(readFileSync(join(PAGES, page.replace(/\.\w+$/, '.labels.json')), 'utf8'))
}

/** Compares what is highlighted with the labels: every difference in words, none where all is right. */
export function findDifferences(shown: ShownText, labels: PageLabels): string[] {
  try {
    return compare(shown, labels)
  } catch (error) {
    // The page does not show the labelled text, or not yet.
    return [String(error)]
  }
}

function compare({ text, mentions }: ShownText, labels: PageLabels): string[] {
  const passage: Passage = {
    id: 'page',
    language: '',
    sense: '',
    text,
    gold: labels.mentions.map(({ topic, ...span }) => ({ topicId: topic, ...locate(text, span) })),
    optional: (labels.optional ?? []).map(span => locate(text, span)),
  }
  for (const negative of labels.negatives ?? []) locate(text, negative)
  return scorePassage(passage, mentions).misses.map(({ kind, topicId, start, end }) => {
    const around = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`
    return `${kind} ${topicId}: ${around.replace(/\s+/g, ' ')}`
  })
}
