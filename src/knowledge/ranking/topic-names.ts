import { words } from '../../recognition/words'
import type { Topic } from '../pack'
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
  readonly stems: readonly string[]
  readonly first: string
  readonly telling: ReadonlySet<number>
}

/** Prepares the lookup of topics' titles and aliases. Names of one word must have the capitals that they are written with. */
export function createNameFinder(topics: readonly Pick<Topic, 'id' | 'title' | 'aliases'>[]): FindNames {
  const byFirst = new Map<string, Name[]>()
  for (const name of topics.flatMap(compileNames)) {
    const names = byFirst.get(name.stems[0] ?? '') ?? []
    byFirst.set(name.stems[0] ?? '', names)
    names.push(name)
  }
  for (const names of byFirst.values()) names.sort((a, b) => b.stems.length - a.stems.length)
  return written => {
    const found: TopicName[] = []
    for (let from = 0; from < written.length; from++) {
      const name = byFirst.get(written[from]?.stem ?? '')?.find(each => standsAt(each, written, from))
      if (!name) continue
      const { topicId, stems, telling } = name
      const to = from + stems.length
      found.push({ topicId, name: stems.join(' '), from, to, telling: new Set([...telling].map(i => from + i)) })
      from = to - 1
    }
    return found
  }
}

function standsAt({ stems, first }: Name, written: readonly WrittenWord[], from: number): boolean {
  if (!stems.every((stem, i) => written[from + i]?.stem === stem)) return false
  return stems.length > 1 || hasCapitalsOf(first, written[from]?.written ?? '')
}

/** START is not "start": all capitals want all, a first one wants a first one. */
function hasCapitalsOf(name: string, written: string): boolean {
  const isLower = name === name.toLowerCase()
  const isUpper = name.length > 1 && name === name.toUpperCase()
  if (isUpper) return written === written.toUpperCase()
  return isLower || written.charAt(0) !== written.charAt(0).toLowerCase()
}

function compileNames({ id: topicId, title, aliases }: Pick<Topic, 'id' | 'title' | 'aliases'>): Name[] {
  const spelled = [title, ...aliases].map(text => [...words(text)])
  const unique = new Map(spelled.map(list => [list.map(word => stemOf(word.key)).join(' '), list]))
  const all = [...unique.values()].filter(list => list.length > 0)
  const names = all.map(list => ({ stems: list.map(word => stemOf(word.key)), first: list[0]?.plain ?? '' }))
  const known = new Set(names.map(({ stems }) => stems.join(' ')))
  const shortest = new Set(names.filter(({ stems }) => covered(stems, known).size === 0).map(({ stems }) => stems.join(' ')))
  const common = commonStems(names.map(({ stems }) => stems))
  return names.map(({ stems, first }) => {
    const inShorter = covered(stems, shortest)
    const rest = [...stems.keys()].filter(i => !inShorter.has(i) && !common.has(stems[i] ?? ''))
    return { topicId, stems, first, telling: new Set(inShorter.size === 0 ? [] : rest) }
  })
}

/** The words of a name that stand in other names inside it. */
function covered(stems: readonly string[], names: ReadonlySet<string>): Set<number> {
  const inside = new Set<number>()
  for (let from = 0; from < stems.length; from++)
    for (let to = from + 1; to <= stems.length; to++)
      if (to - from < stems.length && names.has(stems.slice(from, to).join(' ')))
        for (let i = from; i < to; i++) inside.add(i)
  return inside
}

/** A word that a quarter of a topic's names have ("radar") tells none of them from the others. */
const COMMON_SHARE = 0.25

function commonStems(names: readonly (readonly string[])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const stem of names.flatMap(stems => [...new Set(stems)])) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= names.length * COMMON_SHARE).map(([stem]) => stem))
}
