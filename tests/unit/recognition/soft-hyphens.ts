export const SOFT_HYPHEN = '\u00AD'
const BETWEEN_LETTERS = /(?<=\p{L})(?=\p{L})/gu

/** Puts soft hyphens between letters of a text, where `isWanted` says so of a place. */
export function hyphenate(text: string, isWanted: (at: number) => boolean): string {
  return text.replace(BETWEEN_LETTERS, (_, at: number) => (isWanted(at) ? SOFT_HYPHEN : ''))
}

/** Where an offset would be if the text had no soft hyphens. */
export function withoutHyphens(text: string, offset: number): number {
  let hyphens = 0
  for (let at = text.indexOf(SOFT_HYPHEN); at >= 0 && at < offset; at = text.indexOf(SOFT_HYPHEN, at + 1)) hyphens++
  return offset - hyphens
}
