import { singulars } from '../recognition/inflection'
import { words } from '../recognition/words'

const SHORTEST_WORD = 3

/** Ranks texts by how close they are to a sentence. */
export interface ClosenessRanker {
  /** Sum of the rarity of the words that text `index` shares with `sentence`, by the length of the text; 0 for none. */
  closeness(index: number, sentence: string): number
}

/**
 * Prepares texts for ranking by shared words weighted by inverse document frequency
 * (Spärck Jones 1972, "A statistical interpretation of term specificity and its application in retrieval").
 */
export function createClosenessRanker(texts: readonly string[]): ClosenessRanker {
  const bags = texts.map(wordSet)
  const frequency = new Map<string, number>()
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const rarity = (word: string) => Math.log((texts.length + 1) / (frequency.get(word) ?? texts.length + 1))
  return {
    closeness(index, sentence) {
      const bag = bags[index] ?? new Set()
      let shared = 0
      for (const word of wordSet(sentence)) if (bag.has(word)) shared += rarity(word)
      // A long text shares more words by chance; the square root keeps a long one from being punished twice.
      return bag.size === 0 ? 0 : shared / Math.sqrt(bag.size)
    },
  }
}

function wordSet(text: string): Set<string> {
  const set = new Set<string>()
  for (const { key } of words(text)) {
    if (key.length < SHORTEST_WORD && !/\d/.test(key)) continue
    set.add(singulars(key)[0] ?? key)
  }
  return set
}
