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
const CYRILLIC = /^[\u0400-\u04FF]+$/
const SHORTEST_RUSSIAN_STEM = 4

/**
 * The form that a word of a name is looked up by: Russian words by their stem, so that every case of a listed form is found;
 * English ones in American spelling; others as they are. The Russian stemmer is a light one in the manner of Dolamic and Savoy
 * 2009 ("Indexing and searching strategies for the Russian language"): one ending goes, then a soft vowel before it.
 */
export function lookupKey(key: string): string {
  if (key.length <= SHORTEST_RUSSIAN_STEM) return key
  if (!CYRILLIC.test(key)) return AMERICAN.get(key) ?? key
  const ending = ENDINGS.find(each => key.endsWith(each) && key.length - each.length >= SHORTEST_RUSSIAN_STEM)
  if (ending === undefined) return key
  const stem = key.slice(0, -ending.length)
  return stem.length > SHORTEST_RUSSIAN_STEM && stem.endsWith('и') ? stem.slice(0, -1) : stem
}

/**
 * The form that a word of evidence is looked up by: as `lookupKey` has it, and without an English plural. After Harman 1991,
 * "How effective is suffixing?": her S stemmer.
 */
export function evidenceKey(key: string): string {
  if (!key.endsWith('s') || key.length <= SHORTEST_STEM || key.endsWith('ss') || key.endsWith('us'))
    return lookupKey(key)
  return lookupKey(key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1))
}
