import type { Profile } from '../closeness'
import type { Feature } from './features'
import type { ReadSayings } from './sayings'

/** A text that belongs to what is profiled, and how much of it is meant by that text: 1 for its own. */
export interface ProfiledText {
  readonly text: string
  readonly strength: number
}

/** Gathers what some texts together have; what several have counts as much as the strongest says. */
export function createProfile(texts: readonly ProfiledText[], read: ReadSayings): Profile {
  const profile = new Map<Feature, number>()
  for (const { text, strength } of texts)
    for (const { features } of read(text))
      for (const { feature, isHad } of features)
        if (isHad && strength > (profile.get(feature) ?? 0)) profile.set(feature, strength)
  return profile
}
