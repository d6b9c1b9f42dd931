/** Stands in a pattern for whatever may separate two words. */
export const GAP = ' '

/** Between two words of a name there is at most so much, and no letter. */
const GAP_SOURCE = String.raw`[^\wа-яё]{0,200}`
/** Letters that stand for another, where plain spelling makes them of it; a capital that the other has not. */
const ALSO: Readonly<Record<string, string>> = { и: 'й', е: 'ё', И: 'Й', Е: 'Ё', ß: 'ẞ' }

/**
 * Each script's patterns stand where a word of it begins. Browsers look for that first, so that most places cost them next to
 * nothing. Where words have no blanks between them, a name may begin anywhere.
 */
const SCRIPTS = [
  { begins: /^\w/, before: String.raw`\b` },
  { begins: /^[а-яё]/i, before: '(?<![а-яёА-ЯЁ])' },
  { begins: /^/, before: '' },
] as const

/**
 * Writes the source of an expression that finds any of some patterns, as raw text has them. What several begin with is
 * written once. Empty where there are none.
 */
export function expressionSource(patterns: readonly string[]): string {
  const scriptOf = (pattern: string) => SCRIPTS.find(({ begins }) => begins.test(pattern))
  return SCRIPTS.flatMap(script => {
    const own = patterns.filter(pattern => scriptOf(pattern) === script).map(inTime)
    return own.length === 0 ? [] : `${script.before}${branches(own.map(pattern => [...pattern]))}`
  }).join('|')
}

/**
 * A gap takes letters of other scripts for what separates words. With one gap that costs little; with several, each place of one would
 * be tried with each place of the next.
 */
function inTime(pattern: string): string {
  const isSafe = /^[\wа-яё ]*$/i.test(pattern)
  return isSafe ? pattern : pattern.split(GAP).slice(0, 2).join(GAP)
}

function branches(patterns: readonly (readonly string[])[]): string {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const [first, ...rest] of patterns) {
    // Where one pattern ends, those that go on tell no more.
    if (first === undefined) return ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest])
  }
  const sources = [...byFirst].map(([letter, rests]) => `${spell(letter)}${branches(rests)}`)
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`
}

function spell(letter: string): string {
  if (letter === GAP) return GAP_SOURCE
  const also = ALSO[letter]
  return also === undefined ? letter.replace(/[.*+?^${}()|[\]\\/-]/, String.raw`\$&`) : `[${letter}${also}]`
}
