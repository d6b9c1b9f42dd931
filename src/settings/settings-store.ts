import { checkTerm, type TermFields } from '../knowledge/check-term'
import type { Checked } from '../knowledge/problem'
import type { ItemStore } from '../platform/storage'
import type { ReadingOptions } from './reading-options'
import { freeTermId, READING_KEY, type ReadSettings, readSettings, siteKey, termKey, topicKey } from './settings'
import { type MutedMeaning, NO_RULE, type SiteRule } from './site-rules'

/** Reads, follows and changes what the reader chose. Each change is one item of the store. */
export interface SettingsStore {
  read(): Promise<ReadSettings>
  /** Calls back with the settings now and after every change, until the signal aborts. */
  follow(signal: AbortSignal, changed: (read: ReadSettings) => void, failed: (error: unknown) => void): void
  setTopicOn(topicId: string, isOn: boolean): Promise<void>
  /** Adds a term; its id comes back. Bad fields change nothing and come back as problems. */
  addTerm(fields: TermFields): Promise<Checked<string>>
  changeTerm(id: string, fields: TermFields): Promise<Checked<string>>
  removeTerm(id: string): Promise<void>
  /** Switches all highlights of a site off or on. */
  setSiteOff(site: string, isOff: boolean): Promise<void>
  /** Takes a word of a site for another meaning than the topic's, or no longer. */
  setMuted(site: string, meaning: MutedMeaning, isMuted: boolean): Promise<void>
  setReading(options: ReadingOptions): Promise<void>
  /** Throws a damaged item away, on the reader's word only. */
  discard(key: string): Promise<void>
}

/** Wraps an item store, such as the browser's sync storage. */
export function createSettingsStore(store: ItemStore): SettingsStore {
  const read = async () => readSettings(await store.readAll())
  const saveTerm = async (id: string, fields: TermFields): Promise<Checked<string>> => {
    const checked = checkTerm(fields)
    if (!checked.ok) return checked
    return save(() => store.write({ [termKey(id)]: checked.value }), id)
  }
  const changeSite = async (site: string, change: (rule: SiteRule) => SiteRule) => {
    const rule = change((await read()).settings.sites.get(site) ?? NO_RULE)
    const isNone = !rule.isOff && rule.muted.length === 0
    await (isNone ? store.remove([siteKey(site)]) : store.write({ [siteKey(site)]: rule }))
  }
  return {
    read,
    follow(signal, changed, failed) {
      // Reads can finish out of order: only the latest may speak.
      let latest = 0
      const readAgain = () => {
        const turn = ++latest
        read().then(result => {
          if (turn === latest && !signal.aborted) changed(result)
        }, failed)
      }
      store.watch(signal, readAgain)
      readAgain()
    },
    setTopicOn: (topicId, isOn) => store.write({ [topicKey(topicId)]: { isOn } }),
    addTerm: async fields => saveTerm(freeTermId(Object.keys(await store.readAll())), fields),
    changeTerm: saveTerm,
    removeTerm: id => store.remove([termKey(id)]),
    setSiteOff: (site, isOff) => changeSite(site, rule => ({ ...rule, isOff })),
    setMuted: (site, { topicId, text }, isMuted) =>
      changeSite(site, rule => {
        const others = rule.muted.filter(each => each.topicId !== topicId || each.text !== text)
        return { ...rule, muted: isMuted ? [...others, { topicId, text }] : others }
      }),
    setReading: options => store.write({ [READING_KEY]: options }),
    discard: key => store.remove([key]),
  }
}

/** The browser refuses what goes over its quota; what was stored before stays as it was. */
async function save(write: () => Promise<void>, id: string): Promise<Checked<string>> {
  try {
    await write()
    return { ok: true, value: id }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, problems: [{ path: '', message: `The browser could not save this: ${reason}` }] }
  }
}
