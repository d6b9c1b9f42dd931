import { NOWHERE, type Prefilter } from '../recognition/prefilter'
import { createAttention } from './attention'
import type { Attendant, PageMentions } from './cards/attendant'
import type { Interest } from './doorman'
import { openHighlightRegistry } from './highlights'
import { createMentionIndex } from './mention-index'
import { startScanner } from './scanner'
import type { TextReader } from './text-reader'

export interface SessionParts {
  readonly window: Window
  /** Tells whether a text may hold a name of what is tracked. */
  readonly mayHold: Prefilter
  /** Tells whether the reader said that a word of this site has another meaning. */
  readonly isMuted: (topicId: string, text: string) => boolean
  /** Knows, or has read, what may be mentions in a text that may hold a name. */
  readonly reader: TextReader
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
  // Most pages have nothing that may be a mention, and never come to this.
  let opened: ReturnType<typeof openMentions> | undefined
  const open = () => {
    opened ??= openMentions(parts, announce)
    return opened
  }
  const countMentions = () => opened?.index.shown.count() ?? {}
  const announce = () => {
    opened?.attention.refresh()
    parts.onMentions(countMentions())
  }
  startScanner(window.document, {
    openIndex: () => open().index,
    mayHold,
    signal,
    reportError,
    onPublished: announce,
  })
  return { countMentions, attend: () => open().attention.attend() }
}

function openMentions(parts: SessionParts, onRead: () => void) {
  const { window, mayHold, reportError, signal } = parts
  const { document } = window
  const index = createMentionIndex({
    reader: parts.reader,
    registry: openHighlightRegistry(signal),
    isMuted: parts.isMuted,
    title: () => (mayHold(document.title) === NOWHERE ? '' : document.title),
    onRead,
    reportError,
    signal,
  })
  return { index, attention: createAttention({ window, shown: index.shown, start: parts.attend, reportError, signal }) }
}
