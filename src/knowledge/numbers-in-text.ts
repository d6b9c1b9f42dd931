/** A number that a text states. */
export interface StatedNumber {
  /** As it is written: "7 million", "twenty-two". */
  readonly words: string
  /** The same for every way to write it: "1,550", "1550" and "1 550" are `1550`. */
  readonly value: string
}

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, i) => [word, i + 1] as const),
  ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
])
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5 }
/** Enough to tell figures apart, and too few for the slips of binary fractions: 8.79 × 10⁹ is 8790000000. */
const EXACT_DIGITS = 12

const WORD = `(?:(?:${TENS.replaceAll(' ', '|')})-(?:${UNITS.split(' ').slice(0, 9).join('|')})|${[...CARDINALS.keys()].join('|')})`
const GROUPED = String.raw`\d{1,3}(?:[, \u00A0\u2009\u202F]\d{3})+(?!\d)(?:\.\d+)?`
const FIGURE = String.raw`${GROUPED}|\d+(?:[.,]\d+)?`
const START = String.raw`(?<![\p{L}\p{N}]|\d[.,])`
const END = String.raw`(?!\p{L})`
const ORDINAL = '(?:st|nd|rd|th)?'
/** "The one in Romania", "a new one": a pronoun counts nothing. */
const PRONOUN = String.raw`(?<!(?:the|this|that|each|every|no|any|some|another|which|new|old)\s)`

/** A name with a number, such as "SM-3", "G8", "START II" or "RS-24": another number makes it another thing. */
const DESIGNATION = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}/]*-?\d+|\p{Lu}[\p{L}/]*-[IVX]+|\p{Lu}{3,}\s[IVX]+)(?![\p{L}\d])/gu
const TIME = /(?<!\d)\d{1,2}:\d{2}(?!\d)/g
const FRACTION = new RegExp(
  `${START}(?<of>a|one|two|three|four)[\\s-](?<part>${Object.keys(PARTS).join('|')})s?${END}`,
  'giu',
)
const NUMBER = new RegExp(
  `${START}(?:(?<figure>${FIGURE})${ORDINAL}|${PRONOUN}(?<word>${WORD})${END})(?<scales>(?:[\\s-]+(?:${Object.keys(SCALES).join('|')})${END})*)`,
  'giu',
)

/** Finds the numbers of a text, written in figures or in English words, each with what it counts in. */
export function findNumbers(text: string): StatedNumber[] {
  const found: StatedNumber[] = []
  let rest = text
  const take = (
    pattern: RegExp,
    toValue: (words: string, groups: Readonly<Record<string, string | undefined>>) => string,
  ) => {
    rest = rest.replace(pattern, (words: string, ...more) => {
      found.push({ words, value: toValue(words, more.at(-1)) })
      return ' '.repeat(words.length)
    })
  }
  take(DESIGNATION, words => words.replace(/\s/, ' '))
  take(TIME, words => words)
  take(FRACTION, (_, { of = '', part = '' }) => `${CARDINALS.get(of.toLowerCase()) ?? 1}/${PARTS[part.toLowerCase()]}`)
  take(NUMBER, (_, { figure, word = '', scales = '' }) => {
    const number = figure === undefined ? cardinal(word.toLowerCase()) : readFigure(figure)
    const factors = scales.toLowerCase().match(/[a-z]+/g) ?? []
    return exact(factors.reduce((product, scale) => product * (SCALES[scale] ?? 1), number))
  })
  return found
}

/** Writes a number as `findNumbers` does. */
export function exact(number: number): string {
  return String(Number(number.toPrecision(EXACT_DIGITS)))
}

function cardinal(words: string): number {
  return words.split('-').reduce((sum, word) => sum + (CARDINALS.get(word) ?? 0), 0)
}

/** A comma before three digits parts thousands, any other is a decimal comma. */
function readFigure(figure: string): number {
  const plain = figure.replace(/[, \u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '')
  return Number(plain.replace(',', '.'))
}
