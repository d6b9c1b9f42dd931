import type { Feature, Saying } from './ranking/sayings'
import { WEIGHTS, type Weights } from './ranking/weights'

/** What a text has, and how surely: from above 0 to 1. */
export type Profile = ReadonlyMap<Feature, number>

/** A word that a sentence and a text have in common. */
export interface SharedWord {
  /** As the sentence has it. */
  readonly said: string
  readonly feature: Feature
  readonly worth: number
}

/** How close a text is to what was said: 0 where they share nothing. */
export interface Closeness {
  readonly score: number
  readonly shared: readonly SharedWord[]
}

/** Measures how close each of some texts is to what was said, in the order of the texts. */
export type MeasureCloseness = (sayings: readonly Saying[], isIgnored?: (feature: Feature) => boolean) => Closeness[]

/**
 * Prepares texts for measuring. A word counts by the best that it has in common with a text, weighted by how few of the texts it reaches
 * (Spärck Jones 1972, "A statistical interpretation of term specificity and its application in retrieval"), whether by itself or by its
 * families; the sum is divided by the text's length, as a long one shares more by chance.
 */
export function createClosenessMeter(profiles: readonly Profile[], weights: Weights = WEIGHTS): MeasureCloseness {
  const index = indexFeatures(profiles)
  const lengths = profiles.map(lengthOf)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, profiles.length)
  return (sayings, isIgnored = () => false) => {
    const shared: SharedWord[][] = profiles.map(() => [])
    for (const { text: said, features } of sayings) {
      const best = new Map<number, SharedWord>()
      for (const { feature, worth } of features)
        for (const [i, strength] of isIgnored(feature) ? [] : (index.get(feature) ?? []))
          if (worth * strength > (best.get(i)?.worth ?? 0)) best.set(i, { said, feature, worth: worth * strength })
      const rarity = rarityOf([...best.values()].map(each => each.worth), profiles.length) ** weights.rarityBend
      for (const [i, each] of best) shared[i]?.push({ ...each, worth: each.worth * rarity })
    }
    return shared.map((list, i) => {
      const sum = list.reduce((total, each) => total + each.worth, 0)
      const length = (lengths[i] ?? 0) / mean
      return { score: sum === 0 ? 0 : sum / length, shared: list }
    })
  }
}

/** Low where most of the texts have it, in whatever strength, high where one alone has. */
export function rarityOf(strengths: readonly number[], count: number): number {
  const strongest = Math.max(0, ...strengths)
  const having = strengths.reduce((sum, strength) => sum + strength / strongest, 0)
  return Math.max(0, Math.log((count + 1) / (having + 0.5)))
}

function indexFeatures(profiles: readonly Profile[]): ReadonlyMap<Feature, readonly (readonly [number, number])[]> {
  const index = new Map<Feature, [number, number][]>()
  for (const [i, profile] of profiles.entries())
    for (const [feature, strength] of profile) {
      const postings = index.get(feature) ?? []
      index.set(feature, postings)
      postings.push([i, strength])
    }
  return index
}

const lengthOf = (profile: Profile) => [...profile.values()].reduce((sum, strength) => sum + strength, 0)
