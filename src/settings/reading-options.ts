import { isRecord } from '../knowledge/check-term'
import type { Checked, Problem } from '../knowledge/problem'

/** How the reader wants highlights and cards. */
export interface ReadingOptions {
  /** Rest of the pointer before a card opens. */
  readonly openMs: number
  /** The key that must be held for a card to open. */
  readonly modifier: (typeof MODIFIERS)[number]
  readonly theme: (typeof THEMES)[number]
  readonly highlight: (typeof HIGHLIGHTS)[number]
}

export const MODIFIERS = ['none', 'alt', 'ctrl', 'shift'] as const
export const THEMES = ['auto', 'light', 'dark'] as const
export const HIGHLIGHTS = ['quiet', 'underline', 'wash', 'marker'] as const
/** Longer than this nobody waits. */
export const LONGEST_OPEN_MS = 1000

export const DEFAULT_READING: ReadingOptions = { openMs: 300, modifier: 'none', theme: 'auto', highlight: 'quiet' }

/** Checks what is stored; what is left out is as it is by default. */
export function checkReadingOptions(data: unknown): Checked<ReadingOptions> {
  if (!isRecord(data)) return { ok: false, problems: [{ path: '', message: 'must be options' }] }
  const { openMs, modifier, theme, highlight } = { ...DEFAULT_READING, ...data }
  const problems: Problem[] = []
  const isDelay = typeof openMs === 'number' && openMs >= 0 && openMs <= LONGEST_OPEN_MS
  if (!isDelay) problems.push({ path: 'openMs', message: `must be a number from 0 to ${LONGEST_OPEN_MS}` })
  for (const [path, value, choices] of [
    ['modifier', modifier, MODIFIERS],
    ['theme', theme, THEMES],
    ['highlight', highlight, HIGHLIGHTS],
  ] as const)
    if (!choices.some(choice => choice === value))
      problems.push({ path, message: `must be one of ${choices.join(', ')}` })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { openMs, modifier, theme, highlight } }
}
