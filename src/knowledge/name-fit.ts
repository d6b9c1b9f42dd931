import { type FittingWords, PLURAL_FIT } from './query-words'
import type { SpelledEntry, SpelledName } from './spelled-entry'

/** How a query fits the names of a topic. */
export interface NameFit {
  /** 3 is a name; from 2 on begins one or has words of the title; from 1 on has a good part of one; above 0 a word of one; 0 is none of these. */
  readonly tier: number
  /** The name that fits best. */
  readonly alias?: string
}

const NO_FIT: NameFit = { tier: 0 }
/** One word of an alias of five does not name the topic; a title is what readers see, and any word of it does. */
const GOOD_PART = 1 / 3

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
  const isBegun = whole.startsWith(wanted)
  const found = fits.map(fitting => Math.max(0, ...keys.map(word => fitting.get(word) ?? 0)))
  const share = Math.min(1, typed.length / keys.length)
  // "Europe" is a word of one title before it is the beginning of another topic's "European".
  if (isTitle && (isBegun || Math.min(...found) >= PLURAL_FIT)) return 2.5 + share / 2
  if (isBegun) return 2 + wanted.length / whole.length / 2
  if (found.includes(0)) return 0
  const mean = found.reduce((sum, fit) => sum + fit, 0) / found.length
  return mean * share + (isTitle || share >= GOOD_PART ? 1 : 0)
}
