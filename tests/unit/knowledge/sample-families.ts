import type { WordFamily } from '../../../src/knowledge/pack'
import { parseRelatedWords } from '../../../src/knowledge/related-words-file'

/** Reads families as a pack's file has them. */
export function familiesIn(text: string): readonly WordFamily[] {
  const parsed = parseRelatedWords(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** A few families of each kind. */
export const FAMILIES = familiesIn(`
matters:
  rent: rent*, leas*, landlord*, аренд*
  sign: sign, signed, put their names, dotted line
  refuse: refus*, no thanks, thanks but no
  destroy: destroy*, scrapped, уничтож*, переплав*
peopleAndPlaces:
  paris: paris*, french capital, париж*
countries:
  russia: moscow*, kremlin, москв*
  us: washington*, white house
events:
  sapphire-flight:
    tells: sapphire*, сапфир*
    hints: padlock*, night flight, on
`)
