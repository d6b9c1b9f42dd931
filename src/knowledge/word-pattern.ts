import { listSearchWords } from './search-words'

/** A word, or with `isBeginning` every word that begins so. */
export interface WordPattern {
  readonly text: string
  readonly isBeginning: boolean
}

/** Any ending. */
const ANY_ENDING = '*'
/** A beginning of one letter would find half of the dictionary. */
const SHORTEST_BEGINNING = 2
/** Nobody writes a longer phrase word for word. */
const MOST_WORDS = 8

const ODD_SIGN = /[^\p{L}\p{M}\p{N}\p{Pc}\p{Pd}\s'’.&/*]/u
const STAR_ASTRAY = /(?:^|[^\p{L}\p{M}\p{N}\p{Pc}])\*|\*[\p{L}\p{M}\p{N}\p{Pc}*]/u

/** What keeps a phrase, such as `foot* the bill`, from being looked for, and what to do; undefined where nothing does. */
export function describePatternSlip(phrase: string): string | undefined {
  const quoted = `"${phrase}"`
  const [sign] = ODD_SIGN.exec(phrase) ?? []
  if (sign !== undefined) return `${quoted} has a "${sign}" in it: words and phrases are separated by commas alone`
  if (STAR_ASTRAY.test(phrase))
    return `${quoted} has its * elsewhere: it stands for any ending, right after a beginning`
  const patterns = readPatterns(phrase)
  if (patterns.length === 0) return `${quoted} has no word in it`
  const short = patterns.find(({ text, isBeginning }) => isBeginning && text.length < SHORTEST_BEGINNING)
  if (short)
    return `"${short.text}${ANY_ENDING}" is too short: write ${SHORTEST_BEGINNING} letters or more before the *`
  return patterns.length > MOST_WORDS
    ? `"${phrase.slice(0, 40).trim()}…" has ${patterns.length} words, and a phrase at most ${MOST_WORDS}: put commas between words that belong to no phrase`
    : undefined
}

/** A phrase as it is looked for: the keys of its words, as texts are split, with a blank between them and `*` after beginnings. */
export function spellPhrase(phrase: string): string {
  return readPatterns(phrase)
    .map(({ text, isBeginning }) => (isBeginning ? text + ANY_ENDING : text))
    .join(' ')
}

/** Reads a word of a phrase that `spellPhrase` spelled. */
export function readSpelled(word: string): WordPattern {
  return word.endsWith(ANY_ENDING) ? { text: word.slice(0, -1), isBeginning: true } : { text: word, isBeginning: false }
}

function readPatterns(phrase: string): WordPattern[] {
  return listSearchWords(phrase).map(({ key, end }) => ({ text: key, isBeginning: phrase[end] === ANY_ENDING }))
}
