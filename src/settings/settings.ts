import { checkTerm, isRecord } from '../knowledge/check-term'
import type { Checked, Problem } from '../knowledge/problem'
import type { Term } from '../knowledge/term'
import { checkReadingOptions, DEFAULT_READING, type ReadingOptions } from './reading-options'
import { checkSiteRule, type SiteRule } from './site-rules'

/** What the reader chose. */
export interface Settings {
  /** Ids of the topics that are switched off; all others are on. */
  readonly topicsOff: ReadonlySet<string>
  readonly terms: readonly Term[]
  /** By the name of the site, for those that the reader chose something for. */
  readonly sites: ReadonlyMap<string, SiteRule>
  readonly reading: ReadingOptions
}

/** What holds where nothing was chosen yet. */
export const DEFAULT_SETTINGS: Settings = {
  topicsOff: new Set(),
  terms: [],
  sites: new Map(),
  reading: DEFAULT_READING,
}

/** The same for settings that track the same: what names are found depends on nothing else that the reader chose. */
export function trackedKey({ topicsOff, terms }: Settings): string {
  return JSON.stringify([[...topicsOff].sort(), terms])
}

/** A stored item that could not be read. It stays in the store until the reader decides. */
export interface Damage {
  readonly key: string
  readonly stored: unknown
  readonly problems: readonly Problem[]
}

/** Settings read from a store: the damaged parts are reported and fall back to defaults, the rest is kept. */
export interface ReadSettings {
  readonly settings: Settings
  readonly damage: readonly Damage[]
}

// One item per topic and per term: damage and simultaneous changes stay within one, and each fits the 8 kB that sync allows.
const TOPIC_KEY = /^topic:([a-z0-9-]+)$/
const TERM_KEY = /^term:(term-\d+)$/
const SITE_KEY = /^site:(.+)$/
/** The key of the reading options. */
export const READING_KEY = 'reading'

export const topicKey = (topicId: string) => `topic:${topicId}`
export const termKey = (termId: string) => `term:${termId}`
export const siteKey = (site: string) => `site:${site}`

/** Reads all stored items. Keys that it does not know are left alone: a newer version may have written them. */
export function readSettings(items: Readonly<Record<string, unknown>>): ReadSettings {
  const topicsOff = new Set<string>()
  const terms: Term[] = []
  const sites = new Map<string, SiteRule>()
  let reading = DEFAULT_READING
  const damage: Damage[] = []
  for (const [key, stored] of Object.entries(items)) {
    const keep = <Value>(checked: Checked<Value>, take: (value: Value) => void) => {
      if (checked.ok) take(checked.value)
      else damage.push({ key, stored, problems: checked.problems })
    }
    const topicId = TOPIC_KEY.exec(key)?.[1]
    const termId = TERM_KEY.exec(key)?.[1]
    const site = SITE_KEY.exec(key)?.[1]
    if (topicId !== undefined) keep(checkTopicItem(stored), isOn => void (isOn || topicsOff.add(topicId)))
    else if (termId !== undefined) keep(checkTerm(stored), fields => terms.push({ ...fields, id: termId }))
    else if (site !== undefined) keep(checkSiteRule(stored), rule => sites.set(site, rule))
    else if (key === READING_KEY)
      keep(checkReadingOptions(stored), options => {
        reading = options
      })
  }
  terms.sort((a, b) => termNumber(a.id) - termNumber(b.id))
  return { settings: { topicsOff, terms, sites, reading }, damage }
}

/** Tells whether a stored topic is on. */
function checkTopicItem(stored: unknown): Checked<boolean> {
  if (isRecord(stored) && typeof stored.isOn === 'boolean') return { ok: true, value: stored.isOn }
  return { ok: false, problems: [{ path: 'isOn', message: 'must be true or false' }] }
}

/** The lowest id that no stored term has, readable or damaged. */
export function freeTermId(usedKeys: readonly string[]): string {
  let number = 1
  while (usedKeys.includes(termKey(`term-${number}`))) number++
  return `term-${number}`
}

const termNumber = (id: string) => Number(id.slice('term-'.length))
