import { knowledge } from 'virtual:backgrounder/knowledge'
import { render } from 'preact'
import { createSearch } from '../../src/knowledge/search'
import { termToTopic } from '../../src/knowledge/term'
import { askTab } from '../../src/platform/messages'
import { reportError } from '../../src/platform/report-error'
import { openSyncStore } from '../../src/platform/storage'
import { activeTabId, isInTab, openOptions, openReader } from '../../src/platform/tabs'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings'
import { createSettingsStore } from '../../src/settings/settings-store'
import { createLiveValue, Live } from '../../src/ui/parts/Live'
import { Locale } from '../../src/ui/parts/locale'
import { Popup } from '../../src/ui/popup/Popup'
import type { PageCounts, PageTopic } from '../../src/ui/popup/page-topic'
import '../../src/ui/styles/popup.css'

// The search works from the first key on; the reader's own terms join it as soon as they are read.
const model = createLiveValue({
  search: createSearch(knowledge, []),
  topics: listTopics(DEFAULT_SETTINGS),
  counts: { kind: 'counting' } as PageCounts,
})

render(
  <Locale.Provider value={navigator.language}>
    <Live of={model}>
      {now => (
        <Popup
          {...now}
          onOpenReader={citation => leave(openReader(citation))}
          onOpenOptions={() => leave(openOptions())}
        />
      )}
    </Live>
  </Locale.Provider>,
  document.body,
)

countMentions().then(counts => model.set({ ...model.value, counts }), reportError)
createSettingsStore(openSyncStore()).follow(
  new AbortController().signal,
  ({ settings }) => {
    const search = createSearch(knowledge, settings.terms.map(termToTopic))
    model.set({ ...model.value, search, topics: listTopics(settings) })
  },
  reportError,
)

function listTopics({ topicsOff, terms }: Settings): PageTopic[] {
  return [
    ...knowledge.topics.map(({ id, title, kind, what, statuses }) => ({
      id,
      title,
      line: statuses.at(-1)?.label ?? kind,
      isOn: !topicsOff.has(id),
      ...(what.passage && { citation: what.passage }),
    })),
    ...terms.map(({ id, label }) => ({ id, title: label, line: 'Your term', isOn: true })),
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
