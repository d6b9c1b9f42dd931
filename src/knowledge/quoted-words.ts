/** Words with what stands before and after them in their sentence; the three in a row are the sentence. */
export interface QuotedWords {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Longer than any sentence that is meant to be read. */
const MOST_CHARACTERS = 1200
/** A text without full stops may be a page long: no more than this of it is looked at on either side. */
const REACH_CHARACTERS = 2000
/** Of what is shown around words, so much stands before them: it tells what they are about. */
const SHARE_BEFORE = 0.4
/** A cut is made at a blank, if there is one in so many characters. */
const LONGEST_WORD = 30

/** U+FFFC stands for what is no text, such as a picture. */
const BLANKS = /[\s\uFFFC]+/g
/** Where a text's own paragraphs end; all other white space of a page's source is a blank (U+2028 is a line break of the page). */
const PARAGRAPH_END = /\n\s*\n|\u2028/

let segmenter: Intl.Segmenter | undefined

/**
 * The words at `[start, end)` of `text` in their sentence, with single blanks. A sentence that is longer than any that is meant to be
 * read is cut around them.
 */
export function quoteSentence(text: string, start: number, end: number): QuotedWords {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'sentence' })
  const from = Math.max(0, start - REACH_CHARACTERS)
  const near = text.slice(from, end + REACH_CHARACTERS).replace(BLANKS, joinLines)
  const segments = segmenter.segment(near)
  const first = segments.containing(start - from)?.index ?? 0
  const last = segments.containing(end - from - 1)
  const stop = last ? last.index + last.segment.length : near.length
  const [before, after] = [near.slice(first, start - from), near.slice(end - from, stop)]
  const isCutBefore = first === 0 && from > 0
  const isCutAfter = stop === near.length && from + stop < text.length
  const quote = {
    before: isCutBefore ? `… ${collapse(before.replace(/^\S+/, '')).trimStart()}` : collapse(before).trimStart(),
    words: collapse(text.slice(start, end)),
    after: isCutAfter ? `${collapse(after.replace(/\S+$/, '')).trimEnd()} …` : collapse(after).trimEnd(),
  }
  return clipQuote(quote, MOST_CHARACTERS)
}

/** Lines that a page's source breaks, or a text file, run on; Unicode's rules would end a sentence there. As long as it was. */
function joinLines(blanks: string): string {
  return PARAGRAPH_END.test(blanks) ? blanks : ' '.repeat(blanks.length)
}

const collapse = (text: string) => text.replace(BLANKS, ' ')

/** Cuts a quote down to about `most` characters around its words, which are kept whole; whole words, "…" where cut. */
export function clipQuote({ before, words, after }: QuotedWords, most: number): QuotedWords {
  const room = Math.max(0, most - words.length)
  if (before.length + after.length <= room) return { before, words, after }
  const lead = Math.min(before.length, Math.max(Math.floor(room * SHARE_BEFORE), room - after.length))
  return { before: keepEnd(before, lead), words, after: keepBeginning(after, room - lead) }
}

function keepEnd(text: string, count: number): string {
  if (text.length <= count) return text
  const at = text.length - count
  const blank = text.slice(at - 1, at + LONGEST_WORD).indexOf(' ')
  return `… ${text.slice(blank < 0 ? afterPair(text, at) : at + blank)}`
}

function keepBeginning(text: string, count: number): string {
  if (text.length <= count) return text
  const reach = Math.max(0, count - LONGEST_WORD)
  const blank = text.slice(reach, count + 1).lastIndexOf(' ')
  return `${text.slice(0, blank < 0 ? afterPair(text, count) : reach + blank)} …`
}

/** A character beyond U+FFFF takes two places: never cut between them. */
function afterPair(text: string, at: number): number {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + 1 : at
}
