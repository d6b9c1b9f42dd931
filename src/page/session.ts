import type { Judge } from '../recognition/judge'
import type { Prefilter } from '../recognition/prefilter'
import type { RecognitionTopic } from '../recognition/topic'
import { createBlockReader } from './block-reader'
import type { CardHost, DrawnCard } from './card-host'
import { openHighlightRegistry } from './highlights'
import { rangesAt } from './hit-test'
import { startHoverCard } from './hover-card'
import { createMentionIndex } from './mention-index'
import { startScanner } from './scanner'
import { inSlices } from './slices'

export interface SessionParts<Content> {
  readonly window: Window
  /** The topics, as far as every page carries them: without evidence. */
  readonly topics: () => readonly RecognitionTopic[]
  /** Tells whether a text may hold a name of theirs. */
  readonly mayHold: Prefilter
  /** What decides ambiguous names; asked for at the page's first one, and again later where that fails. */
  readonly loadJudge: () => Promise<Judge>
  readonly card: CardHost<Content>
  /** Draws the content of a card; undefined where there is none. */
  readonly draw: (topicId: string, sentence: string) => Promise<DrawnCard<Content> | undefined>
  /** Called when the highlights are up to date, with the number of mentions of each topic that has any. */
  readonly onMentions: (counts: Readonly<Record<string, number>>) => void
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** A page with its mentions highlighted and its cards at hand, until the signal aborts. */
export interface PageSession {
  /** How many mentions each topic has in this document. */
  countMentions(): Readonly<Record<string, number>>
}

/** The background may be about to be replaced or restarted when the judge is asked for. */
const FIRST_RETRY_MS = 1000
const RETRY_FACTOR = 4
const LAST_RETRY_MS = 64_000

/** Starts a session on a window's document. After the signal aborts the page is as it was. */
export function startSession<Content>(parts: SessionParts<Content>): PageSession {
  const { window, topics, mayHold, card, draw, reportError, signal } = parts
  const { document } = window
  const reader = createBlockReader({
    topics,
    title: () => document.title,
    onAmbiguous: () => learn(FIRST_RETRY_MS),
  })
  const index = createMentionIndex(reader, openHighlightRegistry(signal))
  const announce = () => {
    hover.refresh()
    parts.onMentions(index.count())
  }
  const learn = (retryMs: number) => {
    void tryToLearn().catch(error => {
      if (signal.aborted) return
      reportError(error)
      if (retryMs <= LAST_RETRY_MS) setTimeout(() => learn(RETRY_FACTOR * retryMs), retryMs)
    })
  }
  const tryToLearn = async () => {
    const judge = await parts.loadJudge()
    await inSlices(index.learn(judge), () => {}, { signal })
    if (signal.aborted) return
    index.publish()
    announce()
  }
  const hover = startHoverCard({
    window,
    card,
    draw,
    reportError,
    signal,
    findMention: ({ x, y }) =>
      index.isEmpty() ? undefined : rangesAt(document, x, y).flatMap(range => index.find(range) ?? [])[0],
    isPresent: ({ range }) => index.find(range) !== undefined,
  })
  startScanner(document, {
    index,
    mayHold,
    signal,
    reportError,
    onPublished: announce,
  })
  return { countMentions: index.count }
}
