import { createClosenessMeter, type MeasureCloseness, type Profile, rarityOf } from '../closeness'
import type { Article, Citation, Pack, Passage } from '../pack'
import { createProfile } from './profile'
import type { Feature, ReadSayings } from './sayings'
import type { Weights } from './weights'

/** A passage with the article that it stands in. */
export interface PlacedPassage {
  readonly article: Article
  readonly passage: Passage
}

/** A pack's passages, ready to be compared with sentences and facts; all lists are in their order. */
export interface PassageIndex {
  readonly placed: readonly PlacedPassage[]
  readonly measure: MeasureCloseness
  /** The place of a cited passage in the lists; -1 where the pack does not have it. */
  placeOf(citation: Citation): number
  /** How like each passage is to a text, from 0 to 1 (cosine of the angle between their features weighted by rarity). */
  likenessTo(profile: Profile): number[]
}

/** A family is shared by more chance than a word. */
const FAMILY_SHARE = 0.5

/** Reads the passages of a pack. */
export function indexPassages({ articles }: Pack, read: ReadSayings, weights: Weights): PassageIndex {
  const placed = articles.flatMap(article => article.passages.map(passage => ({ article, passage })))
  const profiles = placed.map(({ passage }) =>
    createProfile(
      [
        { text: passage.text, strength: 1 },
        { text: passage.heading ?? '', strength: weights.heading },
      ],
      read,
    ),
  )
  const places = new Map(placed.map(({ article, passage }, i) => [`${article.id}#${passage.id}`, i]))
  return {
    placed,
    measure: createClosenessMeter(profiles, weights),
    placeOf: ({ articleId, passageId }) => places.get(`${articleId}#${passageId}`) ?? -1,
    likenessTo: prepareLikeness(profiles),
  }
}

function prepareLikeness(profiles: readonly Profile[]): (profile: Profile) => number[] {
  const postings = new Map<Feature, [place: number, strength: number][]>()
  for (const [i, profile] of profiles.entries())
    for (const [feature, strength] of profile) {
      const list = postings.get(feature) ?? []
      postings.set(feature, list)
      list.push([i, strength])
    }
  const rarities = new Map<Feature, number>()
  for (const [feature, list] of postings) {
    const share = feature.startsWith('family ') ? FAMILY_SHARE : 1
    if (!/^(?:topic|name) /.test(feature)) rarities.set(feature, share * rarityOf(list.map(each => each[1]), profiles.length))
  }
  const sizeOf = (profile: Profile) =>
    Math.hypot(...Array.from(profile, ([feature, strength]) => strength * (rarities.get(feature) ?? 0)))
  const sizes = profiles.map(sizeOf)
  return profile => {
    const products = profiles.map(() => 0)
    for (const [feature, strength] of profile) {
      const rarity = rarities.get(feature) ?? 0
      if (rarity === 0) continue
      for (const [i, theirs] of postings.get(feature) ?? []) products[i] = (products[i] ?? 0) + strength * theirs * rarity ** 2
    }
    const size = sizeOf(profile)
    return products.map((product, i) => (product === 0 ? 0 : product / (size * (sizes[i] ?? 1))))
  }
}
