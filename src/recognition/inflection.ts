const SHORTEST_STEM = 3

/**
 * Lists the singular spellings that an English word in lower case may be a plural of, likeliest first;
 * empty where the word has no plural ending. "treaties" gives "treaty" and "treatie", "abms" gives "abm".
 */
export function singulars(key: string): readonly string[] {
  if (!key.endsWith('s') || key.length <= SHORTEST_STEM || key.endsWith('ss')) return []
  const stem = key.slice(0, -1)
  if (key.endsWith('ies')) return [`${key.slice(0, -3)}y`, stem]
  if (key.endsWith('es')) return [stem, key.slice(0, -2)]
  return [stem]
}

// British spellings that the names and evidence of packs are full of; Americans write the other.
const AMERICAN: ReadonlyMap<string, string> = new Map([
  ['defence', 'defense'],
  ['armour', 'armor'],
  ['armoured', 'armored'],
  ['programme', 'program'],
  ['centre', 'center'],
  ['modelling', 'modeling'],
  ['licence', 'license'],
])

const BRITISH: ReadonlyMap<string, string> = new Map([...AMERICAN].map(([british, american]) => [american, british]))

/** The words of British spelling that are looked up by `key`. */
export function britishSpellings(key: string): string[] {
  const british = BRITISH.get(key)
  return british === undefined ? [] : [british]
}

// Endings of Russian nouns and adjectives, as `plainSpelling` writes them (й as и, ё as е), longest first.
const ENDINGS =
  'иями ями ами ыми ими ого его ому ему ая яя ое ее ые ие ыи ии ои еи ую юю ых их ым им ом ем ою ею ах ях ов ев ам ям а я о е ы и у ю ь'.split(
    ' ',
  )
// A stem may end as if it had an ending: "систем" of "система", "горбачев" of "Горбачева".
const STEM_ENDINGS = ['ов', 'ев', 'ем']
const SOFT = /[иь]$/
const CYRILLIC = /^[\u0400-\u04FF]+$/
/** "щит" of "щита". */
const SHORTEST_STEM_OF_NAME = 3
/** Words of evidence are many, and shorter stems of theirs too often those of other words. */
const SHORTEST_STEM_OF_EVIDENCE = 4
const SHORTEST_AFTER_BOTH = 4

/** The form that a word of a name is looked up by: every case of a listed form is found. */
export const lookupKey = (key: string) => formOf(key, SHORTEST_STEM_OF_NAME)

/**
 * The form that a word of evidence is looked up by: as a name's, and without an English plural. After Harman 1991, "How effective is
 * suffixing?": her S stemmer.
 */
export function evidenceKey(key: string): string {
  if (!key.endsWith('s') || key.length <= SHORTEST_STEM || key.endsWith('ss') || key.endsWith('us'))
    return formOf(key, SHORTEST_STEM_OF_EVIDENCE)
  return formOf(key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1), SHORTEST_STEM_OF_EVIDENCE)
}

/**
 * Russian words by their stem, English ones in American spelling, others as they are. The Russian stemmer is a light one in the
 * manner of Dolamic and Savoy 2009 ("Indexing and searching strategies for the Russian language"): one ending goes, then a soft letter
 * before it, then what the stem itself has that looks like an ending.
 */
function formOf(key: string, shortest: number): string {
  if (key.length <= shortest) return key
  if (!CYRILLIC.test(key)) return AMERICAN.get(key) ?? key
  const stem = without(key, ENDINGS, shortest)
  const isSoft = stem !== key && stem.length > SHORTEST_AFTER_BOTH && SOFT.test(stem)
  return without(isSoft ? stem.slice(0, -1) : stem, STEM_ENDINGS, SHORTEST_AFTER_BOTH)
}

function without(key: string, endings: readonly string[], shortest: number): string {
  const ending = endings.find(each => key.endsWith(each) && key.length - each.length >= shortest)
  return ending === undefined ? key : key.slice(0, -ending.length)
}
