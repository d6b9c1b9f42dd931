import { type Feature, worthOf } from './ranking/features'
import type { Saying } from './ranking/sayings'
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

/** How close some texts are to what was said, in their order. */
export interface Closeness {
  /** 0 where they share nothing. */
  readonly scores: readonly number[]
  /** What a text shares with what was said. */
  sharedBy(index: number): SharedWord[]
}

/** Measures how close each of some texts is to what was said; `ignored` is a feature that says nothing about them. */
export type MeasureCloseness = (sayings: readonly Saying[], ignored?: Feature) => Closeness

/**
 * Prepares texts for measuring. A word counts by the best that it has in common with a text, weighted by how few of the texts it reaches
 * (Spärck Jones 1972, "A statistical interpretation of term specificity and its application in retrieval"), whether by itself or by its
 * families; the sum is divided by the text's length, as a long one shares more by chance.
 */
export function createClosenessMeter(profiles: readonly Profile[], weights: Weights = WEIGHTS): MeasureCloseness {
  const postings = indexFeatures(profiles)
  const lengths = profiles.map(lengthOf)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, profiles.length)
  return (sayings, ignored) => {
    const matches = sayings.map(saying => matchSaying(saying, postings, { ignored, weights }))
    const rarities = matches.map(({ worths }) => rarityOf([...worths.values()], profiles.length) ** weights.rarityBend)
    const scores = profiles.map(() => 0)
    const worthOfMatch = (i: number, text: number) => {
      const [worth = 0, rarity = 0, length = mean] = [matches[i]?.worths.get(text), rarities[i], lengths[text]]
      return (worth * rarity * mean) / length
    }
    for (const [i, { worths }] of matches.entries())
      for (const text of worths.keys()) scores[text] = (scores[text] ?? 0) + worthOfMatch(i, text)
    return {
      scores,
      sharedBy: text =>
        matches.flatMap(({ said, features }, i) => {
          const feature = features.get(text)
          return feature ? [{ said, feature, worth: worthOfMatch(i, text) }] : []
        }),
    }
  }
}

/** For each feature the texts that have it, each with how surely. */
export type Postings = ReadonlyMap<Feature, readonly (readonly [index: number, strength: number])[]>

/** The best that a word has in common with each text that it has anything in common with. */
interface Match {
  readonly said: string
  readonly worths: ReadonlyMap<number, number>
  readonly features: ReadonlyMap<number, Feature>
}

function matchSaying(
  { text, features: said }: Saying,
  postings: Postings,
  { ignored, weights }: { ignored: Feature | undefined; weights: Weights },
): Match {
  const worths = new Map<number, number>()
  const features = new Map<number, Feature>()
  for (const each of said) {
    const { feature } = each
    if (feature === ignored) continue
    const worth = worthOf(each, weights)
    for (const [i, strength] of postings.get(feature) ?? [])
      if (worth * strength > (worths.get(i) ?? 0)) {
        worths.set(i, worth * strength)
        features.set(i, feature)
      }
  }
  return { said: text, worths, features }
}

/** Low where most of the texts have it, in whatever strength, high where one alone has. */
export function rarityOf(strengths: readonly number[], count: number): number {
  const strongest = Math.max(0, ...strengths)
  const having = strengths.reduce((sum, strength) => sum + strength / strongest, 0)
  return Math.max(0, Math.log((count + 1) / (having + 0.5)))
}

/** What a word is worth that one of `count` texts alone has: the measure for all that speaks for a text besides its words. */
export function worthOfRarest(count: number, weights: Weights): number {
  return rarityOf([1], count) ** weights.rarityBend
}

/** Finds the texts that have each feature. */
export function indexFeatures(profiles: readonly Profile[]): Postings {
  const index = new Map<Feature, [number, number][]>()
  for (const [i, profile] of profiles.entries())
    for (const [feature, strength] of profile) {
      const postings = index.get(feature) ?? []
      index.set(feature, postings)
      postings.push([i, strength])
    }
  return index
}

/** How a name sounds is said by its word already. */
function lengthOf(profile: Profile): number {
  let length = 0
  for (const [feature, strength] of profile) if (!feature.startsWith('sound ')) length += strength
  return length
}
