const CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'Z',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'T',
  ч: 'C',
  ш: 'S',
  щ: 'S',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
}
const CYRILLIC = /[а-я]/g
const ANY_CYRILLIC = /[\u0400-\u04FF]/

/** How schemes of transliteration write the same sound. */
const SPELLINGS: Readonly<Record<string, string>> = {
  shch: 'S',
  sch: 'S',
  sh: 'S',
  zh: 'Z',
  kh: 'h',
  ch: 'C',
  ts: 'T',
  tz: 'T',
  cz: 'T',
  ph: 'f',
  ck: 'k',
  c: 'k',
  q: 'k',
  x: 'ks',
  w: 'v',
  oo: 'u',
  ou: 'u',
  ee: 'i',
  y: 'i',
  j: 'i',
}
// C before e, i and y is ts; ye and je at the beginning or after a vowel is e.
const SPELLING = /(?<=^|[aeiou])[yj]e|c(?=[eiy])|shch|sch|sh|zh|kh|ch|t[sz]|cz|ph|ck|o[ou]|ee|[cqxwyj]/g
const SOFT: Readonly<Record<string, string>> = { ye: 'e', je: 'e', c: 'T' }
const DOUBLED = /(.)\1+/g

/** Endings of Russian nouns and adjectives by their sound, longest first. */
const ENDINGS =
  'iami ami imi ogo ego omu emu aia iaia uiu iuiu iah ah iam am ih im om em ov ev oi ei oe ee ie ia iu a e i o u'
    .split(' ')
    .sort((a, b) => b.length - a.length)
const MAY_END = /[aeiouhmv]$/
const SHORTEST_STEM = 3
/** "боеголовок" and "боеголовка". */
const FLEETING_VOWEL = /(?<=[a-zA-Z]{3}[bcdfghklmnprstvzCSTZ])[oe](?=[kn]$)/

/**
 * How a word's key sounds, in letters that stand for several spellings: "Кисляк", "Kislyak", "Kisliak" and "Kisljak" give the same.
 * Folds the schemes of transliteration in use (BGN/PCGN, GOST, ISO 9, scholarly, newspapers') into one key.
 */
export function soundOf(key: string): string {
  const latin = isCyrillic(key) ? key.replace(CYRILLIC, letter => CYRILLIC_LETTERS[letter] ?? letter) : key
  return latin.replace(SPELLING, spellingOf).replace(DOUBLED, '$1')
}

function spellingOf(letters: string, at: number, word: string): string {
  const isSoft = (letters.endsWith('e') && letters !== 'ee') || (letters === 'c' && /[eiy]/.test(word.charAt(at + 1)))
  return (isSoft ? SOFT[letters] : SPELLINGS[letters]) ?? letters
}

/** The sound of a word without its Russian ending: "Габалинская", "gabalinskoy" and "gabalinskuju" give the same. */
export function soundStemOf(key: string): string {
  return dropEnding(soundOf(key))
}

/** A sound without its Russian ending, and without the vowel that comes and goes before its last consonant. */
export function dropEnding(sound: string): string {
  return cut(sound).replace(FLEETING_VOWEL, '')
}

function cut(sound: string): string {
  if (!MAY_END.test(sound)) return sound
  const ending = ENDINGS.find(each => sound.endsWith(each) && sound.length - each.length >= SHORTEST_STEM)
  return ending === undefined ? sound : sound.slice(0, -ending.length)
}

/** Tells whether a key has Cyrillic letters. */
export function isCyrillic(key: string): boolean {
  return ANY_CYRILLIC.test(key)
}
