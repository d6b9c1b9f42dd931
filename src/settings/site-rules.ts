import { isRecord } from '../knowledge/check-term'
import type { Checked } from '../knowledge/problem'

/** A word that does not name a topic on a site, though it could: the reader said so. */
export interface MutedMeaning {
  readonly topicId: string
  /** As the page spells it. */
  readonly text: string
}

/** What the reader chose for a site. */
export interface SiteRule {
  /** No highlights at all. */
  readonly isOff: boolean
  readonly muted: readonly MutedMeaning[]
}

/** The rule of a site that the reader chose nothing for. */
export const NO_RULE: SiteRule = { isOff: false, muted: [] }

/** Checks what is stored for a site. */
export function checkSiteRule(data: unknown): Checked<SiteRule> {
  if (!isRecord(data) || typeof data.isOff !== 'boolean')
    return { ok: false, problems: [{ path: 'isOff', message: 'must be true or false' }] }
  const { isOff, muted } = data
  if (!Array.isArray(muted) || !muted.every(isMutedMeaning))
    return { ok: false, problems: [{ path: 'muted', message: 'must be a list of topics and words' }] }
  return { ok: true, value: { isOff, muted: muted.map(({ topicId, text }) => ({ topicId, text })) } }
}

function isMutedMeaning(data: unknown): data is MutedMeaning {
  return isRecord(data) && typeof data.topicId === 'string' && typeof data.text === 'string'
}

/** The name that a page's site goes by: its host, or its kind of address where it has none ("file:"). */
export function siteOf(address: string): string {
  const { hostname, protocol } = new URL(address)
  return hostname === '' ? protocol : hostname
}
