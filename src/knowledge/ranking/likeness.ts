import { type Postings, type Profile, rarityOf } from '../closeness'
import type { Feature } from './features'

/** Families are shared by chance more often than words. */
const FAMILY_SHARE = 0.5

/**
 * Prepares how like some texts are to another, from 0 to 1 each in their order: the cosine of the angle between what they have,
 * weighted by rarity among them.
 */
export function prepareLikeness(profiles: readonly Profile[], postings: Postings): (profile: Profile) => number[] {
  const rarities = new Map<Feature, number>()
  for (const [feature, list] of postings) {
    // Texts on a topic all name it.
    if (feature.startsWith('topic ') || feature.startsWith('name ')) continue
    const share = feature.startsWith('family ') ? FAMILY_SHARE : 1
    rarities.set(
      feature,
      share *
        rarityOf(
          list.map(([, strength]) => strength),
          profiles.length,
        ),
    )
  }
  const sizeOf = (profile: Profile) => {
    let square = 0
    for (const [feature, strength] of profile) square += (strength * (rarities.get(feature) ?? 0)) ** 2
    return Math.sqrt(square)
  }
  const sizes = profiles.map(sizeOf)
  return profile => {
    const products = profiles.map(() => 0)
    for (const [feature, strength] of profile) {
      const square = (rarities.get(feature) ?? 0) ** 2
      if (square === 0) continue
      for (const [i, theirs] of postings.get(feature) ?? [])
        products[i] = (products[i] ?? 0) + strength * theirs * square
    }
    const size = sizeOf(profile)
    return products.map((product, i) => (product === 0 ? 0 : product / (size * (sizes[i] ?? 1))))
  }
}
