import type { TermFields } from '../knowledge/check-term'
import { isEqual } from './is-equal'
import { freeTermId, READING_KEY, readSettings, siteKey, termKey, topicKey } from './settings'
import type { SettingsFile } from './settings-file'

type Items = Readonly<Record<string, unknown>>

/** What an import changes: the items to write, and in words' reach what becomes of terms and topics. */
export interface ImportPlan {
  readonly items: Items
  /** Labels of terms. */
  readonly added: readonly string[]
  readonly replaced: readonly string[]
  /** Ids of topics. */
  readonly switchedOff: readonly string[]
  readonly switchedOn: readonly string[]
  /** Names of sites that something else holds for than before. */
  readonly sites: readonly string[]
  readonly hasNewReading: boolean
}

/**
 * Merges a file into the stored items: a term replaces the one with the same label or is added, and the topics that are
 * off become those of the file. Terms and sites that the file does not have, and items that nobody can read, stay as they are.
 */
export function planImport(stored: Items, file: SettingsFile): ImportPlan {
  const topics = planTopics(stored, file)
  const terms = planTerms(stored, file)
  const sites = planSites(stored, file)
  const { reading } = file
  const hasNewReading = reading !== undefined && !isEqual(reading, readSettings(stored).settings.reading)
  const items = { ...topics.items, ...terms.items, ...sites.items, ...(hasNewReading && { [READING_KEY]: reading }) }
  return { ...topics, ...terms, ...sites, hasNewReading, items }
}

function planSites(stored: Items, file: SettingsFile) {
  const { sites: known } = readSettings(stored).settings
  const changed = Object.entries(file.sites).filter(([site, rule]) => !isEqual(rule, known.get(site)))
  return {
    items: Object.fromEntries(changed.map(([site, rule]) => [siteKey(site), rule])),
    sites: changed.map(([site]) => site),
  }
}

function planTopics(stored: Items, file: SettingsFile) {
  const { topicsOff } = readSettings(stored).settings
  const wanted = new Set(file.topicsOff)
  const switchedOff = [...wanted].filter(id => !topicsOff.has(id))
  const switchedOn = [...topicsOff].filter(id => !wanted.has(id))
  const items = Object.fromEntries([
    ...switchedOff.map(id => [topicKey(id), { isOn: false }]),
    ...switchedOn.map(id => [topicKey(id), { isOn: true }]),
  ])
  return { items, switchedOff, switchedOn }
}

function planTerms(stored: Items, file: SettingsFile) {
  // Several terms may share a label: each of the file takes one of the stored ones, in order.
  const left = [...readSettings(stored).settings.terms]
  const usedKeys = Object.keys(stored)
  const items: Record<string, TermFields> = {}
  const added: string[] = []
  const replaced: string[] = []
  for (const fields of file.terms) {
    const at = left.findIndex(term => term.label === fields.label)
    const [same] = at === -1 ? [] : left.splice(at, 1)
    if (same && isSame(same, fields)) continue
    const key = termKey(same?.id ?? freeTermId(usedKeys))
    usedKeys.push(key)
    items[key] = fields
    ;(same ? replaced : added).push(fields.label)
  }
  return { items, added, replaced }
}

function isSame(a: TermFields, b: TermFields): boolean {
  return (
    a.note === b.note && a.aliases.length === b.aliases.length && a.aliases.every((each, i) => each === b.aliases[i])
  )
}
