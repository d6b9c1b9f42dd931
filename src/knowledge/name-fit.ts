import type { FittingWords } from './query-words'
import type { SpelledEntry, SpelledName } from './spelled-entry'

/** How a query fits the names of a topic. */
export interface NameFit {
  /** 3 is a name; between 2 and 3 begins one; between 1 and 2 has words of one; 0 is none of these. */
  readonly tier: number
  /** The name that fits best. */
  readonly alias?: string
}

const NO_FIT: NameFit = { tier: 0 }
/** One word of a name of five does not name the topic. */
const LEAST_SHARE = 1 / 3

/** Finds the name of an entry that fits what was typed best; entries that are no topics have none. */
export function bestName({ names }: SpelledEntry, typed: readonly string[], fits: readonly FittingWords[]): NameFit {
  let best = NO_FIT
  for (const name of names) {
    const tier = tierOf(name, typed, fits)
    if (tier > best.tier) best = { tier, alias: name.text }
  }
  return best
}

function tierOf({ keys, isTitle }: SpelledName, typed: readonly string[], fits: readonly FittingWords[]): number {
  const [whole, wanted] = [keys.join(' '), typed.join(' ')]
  if (whole === wanted) return 3
  // A title that was begun comes before any alias that was.
  if (whole.startsWith(wanted)) return 2 + (wanted.length / whole.length) * 0.5 + (isTitle ? 0.5 : 0)
  const share = typed.length / keys.length
  if (share < LEAST_SHARE) return 0
  const found = fits.map(fitting => Math.max(0, ...keys.map(word => fitting.get(word) ?? 0)))
  if (found.includes(0)) return 0
  const mean = found.reduce((sum, fit) => sum + fit, 0) / found.length
  return 1 + mean * Math.min(1, share)
}
