/** Month names with their endings, January first. "May" and "мая" count beside a day or a year alone, as "may" is a verb. */
const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' '),
}
const ENDING = { en: '', ru: '(?:[аяуюейь]|ом|ем)?' }
/** English writes "phase 4"; Russian writes its number as a word. */
const PHASES = ['перв', 'втор', 'трет', 'четв[её]рт']

/**
 * The figures and dates of a text, each once, sorted: `20000`, `8.79`, `14.7.2007`, `.7.2007` where the day is not said.
 * A digit right after a letter is part of a name: "G8".
 */
export function readFiguresAndDates(text: string, language: 'en' | 'ru'): string[] {
  const found = new Set<string>()
  const name = MONTHS[language].map(month => `(${month})`).join('|')
  const date = new RegExp(`(?:(\\d{1,2}) )?(?<!\\p{L})(?:${name})${ENDING[language]}(?!\\p{L})(?: (\\d{4}))?`, 'gu')
  const rest = plainNumbers(text, language).replace(date, (whole: string, day: string | undefined, ...groups) => {
    const month = groups.slice(0, 12).findIndex(group => group !== undefined) + 1
    const year: string | undefined = groups[12]
    if (month === 5 && day === undefined && year === undefined) return whole
    found.add(`${day ?? ''}.${month}${year === undefined ? '' : `.${year}`}`)
    return ' '
  })
  for (const [figure] of rest.matchAll(/(?<![\p{L}\d])\d+(?:[.:]\d+)*/gu)) found.add(figure)
  return [...found].sort()
}

/** Writes numbers as code does: no separator of thousands, a point for decimals. */
function plainNumbers(text: string, language: 'en' | 'ru'): string {
  if (language === 'en') return text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  const plain = text
    .replace(/(?<=\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.')
    .replace(/(\d+(?:\.\d+)?)[ \u00a0]тыс\./g, (_, thousands) => String(Number(thousands) * 1000))
  return PHASES.reduce(
    (read, stem, i) => read.replace(new RegExp(`${stem}\\p{L}+ (?=этап)`, 'giu'), `${i + 1} `),
    plain,
  )
}
