import { packedPrefilter, topicIds } from 'virtual:backgrounder/filter'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { termToRecognition } from '../src/knowledge/term'
import { DEFAULT_LOOK, type HighlightLook } from '../src/page/highlight-style'
import { type PageSession, startSession } from '../src/page/session'
import { sharedWorld } from '../src/page/shared-world'
import { createTextReader, type TextReader } from '../src/page/text-reader'
import { answer, ask } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { openSyncStore } from '../src/platform/storage'
import { createLongSearch } from '../src/recognition/long-search'
import { createPrefilter, type Prefilter } from '../src/recognition/prefilter'
import { prefilterSource } from '../src/recognition/prefilter-source'
import { type Settings, trackedKey } from '../src/settings/settings'
import { createSettingsStore } from '../src/settings/settings-store'
import { siteOf } from '../src/settings/site-rules'

export default defineUnlistedScript(() => {
  sharedWorld.backgrounderEngine = startEngine
})

/** Highlights what the reader tracks in this frame, and follows the reader's settings and what the popup asks. */
function startEngine(life: AbortSignal): void {
  let session: PageSession | undefined
  let current = new AbortController()
  const start = (settings: Settings) => {
    current.abort()
    current = new AbortController()
    session = undefined
    const { signal } = current
    const rule = settings.sites.get(siteOf(addressOfTop()))
    if (rule?.isOff) return
    session = startSession({
      window,
      mayHold: prefilterOf(settings),
      reader: readerOf(settings, life),
      isMuted: (topicId, text) => rule?.muted.some(each => each.topicId === topicId && each.text === text) ?? false,
      attend: async (mentions, interest) => {
        const startCards = await loadCards()
        return startCards({ mentions, interest, ...settings.reading, signal })
      },
      onMentions: createPainter(settings.reading.highlight),
      reportError,
      signal,
    })
  }
  life.addEventListener('abort', () => current.abort(), { once: true })
  createSettingsStore(openSyncStore()).follow(life, ({ settings }) => start(settings), reportError)
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

function prefilterOf({ terms }: Settings): Prefilter {
  const sources = [packedPrefilter, prefilterSource(terms.map(termToRecognition))]
  return createPrefilter(sources, createLongSearch(sources))
}

let latest: { readonly key: string; readonly reader: TextReader } | undefined

/** Changes of the settings that track the same cost no reading. */
function readerOf(settings: Settings, signal: AbortSignal): TextReader {
  const key = trackedKey(settings)
  if (latest?.key !== key)
    latest = { key, reader: createTextReader({ send: texts => ask('read-texts', texts), reportError, signal }) }
  return latest.reader
}

/** What opens cards is a script that is run when the reader shows interest in a mention. */
async function loadCards() {
  if (!sharedWorld.backgrounderCards) await ask('load-script', 'card')
  if (!sharedWorld.backgrounderCards) throw new Error('the script that opens cards could not be run')
  return sharedWorld.backgrounderCards
}

/** The address of the page that this frame is in, as far as a frame of another site is told. */
function addressOfTop(): string {
  return location.ancestorOrigins?.[location.ancestorOrigins.length - 1] ?? location.href
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
