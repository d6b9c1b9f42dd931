import { evidenceKey } from './inflection'
import { hashText } from './word-hash'
import { words } from './words'

/** Evidence is at most so many words long; further words of a phrase do not count. */
export const LONGEST_PHRASE = 4
/**
 * How many keys phrases of each length share: most evidence is single words. With ten thousand of them, one word in four hundred is
 * taken for evidence that it is not; the keys take a third of the room that the words would.
 */
const KEY_BITS = [22, 21, 20, 20] as const
/** The first key of each length, behind all those of shorter phrases. */
const FIRST_KEYS = KEY_BITS.map((_, length) => KEY_BITS.slice(0, length).reduce((sum, bits) => sum + 2 ** bits, 0))
/** Keys are whole numbers below this one. */
export const KEY_COUNT = KEY_BITS.reduce((sum, bits) => sum + 2 ** bits, 0)

/** Stands in a phrase for the alias itself, whichever it is: "under ~" is "under START" and "under CFE". */
const ALIAS = /(~)/
/** The hash of the alias's place in a phrase. */
export const ALIAS_HASH = hashText('~')

/** The key of a phrase, the same for every form of its words; undefined where it has no word. */
export function phraseKey(text: string): number | undefined {
  const hashes = text
    .split(ALIAS)
    .flatMap(part => (part === '~' ? ALIAS_HASH : [...words(part)].map(word => hashWord(word.key))))
  const isWordless = hashes.every(hash => hash === ALIAS_HASH)
  return isWordless ? undefined : keyOf(hashes.slice(0, LONGEST_PHRASE))
}

/** The hash of a word of evidence, by the form that it is looked up by. */
export const hashWord = (key: string) => hashText(evidenceKey(key))

/** The key of a sequence of words, given by the hashes of the forms that they are looked up by. */
export function keyOf(hashes: readonly number[]): number {
  let mixed = 0
  for (const hash of hashes) mixed = Math.imul(mixed ^ hash, 0x9e3779b1) ^ (mixed >>> 15)
  // The finish of MurmurHash3 spreads what the words differ in over all bits.
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  const length = hashes.length - 1
  return (FIRST_KEYS[length] ?? 0) + ((mixed ^ (mixed >>> 16)) >>> (32 - (KEY_BITS[length] ?? 0)))
}
