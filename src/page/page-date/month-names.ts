/** Which month a word names, from 1 to 12; undefined where it names none, or may name two. */
export type MonthOf = (word: string) => number | undefined

type Names = ReadonlyMap<string, number>

// Read on every page, as metadata are often in English, and old Russian pages do not tell their language. Written out, and looked at
// first, as a browser takes milliseconds before it formats a first date.
const ENGLISH = 'january february march april may june july august september october november december'
const RUSSIAN = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'
const RUSSIAN_BESIDE_A_DAY = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'

/** Shorter beginnings ("ma") could be any word. */
const SHORTEST = 3
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  // Slavic languages have another form beside a day.
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]

const namesOf = new Map<string, Names>([
  ['en', listed(ENGLISH)],
  ['ru', listed(RUSSIAN, RUSSIAN_BESIDE_A_DAY)],
])

/**
 * Reads names of months in English, in Russian and in a page's language (a tag as in `lang`, or nothing): whole ("August",
 * «августа»), short ("Aug.") or cut ("Sept"). Case and accents do not matter.
 */
export function monthNames(language: string): MonthOf {
  const own = /^[a-z]{2,3}(?![a-z])/i.exec(language)?.[0].toLowerCase()
  const languages = new Set(own === undefined ? ['en', 'ru'] : ['en', 'ru', own])
  return word => {
    for (const each of languages) {
      const month = readName(namesIn(each), word)
      if (month !== undefined) return month
    }
    return undefined
  }
}

function readName(names: Names, word: string): number | undefined {
  const folded = fold(word)
  const month = names.get(folded)
  if (month !== undefined || folded.length < SHORTEST) return month
  const begun = new Set([...names].filter(([name]) => name.startsWith(folded)).map(([, each]) => each))
  const [only] = begun
  return begun.size === 1 ? only : undefined
}

function namesIn(language: string): Names {
  const known = namesOf.get(language)
  if (known) return known
  const isKnown = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  const names = isKnown ? formatted(language) : new Map<string, number>()
  namesOf.set(language, names)
  return names
}

function listed(...lists: readonly string[]): Names {
  return new Map(lists.flatMap(list => list.split(' ').map((name, i) => [fold(name), i + 1] as const)))
}

function formatted(language: string): Names {
  const names = new Map<string, number>()
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' })
    for (let month = 0; month < 12; month++) {
      const parts = format.formatToParts(new Date(Date.UTC(2007, month, 2)))
      const name = fold(parts.find(part => part.type === 'month')?.value ?? '')
      // Some languages write the month as a number.
      if (/^\p{L}{3}/u.test(name)) names.set(name, month + 1)
    }
  }
  return names
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '')
    .toLowerCase()
}
