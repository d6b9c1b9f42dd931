import { listSearchWords } from '../search-words'
import type { SaidFeature } from './features'
import type { Lexicon, LexiconEntry } from './lexicon'
import { fits } from './related-words'
import type { FindNames, TopicName } from './topic-names'

/** A word or phrase of a text, with all that it may mean. */
export interface Saying {
  /** As it is written. */
  readonly text: string
  readonly features: readonly SaidFeature[]
}

/** Reads what a text says, word by word. */
export type ReadSayings = (text: string) => readonly Saying[]

/** What reading needs to know. */
export interface Language {
  readonly lexicon: Lexicon
  readonly findNames: FindNames
}

interface ReadWord {
  readonly entry: LexiconEntry
  readonly stem: string
  readonly written: string
  readonly end: number
}

/** A phrase of a family, up to before the word `to`. */
interface FoundPhrase {
  readonly said: SaidFeature
  readonly to: number
}

/** In names START I and START 1 are one. */
const ROMAN: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
])

const CAPITAL = /^\p{Lu}/u

/** Prepares the reading of texts. */
export function createSayingReader({ lexicon, findNames }: Language): ReadSayings {
  return text => {
    const words = listSearchWords(text).map(({ key, start, end }): ReadWord => {
      const entry = lexicon(key)
      return { entry, stem: entry.stem, written: text.slice(start, end), end }
    })
    const names = nameAt(findNames(words), words.length)
    const sayings: Saying[] = []
    let open: readonly FoundPhrase[] = []
    words.forEach(({ entry, written, end }, i) => {
      if (open.length > 0) open = open.filter(({ to }) => to > i)
      const begun = findPhrases(words, i, names).filter(each => !open.some(isSameFamily(each)))
      if (begun.length > 0) open = [...open, ...begun]
      const alone = featuresOf(entry, { name: names[i], i, open, isCapitalized: CAPITAL.test(written) })
      const features = begun.length > 0 ? [...alone, ...begun.map(({ said }) => said)] : alone
      if (features.length === 0) return
      const last = begun.reduce((latest, { to }) => Math.max(latest, words[to - 1]?.end ?? 0), end)
      sayings.push({ text: last === end ? written : text.slice(end - written.length, last), features })
    })
    return sayings
  }
}

interface Surroundings {
  readonly name: TopicName | undefined
  readonly i: number
  /** The phrases that the word is in. */
  readonly open: readonly FoundPhrase[]
  readonly isCapitalized: boolean
}

/** What a word says in its place: words of names ("white" in the White House) say nothing by themselves, and no family counts twice. */
function featuresOf(entry: LexiconEntry, { name, i, open, isCapitalized }: Surroundings): readonly SaidFeature[] {
  if (name) return nameFeatures(name, i, entry)
  if (open.length === 0) {
    const sound = isCapitalized ? entry.sound() : undefined
    return sound ? [...entry.alone, sound] : entry.alone
  }
  if (open.some(({ said }) => said.kind === 'actor' || said.kind === 'country')) return []
  return entry.alone.filter(({ feature }) => !open.some(({ said }) => said.feature === feature))
}

const isSameFamily = (a: FoundPhrase) => (b: FoundPhrase) => a.said.feature === b.said.feature

/** For each word the name that it is part of. */
function nameAt(names: readonly TopicName[], length: number): (TopicName | undefined)[] {
  const at = new Array<TopicName | undefined>(length).fill(undefined)
  for (const name of names) at.fill(name, name.from, name.to)
  return at
}

const NO_PHRASES: readonly FoundPhrase[] = []

/** The phrases that begin with a word, the longest of each family; none that is all within a topic's name. */
function findPhrases(
  words: readonly ReadWord[],
  from: number,
  names: readonly (TopicName | undefined)[],
): readonly FoundPhrase[] {
  const phrases = words[from]?.entry.phrases ?? []
  if (phrases.length === 0) return NO_PHRASES
  const found = phrases
    .filter(({ rest }) => rest.every((pattern, i) => fits(pattern, words[from + 1 + i]?.entry.key)))
    .map(({ said, rest }) => ({ said, to: from + 1 + rest.length }))
    .filter(({ to }) => names.slice(from, to).includes(undefined))
    .sort((a, b) => b.to - a.to)
  return found.filter((each, i) => found.findIndex(isSameFamily(each)) === i)
}

function nameFeatures({ topicId, name, from, telling }: TopicName, i: number, entry: LexiconEntry): SaidFeature[] {
  const features: SaidFeature[] = []
  if (from === i) features.push({ feature: `topic ${topicId}`, kind: 'topic', isHad: true, manner: 'word' })
  if (from === i && telling.size === 0)
    features.push({ feature: `name ${name}`, kind: 'name', isHad: true, manner: 'word' })
  if (telling.has(i)) {
    const { stem, manner } = entry
    features.push({ feature: `word ${ROMAN.get(stem) ?? stem}`, kind: 'word', isHad: true, manner })
  }
  return features
}
