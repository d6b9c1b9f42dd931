import { describe, expect, it } from 'vitest'
import type { Figure, FigureBar } from '../../../../src/knowledge/pack'
import { barLengths, formatValue, isWorthDrawing } from '../../../../src/ui/card/bar-lengths'

const bar = (value: number, to?: number): FigureBar => ({
  label: 'Deployed warheads',
  role: 'limit',
  value,
  to,
  asOf: '2010-04-08',
  passage: { articleId: 'brief-start', passageId: 'limits' },
})
const figure = (...bars: FigureBar[]): Figure => ({ id: 'warheads', title: 'Warheads', unit: 'warheads', bars })

describe('isWorthDrawing', () => {
  it.each([
    ['two bars', true, figure(bar(1550), bar(1350))],
    ['a bar beside nothing', true, figure(bar(1550), bar(0))],
    ['a range', true, figure(bar(0, 10), bar(0))],
    ['a single bar', false, figure(bar(1550))],
    ['no bar', false, figure()],
    ['zeros', false, figure(bar(0), bar(0))],
  ])('tells that %s: %s', (_, isWorth, each) => {
    expect(isWorthDrawing(each)).toBe(isWorth)
  })
})

describe('barLengths', () => {
  it('measures from zero, by the longest', () => {
    expect(barLengths([bar(1000), bar(250), bar(0)]).map(each => each.sure)).toEqual([1, 0.25, 0])
  })

  it('measures a range to its upper end', () => {
    expect(barLengths([bar(1000, 2000), bar(500)])).toEqual([
      { sure: 0.5, most: 1 },
      { sure: 0.25, most: 0.25 },
    ])
  })

  it('takes a range that ends before it starts for its start', () => {
    expect(barLengths([bar(1000, 500)])).toEqual([{ sure: 1, most: 1 }])
  })
})

describe('formatValue', () => {
  it.each([
    ['a number', bar(1550), '1,550'],
    ['a range', bar(1700, 2200), '1,700–2,200'],
    ['a range that ends where it starts', bar(1700, 1700), '1,700'],
  ])('writes %s', (_, each, text) => {
    expect(formatValue(each, 'en')).toBe(text)
  })

  it('writes as the locale does', () => {
    expect(formatValue(bar(1550), 'de')).toBe('1.550')
  })
})
