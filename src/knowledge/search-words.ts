import { type Word, words } from '../recognition/words'

/** A word as search looks it up, with its place in UTF-16 code units. */
export type SearchWord = Pick<Word, 'start' | 'end' | 'key'>

const BEGINS_WITH_DIGIT = /^\d/
const DIGITS = /^\d+$/
const THREE_DIGITS = /^\d{3}$/
const FEW_DIGITS = /^\d{1,2}$/
const BEFORE_A_BLANK = /^\d{1,3}$/
// Comma, thin and no-break space group the digits of a number.
const GROUPING = /^[,\u2009\u202F\u00A0]$/
// The s of a genitive is no word that anybody looks for.
const APOSTROPHE = /['\u2019]/
const DECIMAL = /^[.,]$/
/** Units that people write without a blank after the number. */
const NUMBER_WITH_UNIT = /^(\d+)(k|m|mn|mln|bn|bln|km|kg|mw|t|тыс|млн|млрд|км|кг|мвт)$/

/** Lists the words of `text` in order; "1,550" is one word with the key "1550", as people type it, and "8,79" is "8.79". */
export function listSearchWords(text: string): SearchWord[] {
  const list: SearchWord[] = []
  for (const word of listWords(text)) {
    if (word.key === 's' && APOSTROPHE.test(text.charAt(word.start - 1))) continue
    for (const part of splitUnit(word)) {
      const last = list.at(-1)
      const joined = last === undefined ? undefined : joinDigits(last.key, text.slice(last.end, part.start), part.key)
      if (last === undefined || joined === undefined) list.push(part)
      else list[list.length - 1] = { start: last.start, end: part.end, key: joined }
    }
  }
  return list
}

/** "7bn" is a number and its unit. */
function splitUnit(word: SearchWord): readonly SearchWord[] {
  const [, digits, unit] = BEGINS_WITH_DIGIT.test(word.key) ? (NUMBER_WITH_UNIT.exec(word.key) ?? []) : []
  if (digits === undefined || unit === undefined) return [word]
  const middle = word.start + digits.length
  return [
    { start: word.start, end: middle, key: digits },
    { start: middle, end: word.end, key: unit },
  ]
}

/** The key of two groups of digits that are one number; undefined where they are not. */
function joinDigits(before: string, gap: string, group: string): string | undefined {
  if (gap.length !== 1 || !DIGITS.test(group) || !DIGITS.test(before)) return undefined
  if (THREE_DIGITS.test(group) && (GROUPING.test(gap) || (gap === ' ' && BEFORE_A_BLANK.test(before))))
    return before + group
  return FEW_DIGITS.test(group) && DECIMAL.test(gap) ? `${before}.${group}` : undefined
}

/** The keys of the words of `text`: without case, accents and punctuation. */
export function listKeys(text: string): string[] {
  return listSearchWords(text).map(word => word.key)
}

const LOWER_A = 0x61
const LOWER_Z = 0x7a
const UNDERSCORE = 0x5f
const FIRST_BEYOND_ASCII = 0x80
const CYRILLIC_A = 0x430
const CYRILLIC_YA = 0x44f
const YO = 0x451
/** Dashes, quotation marks and blanks that texts are full of: none is part of a word. */
const SIGNS = new Set(
  Array.from('\u00A0\u00AB\u00BB\u2009\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201C\u201D\u201E\u2026\u202F', sign =>
    sign.charCodeAt(0),
  ),
)

/** The words of a text as recognition splits them; plain English and Russian are read letter by letter, ten times as fast. */
function listWords(text: string): Iterable<SearchWord> {
  const list: SearchWord[] = []
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return words(text)
  let start = -1
  for (let i = 0; i <= lower.length; i++) {
    const kind = i === lower.length ? 'gap' : kindOf(lower.charCodeAt(i))
    if (kind === 'other') return words(text)
    if (kind === 'letter') {
      if (start < 0) start = i
    } else if (start >= 0) {
      list.push({ start, end: i, key: lower.slice(start, i).replaceAll('й', 'и').replaceAll('ё', 'е') })
      start = -1
    }
  }
  return list
}

function kindOf(code: number): 'letter' | 'gap' | 'other' {
  if ((code >= LOWER_A && code <= LOWER_Z) || (code >= 0x30 && code <= 0x39) || code === UNDERSCORE) return 'letter'
  if (code < FIRST_BEYOND_ASCII || SIGNS.has(code)) return 'gap'
  return (code >= CYRILLIC_A && code <= CYRILLIC_YA) || code === YO ? 'letter' : 'other'
}
