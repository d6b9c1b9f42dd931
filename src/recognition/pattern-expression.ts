/** Stands in a pattern for whatever may separate two words, where something has to. */
export const GAP = ' '
/** The same where letters need nothing between them: scripts without blanks. */
export const LOOSE_GAP = '+'
/** Stands for what may follow the part of a word that all its forms share. */
export const ENDING = '~'

/** A gap has at most so much in it, no letter, and no end of a part of a sentence. */
export const LONGEST_GAP = 200
export const BETWEEN_SOURCE = String.raw`[^\wЁА-яё,:;!?]`
/** Letters that may follow what all forms of a word share: "programmes", "инициативами". */
export const LONGEST_ENDING = 7
export const IN_WORD_SOURCE = String.raw`[\wа-яё]`
const WILDCARDS: Readonly<Record<string, string>> = {
  [ENDING]: `${IN_WORD_SOURCE}{0,${LONGEST_ENDING}}`,
  // Without a number the browser makes an expression in less time; of simple letters none can begin in a gap.
  [GAP]: `${BETWEEN_SOURCE}+`,
  [LOOSE_GAP]: `${BETWEEN_SOURCE}{0,${LONGEST_GAP}}`,
}
/** Spells Russian letters as plain spelling does. */
export const plainCyrillic = (text: string) =>
  text.replaceAll('й', 'и').replaceAll('ё', 'е').replaceAll('Й', 'И').replaceAll('Ё', 'Е')

/** Letters that stand for another: those that plain spelling makes it of; a capital that the other has not. */
export const ALSO: Readonly<Record<string, string>> = { и: 'й', е: 'ё', И: 'Й', Е: 'Ё', ß: 'ẞ' }

/** Which letters are found in both cases: the small ones, or none. An expression in any case need not be told. */
export type BothCases = 'small' | 'none'

/**
 * Writes the source of an expression that finds any of some patterns, as raw text has them; `compileSources` writes out what stands for
 * something. What several begin with is written once. Empty where there are none.
 */
export function expressionSource(patterns: readonly string[], bothCases: BothCases = 'none'): string {
  return patterns.length === 0 ? '' : branches(patterns, bothCases)
}

/** Makes one expression of all that is given; without any it matches nothing. */
export function compileSources(sources: readonly string[], flags?: string): RegExp {
  const all = sources.filter(source => source !== '').join('|')
  return all === ''
    ? /(?!)/
    : new RegExp(
        all.replace(/[ +~]/g, wildcard => WILDCARDS[wildcard] ?? wildcard),
        flags,
      )
}

function branches(patterns: readonly string[], bothCases: BothCases): string {
  // Where one pattern ends, those that go on tell no more.
  if (patterns.includes('')) return ''
  const byFirst = new Map<string, string[]>()
  for (const [first = '', ...rest] of patterns) byFirst.set(first, [...(byFirst.get(first) ?? []), rest.join('')])
  const sources = [...byFirst].map(([letter, rests]) => `${spell(letter, bothCases)}${branches(rests, bothCases)}`)
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`
}

function spell(letter: string, bothCases: BothCases): string {
  if (letter in WILDCARDS) return letter
  const forms = bothCases === 'small' ? [letter, letter.toUpperCase()] : [letter]
  const all = [...new Set(forms.flatMap(form => [form, ...(ALSO[form] ?? '')]))].filter(form => form.length === 1)
  return all.length === 1 ? literally(letter) : `[${all.map(literally).join('')}]`
}

const literally = (letter: string) => letter.replace(/[.*+?^${}()|[\]\\/-]/, String.raw`\$&`)
