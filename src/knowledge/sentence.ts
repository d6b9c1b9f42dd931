/** The sentence of `text` that holds the offset `at`, trimmed; the whole text where no sentence can be told. */
export function sentenceAt(text: string, at: number): string {
  const segment = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text).containing(at)
  return (segment?.segment ?? text).trim()
}
