import { knowledge } from 'virtual:backgrounder/knowledge'
import { render } from 'preact'
import { i18n } from '#i18n'
import { localizePack } from '../../src/knowledge/localize'
import { createSearch, type Search } from '../../src/knowledge/search'
import { termToTopic } from '../../src/knowledge/term'
import { askTab } from '../../src/platform/messages'
import { reportError } from '../../src/platform/report-error'
import { openSyncStore } from '../../src/platform/storage'
import { activeTabAddress, activeTabId, isInTab, openOptions, openReader } from '../../src/platform/tabs'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings'
import { createSettingsStore } from '../../src/settings/settings-store'
import { siteOf } from '../../src/settings/site-rules'
import { createLiveValue, Live } from '../../src/ui/parts/Live'
import { Locale } from '../../src/ui/parts/locale'
import { Popup } from '../../src/ui/popup/Popup'
import type { PageCounts, PageSite, PageTopic } from '../../src/ui/popup/page-topic'
import '../../src/ui/styles/popup.css'

const pack = localizePack(knowledge, navigator.language)

// The search works from the first key on; the reader's own terms join it as soon as they are read.
const model = createLiveValue({
  search: createSearch(knowledge, [], navigator.language),
  topics: listTopics(DEFAULT_SETTINGS),
  counts: { kind: 'counting' } as PageCounts,
  site: undefined as PageSite | undefined,
})
const settings = createSettingsStore(openSyncStore())

render(
  <Locale.Provider value={navigator.language}>
    <Live of={model}>
      {now => (
        <Popup
          {...now}
          onOpenReader={citation => leave(openReader(citation))}
          onOpenOptions={() => leave(openOptions())}
          onStep={(topic, by) => void step(topic.id, by).catch(reportError)}
          onSwitchSite={isOff => void switchSite(isOff).catch(reportError)}
        />
      )}
    </Live>
  </Locale.Provider>,
  document.body,
)

settings.follow(
  new AbortController().signal,
  read => {
    const search = createSearch(knowledge, read.settings.terms.map(termToTopic), navigator.language)
    prepareWhenIdle(search)
    model.set({ ...model.value, search, topics: listTopics(read.settings) })
    void lookAtPage(read.settings).catch(reportError)
  },
  reportError,
)

function prepareWhenIdle(search: Search): void {
  requestIdleCallback(idle => {
    if (!search.prepare(() => idle.timeRemaining() > 0)) prepareWhenIdle(search)
  })
}

/** A page takes up what was changed a moment later; then it is counted again. */
const COUNT_AGAIN_MS = 400

async function lookAtPage({ sites }: Settings): Promise<void> {
  const address = await activeTabAddress()
  const name = address === undefined ? undefined : siteOf(address)
  const site = name === undefined ? undefined : { name, isOff: sites.get(name)?.isOff ?? false }
  const counts = await countMentions()
  model.set({ ...model.value, site, counts })
  await new Promise(resolve => setTimeout(resolve, COUNT_AGAIN_MS))
  // What was set meanwhile must not be set back: the rest is taken once the count is here.
  const later = await countMentions()
  model.set({ ...model.value, counts: later })
}

async function step(topicId: string, by: 1 | -1): Promise<void> {
  const tabId = await activeTabId()
  if (tabId !== undefined) await askTab(tabId, 'step-mention', { by, topicId, isKey: false })
}

async function switchSite(isOff: boolean): Promise<void> {
  const { site } = model.value
  if (site) await settings.setSiteOff(site.name, isOff)
}

function listTopics({ topicsOff, terms }: Settings): PageTopic[] {
  return [
    ...pack.topics.map(({ id, title, kind, what, statuses }) => ({
      id,
      title,
      line: statuses.at(-1)?.label ?? kind,
      isOn: !topicsOff.has(id),
      ...(what.passage && { citation: what.passage }),
    })),
    ...terms.map(({ id, label }) => ({ id, title: label, line: i18n.t('popup.term'), isOn: true })),
  ]
}

async function countMentions(): Promise<PageCounts> {
  const tabId = await activeTabId()
  const byTopic = tabId === undefined ? undefined : await askTab(tabId, 'count-mentions', null)
  return byTopic ? { kind: 'counted', byTopic } : { kind: 'unavailable' }
}

/** A popup has done its work once it opened something; Firefox would leave it standing. */
async function leaveAfter(opened: Promise<void>): Promise<void> {
  await opened
  if (!(await isInTab())) close()
}

function leave(opened: Promise<void>): void {
  leaveAfter(opened).catch(reportError)
}
