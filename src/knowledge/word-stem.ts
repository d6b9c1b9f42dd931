import { lookupKey } from '../recognition/inflection'
import { groupBy } from './group-by'

const LATIN = /^[a-z]+$/
const SHORTEST_STEM = 3
const VOWEL = /[aeiouy]/
/** "plan", but not "leas": words like these are other words with an e, as in "plane". */
const SHORT = /^[^aeiou]*[aeiouy][^aeiouywx]$/
/** "negotiate" is to "negotiation" what "inspect" is to "inspection". */
const LONG_AT = /.{5}at$/
const DOUBLED = /([bdgkmnprt])\1$/

/** Endings of English words and what stays of them, longest first. */
const ENDINGS: readonly (readonly [ending: string, rest: string])[] = [
  ['ication', 'i'],
  ['uction', 'uc'],
  ['ensive', 'en'],
  ['ation', ''],
  ['ition', ''],
  ['nsion', 'nd'],
  ['ement', ''],
  ['tion', 't'],
  ['sion', 's'],
  ['ator', ''],
  ['ment', ''],
  ['ance', ''],
  ['ence', ''],
  ['edly', ''],
  ['iry', 'ir'],
  ['ied', 'i'],
  ['ing', ''],
  ['ure', ''],
  ['ive', ''],
  ['ed', ''],
  ['er', ''],
  ['or', ''],
  ['al', ''],
  ['ly', ''],
]

/** Verbs whose forms share no beginning, or too little of one. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `leave left, withdraw withdrew withdrawn withdrawal, build built, begin began begun, give gave given, send sent, pay paid, hold held,
  meet met, say said, take took taken, spend spent, sell sold, lose lost, make made, tell told, keep kept, go went gone, come came,
  see saw seen, run ran, fall fell fallen, rise rose risen, break broke broken, speak spoke spoken, write wrote written, know knew known,
  blow blew blown, fly flew flown, fight fought, win won, find found, lead led, bring brought, buy bought, think thought, grow grew grown, use used using,
  owe owed owing,
  destroy destruction, expire expiry expiration`
    .split(/,\s+/)
    .flatMap(line => {
      const [base = '', ...forms] = line.trim().split(' ')
      return forms.map(form => [form, base] as const)
    }),
)

/**
 * What a word shares with its other forms: "suspends", "suspended" and "suspension" give one stem, as do the cases of a Russian word.
 * A suffix stripper for English in the manner of Porter 1980; stems are there to be compared, not to be read.
 */
export function stemOf(key: string): string {
  const spelled = IRREGULAR.get(key) ?? lookupKey(key)
  if (!LATIN.test(spelled)) return spelled
  const singular = dropPlural(spelled)
  const base = dropEnding(singular)
  const trimmed = trimEnd(base !== singular && SHORT.test(base) ? `${base}e` : base)
  return LONG_AT.test(trimmed) ? trimmed.slice(0, -2) : trimmed
}

function dropPlural(word: string): string {
  if (!word.endsWith('s') || word.length <= SHORTEST_STEM || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return /(?:ss|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

/** By their last letter. */
const ENDINGS_BY_LETTER = groupBy(ENDINGS, ([ending]) => ending.slice(-1))

function dropEnding(word: string): string {
  for (const [ending, rest] of ENDINGS_BY_LETTER.get(word.slice(-1)) ?? []) {
    if (!word.endsWith(ending)) continue
    const left = word.slice(0, -ending.length) + rest
    return left.length >= SHORTEST_STEM && VOWEL.test(left) ? left : word
  }
  return word
}

/** "planned" and "plan", "expire" and "expired", "ratify" and "ratified" end alike. */
function trimEnd(word: string): string {
  if (word.length <= SHORTEST_STEM) return word
  if (DOUBLED.test(word)) return word.slice(0, -1)
  if (word.endsWith('e') && !SHORT.test(word.slice(0, -1))) return word.slice(0, -1)
  return word.endsWith('y') ? `${word.slice(0, -1)}i` : word
}
