import type { FamilyKind } from '../pack'
import type { Weights } from './weights'

/** Something that a text may have in common with another. */
export type Feature = `${'word' | 'sound' | 'family' | 'name' | 'topic'} ${string}`

/** A feature as a text has it or points to it. */
export interface SaidFeature {
  readonly feature: Feature
  readonly kind: 'word' | 'sound' | 'name' | 'topic' | FamilyKind
  /** Whether a text that says so has it, too; else it only points to texts that have it. */
  readonly isHad: boolean
  /** Whether a phrase says so, or a word that texts on any matter have. */
  readonly manner: 'phrase' | 'word' | 'light word'
}

/** What a feature is worth to a text that has it, before its rarity. */
export function worthOf({ kind, isHad, manner }: SaidFeature, weights: Weights): number {
  const worth = weights[kind]
  if (manner === 'phrase') return worth * weights.inPhrase
  // A light word that belongs to a family was listed there with care; one that only points to it was not.
  return manner === 'light word' && (kind === 'word' || !isHad) ? worth * weights.lightWord : worth
}
