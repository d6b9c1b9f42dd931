import { termToRecognition } from '../knowledge/term'
import type { PageSettings } from '../platform/messages'
import { prefilterSource } from '../recognition/prefilter-source'
import { type Settings, trackedKey } from './settings'
import { NO_RULE } from './site-rules'

/** Puts together what a page has to know; one whose site is not known follows no rule for it. */
export function pageSettings(settings: Settings, site: string | undefined): PageSettings {
  return {
    ...((site === undefined ? undefined : settings.sites.get(site)) ?? NO_RULE),
    reading: settings.reading,
    tracked: trackedKey(settings),
    terms: prefilterSource(settings.terms.map(termToRecognition)),
  }
}
