import { singulars } from '../recognition/inflection'

const CAPITALIZED = String.raw`\p{Lu}[\p{L}\p{M}]*(?:['\u2019]\p{Lu}[\p{L}\p{M}]+)?`
const RUN = new RegExp(String.raw`(?<![\p{L}\p{N}])${CAPITALIZED}(?:[ \u00A0\-\u2013]${CAPITALIZED})+`, 'gu')
const SENTENCE_START = /(?:^|[.!?:]\s+)$/
/** "Russian" is the name of "Russia"; shorter words may be plurals, and must be the same otherwise. */
const SAME_BEGINNING = 5

/** Words in small letters, as `nameWords` gives them. */
export type Vocabulary = ReadonlySet<string>

/** Tells whether vocabularies have a name between them: all its words, in whatever form, or its initials. */
export function hasName(vocabularies: readonly Vocabulary[], name: string): boolean {
  const has = (word: string) => vocabularies.some(words => words.has(word))
  const wanted = nameWords(name)
  if (wanted.length > 1 && has(wanted.map(word => word.charAt(0)).join(''))) return true
  return wanted.every(word => has(word) || formsOf(word).some(has) || vocabularies.some(words => hasBegun(words, word)))
}

function formsOf(word: string): string[] {
  return [`${word}s`, ...singulars(word)]
}

function hasBegun(words: Vocabulary, word: string): boolean {
  const beginning = word.slice(0, SAME_BEGINNING)
  return word.length >= SAME_BEGINNING && [...words].some(each => each.startsWith(beginning))
}

/** The words of a text or a name in small letters: neither hyphens and dashes nor quotation marks part a name from itself. */
export function nameWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Finds names of several words: a run of words with capitals, without the one that has its capital from the sentence. */
export function findNames(text: string): string[] {
  return Array.from(text.matchAll(RUN), ({ 0: run, index }) => {
    if (!SENTENCE_START.test(text.slice(0, index))) return run
    return run.slice(run.search(/[ \u00A0\-\u2013]/) + 1)
  })
}
