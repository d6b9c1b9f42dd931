import type { SearchQuery } from './search-query'
import { listKeys } from './search-words'
import { isStopWord } from './stop-words'
import { type FittingWords, PLURAL_FIT } from './vocabulary'

/** A name of a topic, word by word, without the words that say nothing. */
interface SpelledName {
  readonly text: string
  readonly keys: readonly string[]
  readonly isTitle: boolean
}

/** How a query fits the names of a topic. */
export interface NameFit {
  /** 3 is a name; from 2 on begins one or has words of the title; from 1 on has a good part of one; above 0 a word of one; 0 is none of these. */
  readonly tier: number
  /** The name that fits best. */
  readonly alias?: string
  /** True where that name, which is no title, has more words. */
  readonly isPart?: boolean
}

type Named = Pick<SearchQuery, 'words' | 'fits'>

/** One word of an alias of five does not name the topic; a title is what readers see, and any word of it does. */
const GOOD_PART = 0.4

/** Prepares the look at the names of a topic, of which the first is its title: finds the one that fits a query best. */
export function createNameFinder(names: readonly string[]): (query: Named) => NameFit {
  const spelled = names.map(spellName)
  const byKey = new Map<string, SpelledName[]>()
  for (const name of spelled) for (const key of new Set(name.keys)) byKey.set(key, [...(byKey.get(key) ?? []), name])
  return query => {
    let best: NameFit = { tier: 0 }
    // Every word of a query is in the names that it fits.
    const candidates = new Set([...(query.fits[0]?.keys() ?? [])].flatMap(key => byKey.get(key) ?? []))
    for (const name of candidates) {
      const tier = tierOf(name, query)
      if (tier > best.tier)
        best = { tier, alias: name.text, isPart: !name.isTitle && name.keys.length > query.words.length }
    }
    return best
  }
}

function spellName(text: string, at: number): SpelledName {
  const keys = listKeys(text)
  const saying = keys.filter(key => !isStopWord(key))
  return { text, keys: saying.length > 0 ? saying : keys, isTitle: at === 0 }
}

function tierOf({ keys, isTitle }: SpelledName, { words, fits }: Named): number {
  const [whole, wanted] = [keys.join(' '), words.join(' ')]
  if (whole === wanted) return 3
  const isBegun = whole.startsWith(wanted)
  const found = fits.map(fitting => bestFit(keys, fitting))
  const share = Math.min(1, words.length / keys.length)
  // "Europe" is a word of one title before it is the beginning of another topic's "European".
  if (isTitle && (isBegun || Math.min(...found) >= PLURAL_FIT)) return 2.5 + share / 2
  if (isBegun) return 2 + wanted.length / whole.length / 2
  if (found.includes(0)) return 0
  const mean = found.reduce((sum, fit) => sum + fit, 0) / found.length
  return mean * share + (isTitle || share >= GOOD_PART ? 1 : 0)
}

function bestFit(keys: readonly string[], fitting: FittingWords): number {
  let best = 0
  for (const key of keys) best = Math.max(best, fitting.get(key) ?? 0)
  return best
}
