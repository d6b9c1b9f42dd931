import { knowledge, maps, relatedWords } from 'virtual:backgrounder/knowledge'
import { packedEvidence, packedTopics } from 'virtual:backgrounder/recognition'
import { defineBackground } from 'wxt/utils/define-background'
import { termCard, topicCard } from '../src/knowledge/card-content'
import { localizePack } from '../src/knowledge/localize'
import type { Pack } from '../src/knowledge/pack'
import { termToRecognition } from '../src/knowledge/term'
import { highlightStyle } from '../src/page/highlight-style'
import { onCommand } from '../src/platform/commands'
import { runEverywhere, runInFrame, startInOpenTabsOnInstall, styleFrame } from '../src/platform/frames'
import { answer, type CardRequest, type Sender, tellTab } from '../src/platform/messages'
import { reportError } from '../src/platform/report-error'
import { openSyncStore } from '../src/platform/storage'
import { openReader } from '../src/platform/tabs'
import { createPackedRecognizer } from '../src/recognition/packed-recognizer'
import type { Recognizer } from '../src/recognition/recognizer'
import { pageSettings } from '../src/settings/page-settings'
import { type ReadSettings, type Settings, trackedKey } from '../src/settings/settings'
import { createSettingsStore } from '../src/settings/settings-store'
import { siteOf } from '../src/settings/site-rules'

/** What a page may ask for beside the page script. */
const SCRIPTS = { engine: '/engine.js', card: '/card.js' } as const

const bundled: Pack = { ...knowledge, relatedWords }
const packs = new Map<string, Pack>()

/** The bundled pack in a language; what is prepared for a pack is kept as long as it is the same one. */
function packIn(language: string): Pack {
  const pack = packs.get(language) ?? localizePack(bundled, language)
  packs.set(language, pack)
  return pack
}

let latest: { readonly key: string; readonly recognizer: Recognizer } | undefined

/** What finds the topics and terms that are tracked; made anew once they are others. */
function recognizerOf(settings: Settings): Recognizer {
  const key = trackedKey(settings)
  if (latest?.key !== key) {
    const tracked = { topicsOff: settings.topicsOff, others: settings.terms.map(termToRecognition) }
    latest = { key, recognizer: createPackedRecognizer({ topics: packedTopics, evidence: packedEvidence }, tracked) }
  }
  return latest.recognizer
}

/** The browser does not tell every page's tab: a frame may stand in a page of another extension's. */
function siteOfSender({ tabAddress }: Sender): string | undefined {
  return tabAddress ? siteOf(tabAddress) : undefined
}

function siteToChange(sender: Sender): string {
  const site = siteOfSender(sender)
  if (site === undefined) throw new Error('This page has no site that a choice could be kept for')
  return site
}

export default defineBackground(() => {
  const settings = createSettingsStore(openSyncStore())
  const { signal } = new AbortController()
  const drawCard = async ({ topicId, language, ...context }: CardRequest) => {
    const pack = packIn(language)
    const card = topicCard(pack, topicId, { ...context, map: maps[topicId] })
    if (card) return card
    const term = (await settings.read()).settings.terms.find(each => each.id === topicId)
    return term && termCard(pack, term, context)
  }
  answer(
    signal,
    {
      // What is tracked is read each time: the page may know of a change before we do.
      'read-texts': async texts => texts.map(recognizerOf((await settings.read()).settings).read),
      'page-settings': async (_, sender) => {
        const read = await settings.read()
        // The page will have texts read in a moment.
        setTimeout(() => recognizerOf(read.settings))
        return pageSettings(read.settings, siteOfSender(sender))
      },
      'draw-card': drawCard,
      'load-script': (name, sender) => runInFrame(sender, SCRIPTS[name]),
      'open-reader': openReader,
      'mute-meaning': ({ isMuted, ...meaning }, sender) => settings.setMuted(siteToChange(sender), meaning, isMuted),
      'switch-site': ({ isOff }, sender) => settings.setSiteOff(siteToChange(sender), isOff),
      'style-topics': ({ topicIds, look }, sender) => styleFrame(sender, highlightStyle(topicIds, look)),
    },
    reportError,
  )
  startInOpenTabsOnInstall(reportError)
  // One after the other: what is registered is read before it is changed.
  let registering = Promise.resolve()
  const registerTerms = ({ settings: { terms } }: ReadSettings) => {
    registering = registering.then(() => runEverywhere('/terms.js', terms.length > 0)).catch(reportError)
  }
  settings.follow(signal, registerTerms, reportError)
  onCommand((command, tabId) => {
    if (command === 'open-card') void tellTab(tabId, 'open-card', null)
    else void tellTab(tabId, 'step-mention', { by: command === 'next-mention' ? 1 : -1, isKey: true })
  })
})
