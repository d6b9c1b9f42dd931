/** Characters that program text is full of and prose hardly has. */
const CODE = /[{}[\]=;<>_|\\`$]|\w\(|\.\w+\(|::|\/\/|\w\.\w/g
const REACH_CHARACTERS = 30
const FEWEST = 3

/** Tells whether the characters on both sides of a place look like program text. */
export function looksLikeCode(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const around = `${text.slice(Math.max(0, start - REACH_CHARACTERS), start)} ${text.slice(end, end + REACH_CHARACTERS)}`
  return (around.match(CODE) ?? []).length >= FEWEST
}
