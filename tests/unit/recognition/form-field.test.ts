import { describe, expect, it } from 'vitest'
import { looksLikeField } from '../../../src/recognition/form-field'
import { listOf } from './list-of'

/** Asks for the place of START in a text. */
function lookAt(text: string): boolean {
  const list = listOf(text)
  const place = Array.from({ length: list.length }, (_, i) => i).find(i => list.at(i)?.plain === 'START')
  const word = list.at(place ?? -1)
  if (place === undefined || !word) throw new Error(`There is no START in "${text}"`)
  return looksLikeField(list, { firstWord: place, lastWord: place, end: word.end })
}

describe('looksLikeField', () => {
  it.each([
    ['a time', 'START: 9.30 at the gate'],
    ['a day', 'Analyst, arms control. START: 6 June'],
    ['a month', 'START: September 1'],
    ['a date', 'START: 2024-05-01'],
    ['a column beside', 'START END DURATION'],
    ['a button beside', 'RESET  PAUSE  START'],
    ['Russian buttons', 'Кнопки START и СТОП'],
  ])('is true of %s: %s', (_, text) => {
    expect(lookAt(text)).toBe(true)
  })

  it.each([
    ['a headline', 'START: 1,550 warheads and no more'],
    ['a speaker', 'START: what is left of it'],
    ['small letters', 'the end of START'],
    ['a counterpart far off', 'START limits hold until both sides agree to STOP'],
    ['nothing else', 'START'],
  ])('is false of %s: %s', (_, text) => {
    expect(lookAt(text)).toBe(false)
  })
})
