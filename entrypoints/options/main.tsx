import { knowledge } from 'virtual:backgrounder/knowledge'
import { render } from 'preact'
import { localizePack } from '../../src/knowledge/localize'
import { reportError } from '../../src/platform/report-error'
import { openSyncStore } from '../../src/platform/storage'
import { nameDamage } from '../../src/settings/name-damage'
import type { ReadSettings } from '../../src/settings/settings'
import { createSettingsStore } from '../../src/settings/settings-store'
import { createSettingsTransfer } from '../../src/settings/settings-transfer'
import { Options } from '../../src/ui/options/Options'
import type { OptionsActions, OptionsState } from '../../src/ui/options/options-props'
import { createLiveValue, Live } from '../../src/ui/parts/Live'
import { spokenLanguage } from '../../src/ui/parts/spoken-language'
import '../../src/ui/styles/options.css'
import { saveTextFile } from './save-text-file'

const items = openSyncStore()
const settings = createSettingsStore(items)
const transfer = createSettingsTransfer(items)
const topics = localizePack(knowledge, navigator.language).topics.map(({ id, title, what }) => ({
  id,
  title,
  what: what.text,
}))
const titles = new Map(topics.map(topic => [topic.id, topic.title]))
let isUnsaved = false
const state = createLiveValue<OptionsState>({ kind: 'loading' })

const actions: OptionsActions = {
  ...settings,
  restore: (key, stored) => items.write({ [key]: stored }),
  exportFile: async () => saveTextFile(await transfer.exportText()),
  importFile: async file => transfer.importText(await file.text()),
  reload: () => location.reload(),
  onUnsaved(has) {
    isUnsaved = has
  },
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function toState({ settings, damage }: ReadSettings): OptionsState {
  const { topicsOff, terms, reading } = settings
  const titleOf = (id: string) => titles.get(id) ?? terms.find(term => term.id === id)?.label ?? id
  const sites = [...settings.sites].map(([site, { isOff, muted }]) => ({
    site,
    isOff,
    muted: muted.map(meaning => ({ ...meaning, title: titleOf(meaning.topicId) })),
  }))
  const named = damage.map(item => ({ ...item, name: nameDamage(item, titles) }))
  return { kind: 'ready', topicsOff, terms, reading, sites, damage: named }
}

document.documentElement.lang = spokenLanguage(navigator.language)
render(<Live of={state}>{now => <Options state={now} topics={topics} actions={actions} />}</Live>, document.body)
addEventListener('beforeunload', event => {
  if (isUnsaved) event.preventDefault()
})
settings.follow(
  new AbortController().signal,
  read => state.set(toState(read)),
  error => {
    reportError(error)
    // What was read before stays in view: a form may be open in it.
    if (state.value.kind !== 'ready') state.set({ kind: 'failed', reason: messageOf(error) })
  },
)
