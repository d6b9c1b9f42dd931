import { findEras, type NamedEra } from './eras'
import { DAY_IN_YEARS, type Period, periodsIn } from './period'

const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    fifteen: 15,
    twenty: 20,
  })
    .concat(
      Object.entries({
        thirty: 30,
        forty: 40,
        fifty: 50,
        год: 1,
        два: 2,
        три: 3,
        четыре: 4,
        пять: 5,
        шесть: 6,
        семь: 7,
        восемь: 8,
        девять: 9,
      }),
    )
    .concat(Object.entries({ десять: 10, пятнадцать: 15, двадцать: 20, тридцать: 30, сорок: 40, пятьдесят: 50 })),
)
const AGO = [
  /(?<count>[a-z]+|\d{1,3}) (?<unit>year|decade|month)s? (?:ago|earlier)/gi,
  /(?<count>[а-яё]+|\d{1,3}) (?<unit>лет|года?|месяц[а-я]*) назад/gi,
]
const HALF_CENTURY_AGO = /half a century ago|полвека назад/i
const TODAY = /yesterday|today|tonight|this morning|вчера|сегодня/i
const DECADE = 10
const MONTHS_IN_YEAR = 12
const HALF_CENTURY = 50
/** "Thirty years ago" is seldom meant to the month. */
const ROUGHLY = 0.5

/**
 * Finds the times that a sentence tells: dates, decades, those who were in office and, where the page has a date, "thirty years ago".
 * Dates are told together, as either may be meant.
 */
export function findTimes(sentence: string, page: Period | undefined): NamedEra[] {
  const dates = periodsIn(sentence)
  const told = [...(dates.length > 0 ? [{ said: 'its dates', periods: dates }] : []), ...findEras(sentence)]
  return page ? [...told, ...findDistances(sentence, page)] : told
}

function findDistances(sentence: string, page: Period): NamedEra[] {
  const ago = AGO.flatMap(pattern => [...sentence.matchAll(pattern)]).flatMap(({ 0: said, groups }) => {
    const count = COUNTS.get(groups?.count?.toLowerCase() ?? '') ?? Number(groups?.count)
    return Number.isFinite(count) ? [{ said, periods: [before(page, inYears(count, groups?.unit ?? ''))] }] : []
  })
  const half = HALF_CENTURY_AGO.exec(sentence)
  const today = TODAY.exec(sentence)
  return [
    ...ago,
    ...(half ? [{ said: half[0], periods: [before(page, HALF_CENTURY)] }] : []),
    ...(today ? [{ said: today[0], periods: [{ from: page.from - 2 * DAY_IN_YEARS, to: page.to }] }] : []),
  ]
}

function inYears(count: number, unit: string): number {
  if (/^decade/i.test(unit)) return count * DECADE
  return /^(?:month|месяц)/i.test(unit) ? count / MONTHS_IN_YEAR : count
}

const before = ({ from, to }: Period, years: number): Period => ({
  from: from - years - ROUGHLY,
  to: to - years + ROUGHLY,
})
