import { soundStemOf } from '../word-sound'
import { stemOf } from '../word-stem'
import type { SaidFeature } from './features'
import { isLightWord } from './light-words'
import type { FamilyPhrase, FindRelated } from './related-words'
import { isStopWord } from './stop-words'

/** What is known of a word, whatever text it stands in. */
export interface LexiconEntry {
  readonly key: string
  readonly stem: string
  readonly manner: 'word' | 'light word'
  /** What it says where it stands by itself: nothing, if it is one like "the". */
  readonly alone: readonly SaidFeature[]
  /** What it says besides where it is a name: how it sounds. */
  readonly sound: () => SaidFeature | undefined
  /** The phrases that begin with it. */
  readonly phrases: readonly FamilyPhrase[]
}

/** Looks words up by their keys. */
export type Lexicon = (key: string) => LexiconEntry

/** Shorter names sound alike too often. */
const SHORTEST_SOUND = 4

/** A pack has some thousands of different words; what pages add must not pile up for ever. */
const MOST_REMEMBERED = 20_000

/** Makes a lexicon that remembers the words that it was asked for. */
export function createLexicon(findRelated: FindRelated): Lexicon {
  const known = new Map<string, LexiconEntry>()
  return key => {
    const entry = known.get(key) ?? describe(key, findRelated)
    if (known.size < MOST_REMEMBERED) known.set(key, entry)
    return entry
  }
}

function describe(key: string, findRelated: FindRelated): LexiconEntry {
  const stem = stemOf(key)
  const isStop = isStopWord(key)
  const manner = isLightWord(stem) ? 'light word' : 'word'
  const { words, phrases } = findRelated(key)
  const families = words.map(each => each[manner]).filter(({ isHad }) => isHad || !isStop)
  // Which of a country's names is used says nothing.
  const isItself = !isStop && !families.some(({ kind }) => kind === 'country')
  const itself = { feature: `word ${stem}`, kind: 'word', isHad: true, manner } as const
  let sound: SaidFeature | undefined
  return {
    key,
    stem,
    manner,
    alone: isItself ? [itself, ...families] : families,
    // Most words are never met as names.
    sound() {
      if (isItself) sound ??= describeSound(key)
      return sound
    },
    phrases,
  }
}

function describeSound(key: string): SaidFeature | undefined {
  const sound = soundStemOf(key)
  if (sound.length < SHORTEST_SOUND) return undefined
  return { feature: `sound ${sound}`, kind: 'sound', isHad: true, manner: 'word' }
}
