import { listSearchWords } from '../search-words'
import { stemOf } from '../word-stem'
import { isLightWord } from './light-words'
import { type FamilyWords, findFamilies } from './related-words'
import { isStopWord } from './stop-words'
import type { FindNames, TopicName } from './topic-names'
import { WEIGHTS, type Weights } from './weights'

/** Something that a text may have in common with another. */
export type Feature = `${'word' | 'phrase' | 'family' | 'name' | 'topic'} ${string}`

export interface SaidFeature {
  readonly feature: Feature
  /** What it is worth to a text that has it, before its rarity. */
  readonly worth: number
  /** Whether a text that says so has it, too; else it only points to texts that have it. */
  readonly isHad: boolean
}

/** A word or phrase of a text, with all that it may mean. */
export interface Saying {
  /** As it is written. */
  readonly text: string
  readonly features: readonly SaidFeature[]
}

/** Reads what a text says, word by word. */
export type ReadSayings = (text: string) => readonly Saying[]

interface ReadWord {
  readonly key: string
  readonly stem: string
  readonly written: string
  readonly start: number
  readonly end: number
}

/** In names START I and START 1 are one. */
const ROMAN: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
])

/** Prepares the reading of texts in which the names that `findNames` finds stand. */
export function createSayingReader(findNames: FindNames, weights: Weights = WEIGHTS): ReadSayings {
  return text => {
    const words = listSearchWords(text).map(({ key, start, end }) => ({
      key,
      stem: stemOf(key),
      written: text.slice(start, end),
      start,
      end,
    }))
    const names = findNames(words)
    const families = dropIdle(findFamilies(words), words, names)
    const features = words.map((_, i) => featuresAt(i, { words, names, families }, weights))
    return words.flatMap(({ start }, i) => {
      const to = Math.max(i + 1, ...families.filter(each => each.from === i).map(each => each.to))
      const said = features[i] ?? []
      return said.length === 0 ? [] : [{ text: text.slice(start, words[to - 1]?.end), features: said }]
    })
  }
}

/** Leaves out what a topic's name has in it ("arms" in its full name), words of a phrase that is an actor's name, and repeats. */
function dropIdle(
  families: readonly FamilyWords[],
  words: readonly ReadWord[],
  names: readonly TopicName[],
): FamilyWords[] {
  const named = new Set(names.flatMap(({ from, to }) => range(from, to)))
  const inActors = new Set<number>()
  const taken = new Set<string>()
  return families.filter(({ family, kind, isCore, from, to }) => {
    const places = range(from, to)
    const isPhrase = places.length > 1
    if (places.every(i => named.has(i))) return false
    if (!isPhrase && inActors.has(from)) return false
    if (!isPhrase && !isCore && isStopWord(words[from]?.key ?? '')) return false
    if (isPhrase && kind === 'actor') for (const i of places) inActors.add(i)
    if (places.some(i => taken.has(`${family} ${i}`))) return false
    for (const i of places) taken.add(`${family} ${i}`)
    return true
  })
}

interface TextRead {
  readonly words: readonly ReadWord[]
  readonly names: readonly TopicName[]
  readonly families: readonly FamilyWords[]
}

function featuresAt(i: number, { words, names, families }: TextRead, weights: Weights): SaidFeature[] {
  const { key = '', stem = '' } = words[i] ?? {}
  const light = isLightWord(stem) ? weights.lightWord : weights.word
  const name = names.find(({ from, to }) => from <= i && i < to)
  const found: SaidFeature[] = []
  const add = (feature: Feature, worth: number, isHad = true) => found.push({ feature, worth, isHad })
  if (name?.from === i) add(`topic ${name.topicId}`, weights.topic)
  if (name?.from === i && name.telling.size === 0) add(`name ${name.name}`, weights.name)
  if (name?.telling.has(i)) add(`word ${ROMAN.get(stem) ?? stem}`, light)
  const isHidden = families.some(
    ({ kind, from, to }) => (kind === 'country' || (kind === 'actor' && to - from > 1)) && from <= i && i < to,
  )
  if (!name && !isHidden && !isStopWord(key)) add(`word ${stem}`, light)
  for (const { family, kind, isCore, from, to } of families) {
    if (from !== i) continue
    const isPhrase = to - from > 1
    const worth = kind === 'country' ? weights.matter : weights[kind]
    add(`family ${family}`, worth * (isPhrase ? weights.inPhrase : isCore ? 1 : light), isCore)
    if (isPhrase) {
      const stems = words.slice(from, to).map(word => word.stem)
      add(`phrase ${stems.join(' ')}`, weights.phrase)
    }
  }
  return found
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}
