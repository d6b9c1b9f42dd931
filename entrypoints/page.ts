import { packedPrefilter, packedTopics } from 'virtual:backgrounder/recognition'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { termToRecognition } from '../src/knowledge/term'
import { createCardHost } from '../src/page/card-host'
import { type PageSession, startSession } from '../src/page/session'
import { untilExtensionGone } from '../src/platform/extension-life'
import { answer, ask } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { sharedWorld } from '../src/platform/shared-world'
import { openSyncStore } from '../src/platform/storage'
import { type UnpackedTopics, unpackTopics } from '../src/recognition/packed-topics'
import { createPrefilter, prefilterSource } from '../src/recognition/prefilter'
import type { RecognitionTopic } from '../src/recognition/topic'
import type { Settings } from '../src/settings/settings'
import { createSettingsStore } from '../src/settings/settings-store'

// Not one of WXT's content scripts: their context announces itself to the page, and the page must not learn of us.
export default defineUnlistedScript(() => {
  // What an earlier version of the extension left in this frame does not fit.
  delete sharedWorld.backgrounderCard
  delete sharedWorld.backgrounderJudge
  const life = untilExtensionGone()
  let session: PageSession | undefined
  let current = new AbortController()
  const start = (settings: Settings) => {
    current.abort()
    current = new AbortController()
    session = startSession({
      window,
      topics: () => topicsOf(bundled().topics, settings),
      mayHold: createPrefilter([packedPrefilter, prefilterSource(settings.terms.map(termToRecognition))]),
      loadJudge,
      card: createCardHost(document, current.signal),
      draw,
      onMentions: createTermPainter(),
      reportError,
      signal: current.signal,
    })
  }
  life.addEventListener('abort', () => current.abort(), { once: true })
  createSettingsStore(openSyncStore()).follow(life, ({ settings }) => start(settings), reportError)
  answer(life, { 'count-mentions': async () => session?.countMentions() ?? {} }, reportError)
})

let unpacked: UnpackedTopics | undefined

/** The bundled topics, unpacked when they are first asked for. */
function bundled(): UnpackedTopics {
  unpacked ??= unpackTopics(packedTopics)
  return unpacked
}

const bundledIds = new Set(packedTopics.map(topic => topic.id))

function topicsOf(topics: readonly RecognitionTopic[], { topicsOff, terms }: Settings) {
  return [...topics.filter(topic => !topicsOff.has(topic.id)), ...terms.map(termToRecognition)]
}

/** Draws a card: its content comes from the background, its look from a script that is run when a first card is wanted. */
async function draw(topicId: string, sentence: string) {
  const [content, look] = await Promise.all([
    ask('draw-card', { topicId, sentence, language: navigator.language }),
    loadCardLook(),
  ])
  return content && look && { content, look }
}

/** What decides ambiguous names is a script that is run when a page has a first one. */
async function loadJudge() {
  if (!sharedWorld.backgrounderJudge) await ask('load-judge', null)
  const judge = sharedWorld.backgrounderJudge?.(bundled().lists)
  if (!judge) throw new Error('the script that decides ambiguous names could not be run')
  return judge
}

async function loadCardLook() {
  if (!sharedWorld.backgrounderCard) await ask('load-card', null)
  return sharedWorld.backgrounderCard
}

/** The style sheet of the bundled topics comes with the page script; the reader's own terms are painted when first met. */
function createTermPainter() {
  const painted = new Set<string>()
  return (counts: Readonly<Record<string, number>>) => {
    const topicIds = Object.keys(counts).filter(id => !bundledIds.has(id) && !painted.has(id))
    if (topicIds.length === 0) return
    for (const id of topicIds) painted.add(id)
    ask('style-topics', { topicIds }).catch(reportError)
  }
}
