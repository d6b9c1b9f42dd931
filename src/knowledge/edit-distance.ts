/** How many letters two spellings are apart. */
export interface EditDistance {
  /** Of the whole words. */
  readonly whole: number
  /** Of the first from the beginning of the second that is nearest to it. */
  readonly beginning: number
}

/**
 * Counts the letters to be left out, put in, changed or swapped with their neighbour on the way from `typed` to `word`: optimal
 * string alignment, after Damerau 1964.
 */
export function editDistance(typed: string, word: string): EditDistance {
  let beforeLast: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_, i) => i)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j <= word.length; j++) {
      const change = (last[j - 1] ?? 0) + (typed[i - 1] === word[j - 1] ? 0 : 1)
      const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change)
      const isSwap = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      row[j] = isSwap ? Math.min(least, (beforeLast[j - 2] ?? 0) + 1) : least
    }
    beforeLast = last
    last = row
  }
  return { whole: last[word.length] ?? 0, beginning: Math.min(...last) }
}
