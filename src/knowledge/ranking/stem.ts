import { evidenceKey } from '../../recognition/inflection'

const LATIN = /^[a-z]+$/
const SHORTEST_STEM = 4
// The common endings of English verbs, nouns of action and adverbs, longest first.
const ENDINGS = ['ations', 'ation', 'ments', 'ment', 'ings', 'ing', 'ions', 'ion', 'ers', 'ors', 'er', 'or', 'ed', 'ly', 'al']
const DOUBLED = /([bdfgklmnprstvz])\1$/

/**
 * The form that a word is compared by: Russian words without their ending, English ones without plural and the commonest endings of verbs
 * and nouns of action, after the steps 1 and 4 of Porter 1980, "An algorithm for suffix stripping". Not a word, and not meant to be shown.
 */
export function stem(key: string): string {
  const singular = evidenceKey(key)
  if (!LATIN.test(singular)) return singular
  const ending = ENDINGS.find(each => singular.endsWith(each) && singular.length - each.length >= SHORTEST_STEM)
  const bare = ending === undefined ? singular : singular.slice(0, -ending.length)
  const single = ending === undefined ? bare : bare.replace(DOUBLED, '$1')
  if (single.length <= SHORTEST_STEM) return single
  return single.replace(/e$/, '').replace(/y$/, 'i')
}
