import type { TermFields } from '../../knowledge/check-term'
import type { Checked, Problem } from '../../knowledge/problem'
import type { Term } from '../../knowledge/term'

/** A bundled topic, as the options list it. */
export interface OptionsTopic {
  readonly id: string
  readonly title: string
  readonly what: string
}

/** A stored item that could not be read, named in words. */
export interface DamagedItem {
  readonly key: string
  readonly name: string
  readonly stored: unknown
  readonly problems: readonly Problem[]
}

/** How the reader wants highlights and cards. */
export interface ReadingChoice {
  readonly openMs: number
  readonly modifier: 'none' | 'alt' | 'ctrl' | 'shift'
  readonly theme: 'auto' | 'light' | 'dark'
  readonly highlight: 'quiet' | 'underline' | 'wash' | 'marker'
}

/** What the reader hid on a site. */
export interface SiteRow {
  readonly site: string
  readonly isOff: boolean
  /** Words that do not name their topic there, with the topic's title. */
  readonly muted: readonly { readonly topicId: string; readonly text: string; readonly title: string }[]
}

/** What the options know of the settings. */
export type OptionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'ready'
      readonly topicsOff: ReadonlySet<string>
      readonly terms: readonly Term[]
      readonly sites: readonly SiteRow[]
      readonly reading: ReadingChoice
      readonly damage: readonly DamagedItem[]
    }

/** What an import did: labels of terms, ids of topics, and the way back. */
export interface ImportChanges {
  readonly added: readonly string[]
  readonly replaced: readonly string[]
  readonly switchedOff: readonly string[]
  readonly switchedOn: readonly string[]
  /** Names of sites that something else holds for than before. */
  readonly sites: readonly string[]
  readonly hasNewReading: boolean
  undo(): Promise<void>
}

/** What the options ask to be done. A rejection is shown; what was typed stays. */
export interface OptionsActions {
  setTopicOn(topicId: string, isOn: boolean): Promise<void>
  addTerm(fields: TermFields): Promise<Checked<string>>
  changeTerm(id: string, fields: TermFields): Promise<Checked<string>>
  removeTerm(id: string): Promise<void>
  setSiteOff(site: string, isOff: boolean): Promise<void>
  setMuted(site: string, meaning: { readonly topicId: string; readonly text: string }, isMuted: boolean): Promise<void>
  setReading(reading: ReadingChoice): Promise<void>
  discard(key: string): Promise<void>
  /** Puts a discarded item back. */
  restore(key: string, stored: unknown): Promise<void>
  exportFile(): Promise<void>
  importFile(file: File): Promise<Checked<ImportChanges>>
  reload(): void
  /** Says whether something typed is not saved yet. */
  onUnsaved(isUnsaved: boolean): void
}

/** Runs an action; a failure is shown above the sections, with what was tried. */
export type Attempt = (what: string, work: Promise<unknown>) => void
