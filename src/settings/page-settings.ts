import { termToRecognition } from '../knowledge/term'
import type { PageSettings } from '../platform/messages'
import { prefilterSource } from '../recognition/prefilter-source'
import { type Settings, trackedKey } from './settings'
import { NO_RULE } from './site-rules'

/** Puts together what a page of a site has to know. */
export function pageSettings(settings: Settings, site: string): PageSettings {
  return {
    ...(settings.sites.get(site) ?? NO_RULE),
    reading: settings.reading,
    tracked: trackedKey(settings),
    terms: prefilterSource(settings.terms.map(termToRecognition)),
  }
}
