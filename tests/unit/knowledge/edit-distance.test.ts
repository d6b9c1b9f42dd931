import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../src/knowledge/edit-distance'

describe('editDistance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })

  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['form', 'from', 1],
    ['ca', 'abc', 3],
  ])('counts the slips from "%s" to "%s"', (a, b, slips) => {
    expect(editDistance(a, b).whole).toBe(slips)
  })

  it('is nothing for the same word only, and the same both ways', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b).whole === 0).toBe(a === b)
        expect(editDistance(a, b).whole).toBe(editDistance(b, a).whole)
      }),
    )
  })

  it('is one for one slip', () => {
    const slip = fc.tuple(
      word.filter(each => each.length > 1),
      fc.nat(),
      fc.constantFrom('left out', 'put in', 'changed', 'swapped'),
    )
    fc.assert(
      fc.property(slip, ([typed, at, kind]) => {
        const i = at % (typed.length - 1)
        const [a = '', b = ''] = typed.slice(i)
        const middle = { 'left out': b, 'put in': `${a}x${b}`, changed: `x${b}`, swapped: b + a }[kind]
        const other = typed.slice(0, i) + middle + typed.slice(i + 2)
        expect(editDistance(typed, other).whole).toBe(other === typed ? 0 : 1)
      }),
    )
  })
})
