import { lookupKey, singulars } from '../recognition/inflection'
import { groupBy } from './group-by'
import { once } from './remember'
import type { FindSimilar } from './similar-words'
import { dropEnding, isCyrillic, soundOf, soundStemOf } from './word-sound'

/** How well words fit a word that was typed: 1 for the same word, less for longer and similar ones. */
export type FittingWords = ReadonlyMap<string, number>

/** The words that a search knows. */
export interface Vocabulary {
  /** What a typed word stands for: itself, its other forms, longer words, and the same word in another script. */
  find(typed: string): FittingWords
  /** What it may stand for where that finds nothing: words that sound alike, and words that are spelled nearly so. */
  findLoosely(typed: string): FittingWords
}

/** How well a word fits its plural, and a plural its word. */
export const PLURAL_FIT = 0.95
/** How well a word fits itself in British or American spelling. */
export const SPELLING_FIT = 0.98
/** "suspend" and "suspension"; a Russian word in another case. */
const STEM_FIT = 0.85
/** A longer word that starts with what was typed: the more of it is typed, the better. */
const LONGER_FIT = 0.4
const LONGER_FIT_OF_WHOLE = 0.48
/** The same word in Cyrillic and in Latin letters, and another form of it. */
const SCRIPT_FIT = 0.95
const SCRIPT_STEM_FIT = 0.88
/** Two transliterations of one word. */
const SOUND_FIT = 0.7
const LONGER_SOUND_FIT = 0.5
/** A slip of the finger is worth less than most words that were begun. */
const SIMILAR_FIT = 0.6
/** "I" and "II" are words, not the beginnings of others, where the vocabulary has them. */
const SHORTEST_BEGINNING = 3
const SHORTEST_SOUND = 3
const SHORTEST_SOUND_BEGINNING = 4

/** What words are compared by. */
interface Comparison {
  readonly stemOf: (key: string) => string
  readonly prepareSimilar: (words: readonly string[]) => FindSimilar
}

/** Prepares the lookup of words. */
export function createVocabulary(words: readonly string[], { stemOf, prepareSimilar }: Comparison): Vocabulary {
  const sorted = [...words].sort(compare)
  const known = new Set(sorted)
  const bySpelling = groupBy(sorted, lookupKey)
  const byStem = groupBy(sorted, stemOf)
  const latin = once(() =>
    createSounds(
      sorted.filter(word => !isCyrillic(word)),
      prepareSimilar,
    ),
  )
  const cyrillic = once(() => createSounds(sorted.filter(isCyrillic), prepareSimilar))
  const findSimilar = once(() => prepareSimilar(sorted))
  return {
    find(typed) {
      if (known.has(typed) && typed.length < SHORTEST_BEGINNING) return new Map([[typed, 1]])
      const fits = createFits()
      if (known.has(typed)) fits.add(typed, 1)
      for (const word of bySpelling.get(lookupKey(typed)) ?? [])
        fits.add(word, isCyrillic(word) ? STEM_FIT : SPELLING_FIT)
      for (const word of byStem.get(stemOf(typed)) ?? []) fits.add(word, isPlural(typed, word) ? PLURAL_FIT : STEM_FIT)
      for (const word of beginningWith(sorted, typed))
        fits.add(word, LONGER_FIT + LONGER_FIT_OF_WHOLE * (typed.length / word.length))
      if (typed.length < SHORTEST_SOUND) return fits.all
      const otherScript = isCyrillic(typed) ? latin() : cyrillic()
      for (const word of otherScript.same(typed)) fits.add(word, SCRIPT_FIT)
      for (const word of otherScript.sameStem(typed)) fits.add(word, SCRIPT_STEM_FIT)
      if (!known.has(typed) && typed.length >= SHORTEST_SOUND_BEGINNING)
        for (const [word, part] of otherScript.beginning(typed)) fits.add(word, LONGER_SOUND_FIT * part)
      const sameScript = isCyrillic(typed) ? cyrillic : latin
      if (!known.has(typed) && typed.length >= SHORTEST_SOUND_BEGINNING)
        for (const word of sameScript().sameLongStem(typed)) fits.add(word, SOUND_FIT)
      return fits.all
    },
    findLoosely(typed) {
      const fits = createFits()
      const scripts = [latin(), cyrillic()]
      if (typed.length >= SHORTEST_SOUND_BEGINNING)
        for (const script of scripts)
          for (const [word, part] of script.beginning(typed)) fits.add(word, LONGER_SOUND_FIT * part)
      for (const [word, likeness] of findSimilar()(typed)) fits.add(word, likeness * SIMILAR_FIT)
      if (fits.all.size > 0) return fits.all
      const sound = soundOf(typed)
      if (sound.length < SHORTEST_SOUND_BEGINNING) return fits.all
      for (const script of scripts)
        for (const [word, likeness] of script.similar(sound)) fits.add(word, likeness * SIMILAR_FIT)
      return fits.all
    },
  }
}

/** The words of a script by how they sound. */
function createSounds(words: readonly string[], prepareSimilar: Comparison['prepareSimilar']) {
  const bySound = groupBy(words, soundOf)
  const sounds = [...bySound.keys()].sort(compare)
  const byStem = groupBy(sounds, dropEnding)
  const findSimilar = once(() => prepareSimilar(sounds))
  const spelled = (sound: string) => bySound.get(sound) ?? []
  const sameStem = (typed: string) => (byStem.get(soundStemOf(typed)) ?? []).flatMap(spelled)
  return {
    same: (typed: string) => spelled(soundOf(typed)),
    sameStem,
    /** "lavov" is a slip for "lavrov", not a case of "law". */
    sameLongStem: (typed: string) => (soundStemOf(typed).length < SHORTEST_SOUND_BEGINNING ? [] : sameStem(typed)),
    /** Longer ones, with the part of them that was typed. */
    beginning(typed: string) {
      const sound = soundOf(typed)
      return [...beginningWith(sounds, sound)].flatMap(longer =>
        spelled(longer).map(word => [word, sound.length / longer.length] as const),
      )
    },
    similar: (sound: string) =>
      findSimilar()(sound).flatMap(([sound, likeness]) => spelled(sound).map(word => [word, likeness] as const)),
  }
}

function createFits() {
  const all = new Map<string, number>()
  return {
    all,
    add(word: string, fit: number): void {
      if (fit > (all.get(word) ?? 0)) all.set(word, fit)
    },
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const isPlural = (a: string, b: string) => singulars(a).includes(b) || singulars(b).includes(a)

/** The words of a sorted list that begin with `beginning` and are longer. */
function* beginningWith(sorted: readonly string[], beginning: string): Generator<string, void, undefined> {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  for (let i = low; sorted[i]?.startsWith(beginning); i++) {
    const word = sorted[i]
    if (word !== undefined && word !== beginning) yield word
  }
}
