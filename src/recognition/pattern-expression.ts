/** Stands in a pattern for whatever may separate two words. */
export const GAP = ' '

/** Between two words of a name there is at most so much, and no letter. */
const GAP_SOURCE = String.raw`[^\wа-яё]{0,200}`
/** Letters that stand for another: those that plain spelling makes it of; a capital that the other has not. */
export const ALSO: Readonly<Record<string, string>> = { и: 'й', е: 'ё', И: 'Й', Е: 'Ё', ß: 'ẞ' }

/** In which case letters are found: as they stand, or in both. An expression in any case need not be told. */
export type Cases = 'typed' | 'both'

/**
 * Writes the source of an expression that finds any of some patterns, as raw text has them. What several begin with is
 * written once. Empty where there are none.
 */
export function expressionSource(patterns: readonly string[], cases: Cases = 'typed'): string {
  return patterns.length === 0 ? '' : branches(patterns.map(inTime), cases)
}

/**
 * A gap takes letters of other scripts for what separates words. With one gap that costs little; with several, each place of one would
 * be tried with each place of the next.
 */
function inTime(pattern: string): string {
  const isSafe = /^[\wа-яё ]*$/i.test(pattern)
  return isSafe ? pattern : pattern.split(GAP).slice(0, 2).join(GAP)
}

function branches(patterns: readonly string[], cases: Cases): string {
  // Where one pattern ends, those that go on tell no more.
  if (patterns.includes('')) return ''
  const byFirst = new Map<string, string[]>()
  for (const [first = '', ...rest] of patterns) byFirst.set(first, [...(byFirst.get(first) ?? []), rest.join('')])
  const sources = [...byFirst].map(([letter, rests]) => `${spell(letter, cases)}${branches(rests, cases)}`)
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`
}

function spell(letter: string, cases: Cases): string {
  if (letter === GAP) return GAP_SOURCE
  const forms = cases === 'both' ? [letter, letter.toUpperCase()] : [letter]
  const all = [...new Set(forms.flatMap(form => [form, ...(ALSO[form] ?? '')]))].filter(form => form.length === 1)
  return all.length === 1 ? literally(letter) : `[${all.map(literally).join('')}]`
}

const literally = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\/-]/, String.raw`\$&`)
