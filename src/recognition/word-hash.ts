import { britishSpellings, lookupKey } from './inflection'

/** Spreads the keys of words over 32 bits; `addToHash` character by character over a key's code units. */
export const EMPTY_HASH = 0
export const addToHash = (hash: number, code: number) => (Math.imul(hash, 31) + code) | 0

/** The hash of a word's key, by the form that it is looked up by. */
export const hashKey = (key: string) => hashText(lookupKey(key))

/** The hash of a text's code units. */
export function hashText(text: string): number {
  let hash = EMPTY_HASH
  for (let i = 0; i < text.length; i++) hash = addToHash(hash, text.charCodeAt(i))
  return hash
}

/** Tells which words cannot begin any sequence, so that they need not be spelled. */
export interface FirstWords {
  /** False for a word that begins none; true for one that may. */
  may(hash: number): boolean
}

/** Places for each key: so few of the words that begin nothing share one with a word that does. */
const PLACES_PER_KEY = 32
const FEWEST_PLACES = 4096

/** Makes a filter of the keys, as looked up, that sequences begin with, English plurals included. It never loses one. */
export function createFirstWords(keys: readonly string[]): FirstWords {
  let size = FEWEST_PLACES
  while (size < keys.length * PLACES_PER_KEY) size *= 2
  const places = new Uint8Array(size)
  const placeOf = (hash: number) => (hash ^ (hash >>> 15)) & (size - 1)
  for (const key of keys) for (const form of withPlurals(key)) places[placeOf(hashText(form))] = 1
  return { may: hash => places[placeOf(hash)] === 1 }
}

/** The words that are looked up by `key`: its British spelling, and all that `singulars` may take back to it. */
function withPlurals(key: string): string[] {
  return [key, ...britishSpellings(key)].flatMap(each => [
    each,
    `${each}s`,
    `${each}es`,
    ...(each.endsWith('y') ? [`${each.slice(0, -1)}ies`] : []),
  ])
}
