/** Longer than any sentence that is meant to be read. */
const MOST_CHARACTERS = 1200
/** A name is looked for no further in. */
const MOST_SEARCHED = 20_000
/** So much stays before the name. */
const LEAD_CHARACTERS = 600

/** A text as it is, or where it is longer than any sentence, the part around the first of the names in it, in whole words. */
export function clipSentence(text: string, names: readonly string[] = []): string {
  if (text.length <= MOST_CHARACTERS) return text
  const searched = text.slice(0, MOST_SEARCHED)
  const places = names.map(name => searched.indexOf(name)).filter(place => place >= 0)
  const start = Math.max(0, Math.min(...places, MOST_SEARCHED) - LEAD_CHARACTERS)
  const from = places.length === 0 || start === 0 ? 0 : wordEnd(searched, start)
  return text.slice(from, wordStart(text, from + MOST_CHARACTERS))
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space < 0 || space > at + LEAD_CHARACTERS ? at : space + 1
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return at >= text.length || space < at - LEAD_CHARACTERS ? at : space
}
