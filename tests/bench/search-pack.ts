import type { Article, Pack, Passage } from '../../src/knowledge/pack'
import { makeRandom } from './prose'

const ONSETS = 'b br c ch d dr f g gr h j k l m n p pr r s st t tr v w z'.split(' ')
const VOWELS = 'a e i o u ai ea ou'.split(' ')
const CODAS = ['', '', 'l', 'n', 'nd', 'r', 's', 'st', 't']
/** As many words as a library of this size has in earnest. */
const WORDS = 20_000
const MOST_SYLLABLES = 3
const PASSAGES_PER_ARTICLE = 20
const FEWEST_WORDS = 25
const MORE_WORDS = 45
/** Every so many words is one of the pack itself, so that the queries find much. */
const OWN_WORD = 6

/** A pack with so many more passages of made-up text, its words as common as Zipf has it; always the same for the same seed. */
export function makeSearchPack(pack: Pack, passages: number, seed: number): Pack {
  const random = makeRandom(seed)
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)]
  const syllable = () => `${pick(ONSETS)}${pick(VOWELS)}${pick(CODAS)}`
  const words = Array.from({ length: WORDS }, () =>
    Array.from({ length: 1 + Math.floor(random() * MOST_SYLLABLES) }, syllable).join(''),
  )
  const own = pack.articles.flatMap(article => article.passages.flatMap(passage => passage.text.split(' ')))
  const word = () => (random() < 1 / OWN_WORD ? pick(own) : words[Math.floor(WORDS ** random()) - 1])
  const makePassage = (id: number): Passage => {
    const text = Array.from({ length: FEWEST_WORDS + Math.floor(random() * MORE_WORDS) }, word).join(' ')
    return { id: `p${id}`, text: `${text} in ${1980 + (id % 45)}.`, sourceIds: [] }
  }
  const articles = Array.from(
    { length: passages / PASSAGES_PER_ARTICLE },
    (_, at): Article => ({
      id: `made-${at}`,
      title: `${word()} ${word()} ${word()}`,
      kind: 'news',
      language: 'en',
      publisher: 'Nobody',
      published: '2020-01-01',
      sources: [],
      passages: Array.from({ length: PASSAGES_PER_ARTICLE }, (_, i) => makePassage(at * PASSAGES_PER_ARTICLE + i)),
    }),
  )
  return { ...pack, articles: [...pack.articles, ...articles] }
}
