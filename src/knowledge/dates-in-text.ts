/** A date that a text states. */
export interface StatedDate {
  /** As it is written; several dates may be written together, as in "30–31 July 2007". */
  readonly words: string
  /** As exact as it is told: `2007-07-14`, `2007-07`, `2007`, `1980s`; `--07-14` or `--07` where its year is not told with it. */
  readonly date: string
}

/** The dates of a text, and the text with blanks in their places. */
export interface DatesRead {
  readonly dates: readonly StatedDate[]
  readonly rest: string
}

/** A way to write dates: what it looks like, and the dates that a match stands for. */
interface Form {
  readonly pattern: RegExp
  readonly read: (groups: Groups) => string[]
}
type Groups = Readonly<Record<string, string | undefined>>

const YEAR = String.raw`(?:1\d|20|21)\d{2}(?!\d)`
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)`
const DASH = String.raw`[\-\u2013\u2014\/]`
/** Between the days or months of a list or a range: a sign, or a short word such as "and", "or", "и". */
const JOIN = String.raw`(?:\s*(?:${DASH}|,)\s*|\s+\p{L}{1,4}\s+)`
const OF = String.raw`\.?,?\s+(?:of\s+|de\s+)?`
const START = String.raw`(?<![\p{L}\p{N}]|\d[.,])`
const END = String.raw`(?![\p{L}\p{N}]|[.,]\d)`
/** No more exact than that: "by the end of 1995" is December. */
const PART_OF_YEAR: Readonly<Record<string, string>> = { beginning: '01', start: '01', end: '12' }

/** Americans shorten September to "Sep", the British to "Sept". */
const ENGLISH = ['en-US', 'en-GB']
const MONTH_STYLES = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const

/** Makes a reader of dates for texts of a language; English months and dates in figures are read in any. */
export function createDateReader(language: string): (text: string) => DatesRead {
  const forms = dateForms(monthsOf(language))
  return text => {
    const dates: StatedDate[] = []
    let rest = text
    for (const { pattern, read } of forms)
      rest = rest.replace(pattern, (words: string, ...found) => {
        const groups: Groups = found.at(-1)
        dates.push(...read(groups).map(date => ({ words, date })))
        return ' '.repeat(words.length)
      })
    return { dates, rest }
  }
}

/** All ways to write a date, longest first: what one has read is gone for the next. */
function dateForms(months: readonly Month[]): Form[] {
  const oneOf = (some: readonly Month[]) => `(?:${[...new Set(some.map(each => each.name))].join('|')})(?!\\p{L})`
  const month = oneOf(months)
  const numberOf = (name = '') => months.find(each => new RegExp(`^${each.name}$`, 'u').test(name))?.number ?? ''
  const eachMonth = (names = '') => Array.from(names.matchAll(new RegExp(month, 'gu')), ([name]) => numberOf(name))
  const days = `(?<ds>${DAY}(?:${JOIN}${DAY})*)`
  const monthAlone = oneOf(months.filter(each => !each.isShort))
  const maybeYear = `(?:${OF}(?<y>${YEAR}))?`
  const ordered: [string, Form['read']][] = [
    [`(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])-(?<d>\\d{2})${END}`, ({ y, m, d }) => [`${y}-${m}-${d}`]],
    [`(?<d>${DAY})\\.(?<m>0?[1-9]|1[0-2])\\.(?<y>${YEAR})`, ({ d, m, y }) => [`${y}-${twoDigits(m)}-${twoDigits(d)}`]],
    [
      `${days}\\.?\\s+(?:of\\s+|de\\s+)?(?<m>${month})${maybeYear}`,
      ({ ds, m, y }) => eachDay(ds).map(day => `${y ?? '-'}-${numberOf(m)}-${day}`),
    ],
    [`(?<m>${month})\\.?\\s+(?<d>${DAY}),?\\s+(?<y>${YEAR})`, ({ m, d, y }) => [`${y}-${numberOf(m)}-${twoDigits(d)}`]],
    [`(?<ms>${month}(?:${JOIN}${month})*)${OF}(?<y>${YEAR})`, ({ ms, y }) => eachMonth(ms).map(each => `${y}-${each}`)],
    [`(?<m>${monthAlone})`, ({ m }) => [`--${numberOf(m)}`]],
    [
      `(?<part>${Object.keys(PART_OF_YEAR).join('|')})\\s+of\\s+(?<y>${YEAR})${END}`,
      ({ part = '', y }) => [`${y}-${PART_OF_YEAR[part]}`],
    ],
    [`(?<decade>(?:1\\d|20|21)\\d0s)${END}`, ({ decade = '' }) => [decade]],
    [`(?<y>${YEAR})\\s*${DASH}\\s*(?<short>\\d{2})${END}`, ({ y = '', short }) => [y, `${y.slice(0, 2)}${short}`]],
    [`(?<y>${YEAR})${END}`, ({ y = '' }) => [y]],
  ]
  return ordered.map(([source, read]) => ({ pattern: new RegExp(`${START}${source}`, 'gu'), read }))
}

function eachDay(days = ''): string[] {
  return Array.from(days.matchAll(/\d+/g), ([day]) => twoDigits(day))
}

function twoDigits(text = ''): string {
  return (/\d+/.exec(text)?.[0] ?? '').padStart(2, '0')
}

interface Month {
  /** What its name looks like, as the source of an expression. */
  readonly name: string
  readonly number: string
  /** Short ones may be other words where no year follows: "Jan", "Mar". */
  readonly isShort: boolean
}

/** The months of a language and of English: long, short, as they stand after a day and, in Cyrillic, in every case. */
function monthsOf(language: string): Month[] {
  const locales = new Set([...ENGLISH, ...knownLocales(language)])
  return Array.from({ length: 12 }, (_, i) => i).flatMap(month =>
    [...locales].flatMap(locale =>
      MONTH_STYLES.flatMap(style => {
        const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })
        const parts = format.formatToParts(Date.UTC(2000, month))
        const name = (parts.find(part => part.type === 'month')?.value ?? '').replace(/\.$/, '')
        // Languages that number their months write them in figures.
        if (!/^\p{L}{3,}$/u.test(name)) return []
        const number = twoDigits(`${month + 1}`)
        const capital = name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
        return [name, capital].map(each => ({ name: inEveryCase(each), number, isShort: style.month === 'short' }))
      }),
    ),
  )
}

/** Intl has months in the nominative and the genitive: "в июле" has neither. */
function inEveryCase(name: string): string {
  return /^\p{sc=Cyrl}{3,}$/u.test(name) ? `${name.replace(/[ьйяа]$/, '')}(?:[ьйаяеую]|[еоё]м)?` : name
}

function knownLocales(language: string): string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)
  } catch {
    // Not the code of a language at all.
    return []
  }
}
