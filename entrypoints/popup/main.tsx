import { knowledge } from 'virtual:backgrounder/knowledge'
import { render } from 'preact'
import { createSearch, type Search } from '../../src/knowledge/search'
import { type Term, termToTopic } from '../../src/knowledge/term'
import { askTab } from '../../src/platform/messages'
import { reportError } from '../../src/platform/report-error'
import { openSyncStore } from '../../src/platform/storage'
import { activeTabId, isInTab, openOptions, openReader } from '../../src/platform/tabs'
import type { Settings } from '../../src/settings/settings'
import { createSettingsStore } from '../../src/settings/settings-store'
import { Locale } from '../../src/ui/parts/locale'
import { Popup } from '../../src/ui/popup/Popup'
import type { PageCounts, PageTopic } from '../../src/ui/popup/page-topic'
import '../../src/ui/styles/popup.css'

// The search works from the first key on; the reader's own terms join it as soon as they are read.
let settings: Settings = { topicsOff: new Set(), terms: [] }
let counts: PageCounts = { kind: 'counting' }
let search: Search = createSearch(knowledge, [])
const container = document.body

function show(): void {
  render(
    <Locale.Provider value={navigator.language}>
      <Popup
        search={search}
        topics={listTopics(settings)}
        counts={counts}
        onOpenReader={citation => leave(openReader(citation))}
        onOpenOptions={() => leave(openOptions())}
      />
    </Locale.Provider>,
    container,
  )
}

function listTopics({ topicsOff, terms }: Settings): PageTopic[] {
  return [
    ...knowledge.topics.map(({ id, title, kind, what, statuses }) => ({
      id,
      title,
      line: statuses.at(-1)?.label ?? kind,
      isOn: !topicsOff.has(id),
      ...(what.passage && { citation: what.passage }),
    })),
    ...terms.map((term: Term) => ({ id: term.id, title: term.label, line: 'Your term', isOn: true })),
  ]
}

/** A popup has done its work once it opened something; Firefox would leave it standing. */
async function leaveAfter(opened: Promise<void>): Promise<void> {
  await opened
  if (!(await isInTab())) close()
}

function leave(opened: Promise<void>): void {
  leaveAfter(opened).catch(reportError)
}

async function countMentions(): Promise<void> {
  const tabId = await activeTabId()
  const byTopic = tabId === undefined ? undefined : await askTab(tabId, 'count-mentions', null)
  counts = byTopic ? { kind: 'counted', byTopic } : { kind: 'unavailable' }
  show()
}

show()
countMentions().catch(reportError)
createSettingsStore(openSyncStore()).follow(
  new AbortController().signal,
  read => {
    settings = read.settings
    search = createSearch(knowledge, settings.terms.map(termToTopic))
    show()
  },
  reportError,
)
