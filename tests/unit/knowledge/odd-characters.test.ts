import { expect, it } from 'vitest'
import { describeOddCharacter, findOddCharacter } from '../../../src/knowledge/odd-characters'

it.each([
  ['a bell', 'a\u0007b', 'U+0007'],
  ['nothing at all', '\u0000', 'U+0000'],
  ['an escape', 'a\u001B[2J', 'U+001B'],
  ['a control of the upper half', 'a\u0085b', 'U+0085'],
  ['half of a pair', 'a\uD83Db', 'U+D83D'],
])('finds %s', (_, text, code) => {
  expect(findOddCharacter(text)).toBe(code)
  expect(describeOddCharacter(text)).toContain(code)
})

it.each([
  ['line ends and tabs', 'a\n\tb\r\nc'],
  ['letters of any script', 'Qəbələ, Нанн — Лугар, 條約'],
  ['a pair', '\u{1F6A2}'],
  ['a soft hyphen and marks of direction', 'a\u00ADb \u200Fc'],
  ['nothing', ''],
])('finds nothing odd in %s', (_, text) => {
  expect(findOddCharacter(text)).toBeUndefined()
})
