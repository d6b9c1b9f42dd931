import type { Attendant, PageMentions } from './cards/attendant'
import { awaitInterest, type Interest } from './doorman'
import { rangesAt } from './hit-test'
import type { MentionIndex } from './mention-index'

/** Waits for the reader's interest in a mention, and has attended to it from then on. */
export interface Attention {
  /** What opens cards, lists mentions and goes to them; undefined where it could not be started. */
  attend(interest?: Interest): Promise<Attendant | undefined>
  /** Called when the mentions are others; the page may have taken all listeners away meanwhile. */
  refresh(): void
}

interface AttentionParts {
  readonly window: Window
  readonly shown: MentionIndex['shown']
  /** Starts what attends; asked for again where that fails. */
  readonly start: (mentions: PageMentions, interest: Interest | undefined) => Promise<Attendant>
  readonly reportError: (error: unknown) => void
  readonly signal: AbortSignal
}

/** Begins to wait. */
export function createAttention({ window, shown, start, reportError, signal }: AttentionParts): Attention {
  const { document } = window
  const mentions: PageMentions = {
    at: ({ x, y }) =>
      shown.size() === 0 ? undefined : rangesAt(document, x, y).flatMap(range => shown.find(range) ?? [])[0],
    isPresent: ({ range }) => shown.find(range) !== undefined,
    list: shown.list,
  }
  let attendant: Attendant | undefined
  let attending: Promise<Attendant | undefined> | undefined
  const waiting = new AbortController()
  const attend = (interest?: Interest) => {
    attending ??= start(mentions, interest).then(
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
  return {
    attend,
    refresh() {
      listen()
      attendant?.refresh()
    },
  }
}
