// Line breaks and tabs are blanks to us. Half of a pair (a lone surrogate) is no character at all.
const ODD = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u

/** The first character of `text` that nobody can see or that is none, by its number such as `U+0008`; undefined where all are in order. */
export function findOddCharacter(text: string): string | undefined {
  const code = ODD.exec(text)?.[0].codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** What to do about such a character. */
export function describeOddCharacter(text: string): string {
  return `has the invisible control character ${findOddCharacter(text) ?? ''}: delete it and type the text around it again`
}
