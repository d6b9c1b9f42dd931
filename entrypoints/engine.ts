import { topicIds } from 'virtual:backgrounder/filter'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { DEFAULT_LOOK, type HighlightLook } from '../src/page/highlight-style'
import { cameLarge } from '../src/page/page-size'
import { withRetries } from '../src/page/retry'
import { type PageSession, startSession } from '../src/page/session'
import { sharedWorld } from '../src/page/shared-world'
import { createTextReader, type TextReader } from '../src/page/text-reader'
import { answer, ask, type PageSettings } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { type EngineStart, sharedEngine } from '../src/platform/shared-engine'
import { openSyncStore } from '../src/platform/storage'
import { filterLongPage } from '../src/recognition/long-search'
import { anyPrefilter, isEmpty } from '../src/recognition/prefilter'

export default defineUnlistedScript(() => {
  sharedEngine.take?.(startEngine)
})

/** Highlights what the reader tracks in this frame, and follows the reader's settings and what the popup asks. */
function startEngine({ life, settings, bundled, mayHoldBundled, createPrefilter }: EngineStart): void {
  let session: PageSession | undefined
  let current: AbortController | undefined
  const start = ({ isOff, muted, reading, tracked, terms }: PageSettings) => {
    current?.abort()
    current = new AbortController()
    session = undefined
    const { signal } = current
    if (isOff) return
    const longPage = { create: createPrefilter, isLongPage: () => cameLarge(window) }
    const filters = [filterLongPage(bundled, mayHoldBundled, longPage)]
    if (!isEmpty(terms)) filters.push(filterLongPage(terms, createPrefilter(terms), longPage))
    session = startSession({
      window,
      mayHold: anyPrefilter(filters),
      reader: readerOf(tracked, life),
      isMuted: (topicId, text) => muted.some(each => each.topicId === topicId && each.text === text),
      attend: async (mentions, interest) => {
        const startCards = await loadCards()
        return startCards({ mentions, interest, ...reading, signal })
      },
      onMentions: createPainter(reading.highlight),
      reportError,
      signal,
    })
  }
  life.addEventListener('abort', () => current?.abort(), { once: true })
  start(settings)
  followSettings(life, start)
  answer(
    life,
    {
      'count-mentions': async () => session?.countMentions() ?? {},
      'step-mention': async ({ by, topicId, isKey }) =>
        (!isKey || hasFocus()) && (await session?.attend())?.step(by, topicId),
      'list-mentions': async ({ topicId }) => (await session?.attend())?.list(topicId),
      'go-to-mention': async ({ id }) => (await session?.attend())?.goTo(id),
      'open-card': async () => hasFocus() && (await session?.attend())?.openCurrent(),
    },
    reportError,
  )
}

let latest: { readonly tracked: string; readonly reader: TextReader } | undefined

/** Changes of the settings that track the same cost no reading. */
function readerOf(tracked: string, signal: AbortSignal): TextReader {
  if (latest?.tracked !== tracked)
    latest = { tracked, reader: createTextReader({ send: texts => ask('read-texts', texts), reportError, signal }) }
  return latest.reader
}

/** Calls back with what the reader chose for this page after every change. */
function followSettings(signal: AbortSignal, changed: (settings: PageSettings) => void): void {
  // Answers can come out of order: only the latest may speak.
  let latestTurn = 0
  openSyncStore().watch(signal, () => {
    const turn = ++latestTurn
    withRetries(() => ask('page-settings', null), { reportError, signal }).then(settings => {
      if (turn === latestTurn && !signal.aborted) changed(settings)
    }, reportError)
  })
}

/** What opens cards is a script that is run when the reader shows interest in a mention. */
async function loadCards() {
  if (!sharedWorld.startCards) await ask('load-script', 'card')
  if (!sharedWorld.startCards) throw new Error('the script that opens cards could not be run')
  return sharedWorld.startCards
}

/** Of all frames of a tab, keys are for the one that has the focus. */
function hasFocus(): boolean {
  const { activeElement } = document
  return document.hasFocus() && !(activeElement instanceof HTMLIFrameElement)
}

const bundledIds = new Set(topicIds)
const painted = new Map<string, HighlightLook>()

/** The default look of the bundled topics comes with the page script; all else is painted when it is first met. */
function createPainter(look: HighlightLook) {
  const lookOf = (id: string) => painted.get(id) ?? (bundledIds.has(id) ? DEFAULT_LOOK : undefined)
  return (counts: Readonly<Record<string, number>>) => {
    const topicIds = Object.keys(counts).filter(id => lookOf(id) !== look)
    if (topicIds.length === 0) return
    for (const id of topicIds) painted.set(id, look)
    ask('style-topics', { topicIds, look }).catch(reportError)
  }
}
