import fc from 'fast-check'
import { expect, it } from 'vitest'
import { retype } from '../../../src/knowledge/keyboard-layout'

it.each([
  ['ghj', 'про'],
  ['ljdct', 'довсе'],
  ['uf,fkf', 'габала'],
  ['пфифдф', 'gabala'],
  ['ефдлы', 'talks'],
  ['СНВ', 'cyd'],
  ['2007', '2007'],
])('retypes "%s" as "%s"', (typed, meant) => {
  expect(retype(typed)).toBe(meant)
})

it('brings every Russian word back', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя') })
  fc.assert(
    fc.property(word, typed => {
      expect(retype(retype(typed))).toBe(typed)
    }),
  )
})
