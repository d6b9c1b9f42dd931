import type { Finding } from '../recognition/mention'
import type { PageText } from '../recognition/page-text'
import type { Prefilter } from '../recognition/prefilter'
import type { Attendant, PageMentions } from './cards/attendant'
import { awaitInterest, type Interest } from './doorman'
import { openHighlightRegistry } from './highlights'
import { rangesAt } from './hit-test'
import { createMentionIndex } from './mention-index'
import { startScanner } from './scanner'
import { createTextReader } from './text-reader'

export interface SessionParts {
  readonly window: Window
  /** Tells whether a text may hold a name of theirs. */
  readonly mayHold: Prefilter
  /** Tells whether the reader said that a word of this site has another meaning. */
  readonly isMuted: (topicId: string, text: string) => boolean
  /** Tells what may be mentions in each of some texts; asked for those that may hold a name, and again later where it fails. */
  readonly readTexts: (texts: readonly PageText[]) => Promise<readonly (readonly Finding[])[]>
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

/** Starts a session on a window's document. After the signal aborts the page is as it was. */
export function startSession(parts: SessionParts): PageSession {
  const { window, mayHold, reportError, signal } = parts
  const { document } = window
  const announce = () => {
    listen()
    attendant?.refresh()
    parts.onMentions(shown.count())
  }
  const index = createMentionIndex({
    reader: createTextReader({ send: parts.readTexts, reportError, signal }),
    registry: openHighlightRegistry(signal),
    isMuted: parts.isMuted,
    title: () => (mayHold(document.title) === 'nowhere' ? '' : document.title),
    onRead: announce,
    reportError,
    signal,
  })
  const { shown } = index
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
