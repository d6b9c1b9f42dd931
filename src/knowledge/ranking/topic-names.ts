import type { Topic } from '../pack'
import { listSearchWords } from '../search-words'
import { stemOf } from '../word-stem'

/** A name of a topic in a text: its words `from` to before `to`. */
export interface TopicName {
  readonly topicId: string
  /** The name by its stems, the same for every form of it. */
  readonly name: string
  readonly from: number
  readonly to: number
  /** The words of it that tell it from the topic's shorter names: "II" in "START II"; none where it is the shortest itself. */
  readonly telling: ReadonlySet<number>
}

/** A word of a text as names are looked up by. */
export interface WrittenWord {
  readonly stem: string
  /** As it is written. */
  readonly written: string
}

/** Finds the topics' names in a text, the longest at each place. */
export type FindNames = (written: readonly WrittenWord[]) => TopicName[]

interface Name {
  readonly topicId: string
  readonly path: string
  readonly stems: readonly string[]
  /** Its words as they are written. */
  readonly written: readonly string[]
  /** The places of its telling words. */
  readonly telling: () => ReadonlySet<number>
}

/** Prepares the lookup of topics' titles and aliases. Names of one word must have the capitals that they are written with. */
export function createNameFinder(topics: readonly Pick<Topic, 'id' | 'title' | 'aliases'>[]): FindNames {
  const byFirst = new Map<string, Name[]>()
  for (const name of topics.flatMap(listNames)) {
    const names = byFirst.get(name.stems[0] ?? '')
    if (names) names.push(name)
    else byFirst.set(name.stems[0] ?? '', [name])
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.stems.length - a.stems.length)
  return written => {
    const found: TopicName[] = []
    for (let from = 0; from < written.length; from++) {
      const name = byFirst.get(written[from]?.stem ?? '')?.find(each => standsAt(each, written, from))
      if (!name) continue
      const to = from + name.stems.length
      const telling = new Set(Array.from(name.telling(), i => from + i))
      found.push({ topicId: name.topicId, name: name.path, from, to, telling })
      from = to - 1
    }
    return found
  }
}

function standsAt({ stems, written: own }: Name, written: readonly WrittenWord[], from: number): boolean {
  for (const [i, stem] of stems.entries()) if (written[from + i]?.stem !== stem) return false
  return own.every((word, i) => hasCapitalsOf(word, written[from + i]?.written ?? '', own.length === 1))
}

/** START is not "start": a word all in capitals wants all of them and, where it is a name by itself, a first capital a first one. */
function hasCapitalsOf(name: string, written: string, isAlone: boolean): boolean {
  if (name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase())
    return written === written.toUpperCase()
  const isCapital = name.charAt(0) !== name.charAt(0).toLowerCase()
  return !isAlone || !isCapital || written.charAt(0) !== written.charAt(0).toLowerCase()
}

function listNames({ id: topicId, title, aliases }: Pick<Topic, 'id' | 'title' | 'aliases'>): Name[] {
  const names = new Map<string, Name>()
  // Most names of a pack are never met: what is telling in them is found out when one is.
  let compared: ComparedNames | undefined
  for (const text of [title, ...aliases]) {
    const words = listSearchWords(text)
    const stems = words.map(word => stemOf(word.key))
    const path = stems.join(' ')
    let known: ReadonlySet<number> | undefined
    const telling = () => {
      compared ??= compareNames(names)
      known ??= findTelling(stems, compared)
      return known
    }
    const written = words.map(({ start, end }) => text.slice(start, end))
    if (words.length > 0 && !names.has(path)) names.set(path, { topicId, path, stems, written, telling })
  }
  return [...names.values()]
}

/** What a topic's names have in common. */
interface ComparedNames {
  /** Names that have no other in them. */
  readonly shortest: ReadonlySet<string>
  readonly common: ReadonlySet<string>
}

function compareNames(names: ReadonlyMap<string, Name>): ComparedNames {
  const shortest = new Set<string>()
  for (const name of names.values()) if (!hasShorter(name, names)) shortest.add(name.path)
  return { shortest, common: commonStems(Array.from(names.values(), ({ stems }) => stems)) }
}

function findTelling(stems: readonly string[], { shortest, common }: ComparedNames): ReadonlySet<number> {
  const inShorter = new Set<number>()
  for (const from of stems.keys())
    for (let to = from + 1; to <= stems.length; to++)
      if (to - from < stems.length && shortest.has(stems.slice(from, to).join(' ')))
        for (let i = from; i < to; i++) inShorter.add(i)
  if (inShorter.size === 0) return inShorter
  return new Set([...stems.keys()].filter(i => !inShorter.has(i) && !common.has(stems[i] ?? '')))
}

/** Tells whether a name begins or ends with another. */
function hasShorter({ path, stems }: Name, names: ReadonlyMap<string, Name>): boolean {
  let at = -1
  for (let length = 1; length < stems.length; length++) {
    at = path.indexOf(' ', at + 1)
    if (names.has(path.slice(0, at)) || names.has(path.slice(at + 1))) return true
  }
  return false
}

/** A word that a quarter of a topic's names have ("radar") tells none of them from the others. */
const COMMON_SHARE = 0.25
/** Of a few names each has its words in a quarter of them. */
const FEWEST_TO_COMPARE = 8

function commonStems(names: readonly (readonly string[])[]): Set<string> {
  if (names.length < FEWEST_TO_COMPARE) return new Set()
  const counts = new Map<string, number>()
  for (const stem of names.flatMap(stems => [...new Set(stems)])) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= names.length * COMMON_SHARE).map(([stem]) => stem))
}
