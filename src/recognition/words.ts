/** A run of letters, digits and connectors in a text, with its place in UTF-16 code units of the original. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Spelling without accents, ligatures, full-width forms and invisible characters; capitals kept. */
  readonly plain: string
  /** `plain` in lower case: what aliases and evidence are looked up by. */
  readonly key: string
}

// Soft hyphens, zero-width characters and combining marks stand inside a word without ending it. Scripts that are written
// without blanks give a word for each letter, so that a name is found inside a line of them; a run of Hangul is a word by
// itself, so that "START는" has the name before its particle.
const INSIDE = String.raw`\p{M}\u00AD\u200B-\u200D\u2060\uFEFF`
const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`
const SPACED = String.raw`[[\p{L}\p{N}\p{Pc}]--[${UNSPACED}\p{sc=Hang}]]`
const WORD_SOURCE = [
  `${SPACED}(?:${SPACED}|[${INSIDE}])*`,
  String.raw`[[\p{L}\p{N}]&&[${UNSPACED}]][${INSIDE}]*`,
  String.raw`[\p{L}&&\p{sc=Hang}][\p{sc=Hang}${INSIDE}]*`,
].join('|')
// An expression of such classes takes a millisecond to make, and most pages need none of these.
let everyWord: RegExp | undefined
let wordHere: RegExp | undefined

const ASCII = /^[\x20-\x7E]*$/
// Accents that any script may bear, points of Hebrew and Arabic. Vowel signs of other scripts are no accents, nor are the voicing
// marks of kana: a word without them is another word.
const INVISIBLE_OR_ACCENT = String.raw`[[\p{M}&&[\p{sc=Zinh}\p{sc=Cyrl}\p{sc=Hebr}\p{sc=Arab}]]--[\u3099\u309A]]|[\u00AD\u200B-\u200D\u2060\uFEFF]`
let invisibleOrAccent: RegExp | undefined
// Letters that Unicode does not decompose, though readers type them without their marks.
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ə: 'e',
  Ə: 'E',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  đ: 'd',
}
const UNDECOMPOSED_LETTER = /[əƏłŁøØıđ]/g

/** Spells `text` without accents, ligatures, full-width forms and invisible characters; й and ё become и and е. */
export function plainSpelling(text: string): string {
  if (ASCII.test(text)) return text
  invisibleOrAccent ??= new RegExp(INVISIBLE_OR_ACCENT, 'gv')
  return text
    .normalize('NFKD')
    .replace(invisibleOrAccent, '')
    .replace(UNDECOMPOSED_LETTER, letter => UNDECOMPOSED[letter] ?? letter)
}

/** The word that starts at `start`; undefined where none does. */
export function wordFrom(text: string, start: number): Word | undefined {
  wordHere ??= new RegExp(WORD_SOURCE, 'yv')
  wordHere.lastIndex = start
  const found = wordHere.exec(text)?.[0]
  if (found === undefined) return undefined
  const plain = plainSpelling(found)
  return { start, end: start + found.length, plain, key: plain.toLowerCase() }
}

const SIMPLE_FIRST_WORD = /^(?:[a-z\d]+|[а-яё]+)(?=[ -]|$)/i

/** The key of the first word of `text`; undefined where it has no word. */
export function firstKey(text: string): string | undefined {
  const simple = SIMPLE_FIRST_WORD.exec(text)?.[0]
  if (simple !== undefined) return plainSpelling(simple).toLowerCase()
  const [first] = words(text)
  return first?.key
}

/** Yields the words of `text` in order; offsets are exact in the original. */
export function* words(text: string): Generator<Word, void, undefined> {
  everyWord ??= new RegExp(WORD_SOURCE, 'gv')
  for (const match of text.matchAll(everyWord)) {
    const plain = plainSpelling(match[0])
    yield { start: match.index, end: match.index + match[0].length, plain, key: plain.toLowerCase() }
  }
}
