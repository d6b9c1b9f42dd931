import type { Judge } from '../recognition/judge'
import type { Prefilter } from '../recognition/prefilter'
import type { RecognitionTopic } from '../recognition/topic'
import { createBlockReader } from './block-reader'
import type { Attendant, PageMentions } from './cards/attendant'
import { awaitInterest, type Interest } from './doorman'
import { openHighlightRegistry } from './highlights'
import { rangesAt } from './hit-test'
import { createMentionIndex } from './mention-index'
import { startScanner } from './scanner'
import { inSlices } from './slices'

export interface SessionParts {
  readonly window: Window
  /** The topics, as far as every page carries them: without evidence. */
  readonly topics: () => readonly RecognitionTopic[]
  /** Tells whether a text may hold a name of theirs. */
  readonly mayHold: Prefilter
  /** Tells whether the reader said that a word of this site has another meaning. */
  readonly isMuted: (topicId: string, text: string) => boolean
  /** What decides ambiguous names; asked for at the page's first one, and again later where that fails. */
  readonly loadJudge: () => Promise<Judge>
  /** Starts what opens cards, once the reader shows interest in a mention; asked for again where that fails. */
  readonly attend: (mentions: PageMentions, interest: Interest | undefined) => Promise<Attendant>
  /** Called when the highlights are up to date, with the number of mentions of each topic that has any. */
  readonly onMentions: (counts: Readonly<Record<string, number>>) => void
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** A page with its mentions highlighted and its cards at hand, until the signal aborts. */
export interface PageSession {
  /** How many mentions each topic has in this document. */
  countMentions(): Readonly<Record<string, number>>
  /** What opens cards, lists mentions and goes to them; undefined where it could not be started. */
  attend(): Promise<Attendant | undefined>
}

/** The background may be about to be replaced or restarted when the judge is asked for. */
const FIRST_RETRY_MS = 1000
const RETRY_FACTOR = 4
const LAST_RETRY_MS = 64_000

/** Starts a session on a window's document. After the signal aborts the page is as it was. */
export function startSession(parts: SessionParts): PageSession {
  const { window, topics, mayHold, reportError, signal } = parts
  const { document } = window
  const reader = createBlockReader({
    topics,
    title: () => document.title,
    onAmbiguous: () => learn(FIRST_RETRY_MS),
  })
  const index = createMentionIndex({ reader, registry: openHighlightRegistry(signal), isMuted: parts.isMuted })
  const { shown } = index
  const announce = () => {
    listen()
    attendant?.refresh()
    parts.onMentions(shown.count())
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
  const mentions: PageMentions = {
    at: ({ x, y }) =>
      shown.isEmpty() ? undefined : rangesAt(document, x, y).flatMap(range => shown.find(range) ?? [])[0],
    isPresent: ({ range }) => shown.find(range) !== undefined,
    list: shown.list,
  }
  let attendant: Attendant | undefined
  let attending: Promise<Attendant | undefined> | undefined
  const waiting = new AbortController()
  const attend = (interest?: Interest) => {
    attending ??= parts.attend(mentions, interest).then(
      started => {
        waiting.abort()
        attendant = started
        return started
      },
      error => {
        attending = undefined
        reportError(error)
        return undefined
      },
    )
    return attending
  }
  const listen = awaitInterest(window, {
    isMention: point => mentions.at(point) !== undefined,
    onInterest: attend,
    signal: AbortSignal.any([signal, waiting.signal]),
  })
  startScanner(document, {
    index,
    mayHold,
    signal,
    reportError,
    onPublished: announce,
  })
  return { countMentions: shown.count, attend: () => attend() }
}
