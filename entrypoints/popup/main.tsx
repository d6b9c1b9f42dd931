import { knowledge } from 'virtual:backgrounder/knowledge'
import { render } from 'preact'
import { i18n } from '#i18n'
import type { ListedMention } from '../../src/knowledge/listed-mention'
import { localizePack } from '../../src/knowledge/localize'
import { createSearch, type Search } from '../../src/knowledge/search'
import { termToTopic } from '../../src/knowledge/term'
import { reportError } from '../../src/platform/report-error'
import { openSyncStore } from '../../src/platform/storage'
import { activeTabAddress, isInTab, openOptions, openReader } from '../../src/platform/tabs'
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings'
import { createSettingsStore } from '../../src/settings/settings-store'
import { siteOf } from '../../src/settings/site-rules'
import { createLiveValue, Live } from '../../src/ui/parts/Live'
import { Locale } from '../../src/ui/parts/locale'
import { spokenLanguage } from '../../src/ui/parts/spoken-language'
import { Popup } from '../../src/ui/popup/Popup'
import type { PageCounts, PageSite, PageTopic, TopicMentions } from '../../src/ui/popup/page-topic'
import type { PopupNote } from '../../src/ui/popup/popup-note'
import '../../src/ui/styles/popup.css'
import '../../src/ui/popup/mentions.css'
import { countMentions, goToMention, listMentions, stepMention } from './active-page'
import { copyList, saveList } from './export-list'

const pack = localizePack(knowledge, navigator.language)

// The search works from the first key on; the reader's own terms join it as soon as they are read.
const model = createLiveValue({
  search: createSearch(knowledge, [], navigator.language),
  topics: listTopics(DEFAULT_SETTINGS),
  counts: { kind: 'counting' } as PageCounts,
  mentions: {} as Readonly<Record<string, TopicMentions>>,
  currentId: undefined as number | undefined,
  site: undefined as PageSite | undefined,
  note: { kind: 'none' } as PopupNote,
  isCounting: true,
})
const settings = createSettingsStore(openSyncStore())

document.documentElement.lang = spokenLanguage(navigator.language)
render(
  <Locale.Provider value={navigator.language}>
    <Live of={model}>
      {now => (
        <Popup
          {...now}
          onOpenReader={citation => leave(openReader(citation))}
          onOpenOptions={() => leave(openOptions())}
          onList={topic => attempt(list(topic.id))}
          onStep={(topic, by) => attempt(step(topic.id, by))}
          onGoTo={mention => attempt(goTo(mention))}
          onCopy={() => attempt(tell(copyList(model.value)))}
          onSave={format => attempt(tell(saveList(model.value, format)))}
          onSwitchSite={isOff => attempt(switchSite(isOff))}
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
    attempt(lookAtPage(read.settings))
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

let latestLook = 0

async function lookAtPage(settings: Settings): Promise<void> {
  const turn = ++latestLook
  model.set({ ...model.value, isCounting: true })
  try {
    await countTwice(settings)
  } finally {
    if (turn === latestLook) model.set({ ...model.value, isCounting: false })
  }
}

async function countTwice({ sites }: Settings): Promise<void> {
  const address = await activeTabAddress()
  const name = address === undefined ? undefined : siteOf(address)
  const site = name === undefined ? undefined : { name, isOff: sites.get(name)?.isOff ?? false }
  const counts = await countMentions()
  model.set({ ...model.value, site, counts })
  await new Promise(resolve => setTimeout(resolve, COUNT_AGAIN_MS))
  // What was set meanwhile must not be set back: the rest is taken once the count is here.
  const later = await countMentions()
  model.set({ ...model.value, counts: later })
  await Promise.all(Object.keys(model.value.mentions).map(list))
}

async function list(topicId: string): Promise<void> {
  const keep = (mentions: TopicMentions, rest: { readonly currentId?: number | undefined } = {}) =>
    model.set({ ...model.value, mentions: { ...model.value.mentions, [topicId]: mentions }, ...rest })
  // What was listed before is better than nothing while it is listed anew.
  if (model.value.mentions[topicId]?.kind !== 'listed') keep({ kind: 'listing' })
  const listed = await listMentions(topicId)
  if (listed) keep({ kind: 'listed', mentions: listed.mentions }, { currentId: listed.currentId })
  else keep({ kind: 'unavailable' })
}

async function step(topicId: string, by: 1 | -1): Promise<void> {
  const currentId = await stepMention(topicId, by)
  model.set({ ...model.value, currentId, note: { kind: 'none' } })
}

async function goTo({ id, topicId }: ListedMention): Promise<void> {
  const arrival = await goToMention(id)
  if (arrival === 'there') model.set({ ...model.value, currentId: id, note: { kind: 'none' } })
  else {
    model.set({ ...model.value, note: { kind: arrival } })
    await list(topicId)
  }
}

/** Shows what came of something; the same words again are said again. */
async function tell(done: Promise<PopupNote>): Promise<void> {
  model.set({ ...model.value, note: { kind: 'none' } })
  const note = await done
  model.set({ ...model.value, note })
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

/** A popup has done its work once it opened something; Firefox would leave it standing. */
async function leaveAfter(opened: Promise<void>): Promise<void> {
  await opened
  if (!(await isInTab())) close()
}

function leave(opened: Promise<void>): void {
  attempt(leaveAfter(opened))
}

function attempt(doing: Promise<void>): void {
  doing.catch(reportError)
}
