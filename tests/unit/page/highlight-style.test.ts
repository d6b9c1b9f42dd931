import { describe, expect, it } from 'vitest'
import { highlightName, highlightStyle } from '../../../src/page/highlight-style'

// What a highlight may set: https://drafts.csswg.org/css-pseudo-4/#highlight-styling. None of it can move anything.
const HIGHLIGHT_PROPERTIES = [
  /^color$/,
  /^background-color$/,
  /^text-decoration(-color|-line|-style|-thickness)?$/,
  /^text-underline-(offset|position)$/,
  /^text-shadow$/,
]

const LOOKS = ['quiet', 'underline', 'wash', 'marker'] as const

const selectorsOf = (style: string) => style.slice(0, style.indexOf('{')).split(',')
const propertiesOf = (style: string) =>
  [...style.slice(style.indexOf('{')).matchAll(/(?:^|;)\s*([\w-]+)\s*:/gm)].map(([, property = '']) => property)

describe('highlightStyle', () => {
  it('selects the highlight of every topic by the name in the contract', () => {
    expect(highlightName('abm')).toBe('backgrounder-abm')
    expect(selectorsOf(highlightStyle(['abm', 'gabala-radar']))).toEqual([
      '::highlight(backgrounder-abm)',
      '::highlight(backgrounder-gabala-radar)',
    ])
  })

  it('takes the id of a term', () => {
    expect(selectorsOf(highlightStyle(['term-3']))).toEqual(['::highlight(backgrounder-term-3)'])
  })

  it.each([
    ['code', 'a){}*{display:none}'],
    ['a blank', 'a b'],
    ['a comma', 'a,body'],
    ['capitals', 'ABM'],
    ['a line break', 'abm\n'],
    ['nothing', ''],
  ])('leaves out an id that is none: %s', (_, id) => {
    expect(highlightStyle([id, 'abm'])).toBe(highlightStyle(['abm']))
  })

  it('is empty without topics', () => {
    expect(highlightStyle([])).toBe('')
    expect(highlightStyle(['not an id'])).toBe('')
  })

  it.each(LOOKS)('sets only what cannot move anything: %s', look => {
    const properties = propertiesOf(highlightStyle(['abm'], look))
    expect(properties.length).toBeGreaterThan(1)
    const others = properties.filter(property => !HIGHLIGHT_PROPERTIES.some(allowed => allowed.test(property)))
    expect(others).toEqual([])
  })

  it.each(['quiet', 'underline'] as const)('leaves the text and its ground alone: %s', look => {
    const style = highlightStyle(['abm'], look)
    expect(propertiesOf(style)).not.toContain('color')
    expect(style.match(/background-color: [^;]+/g)).toEqual(['background-color: transparent'])
  })

  it('brings a colour for the text with one for the ground', () => {
    for (const look of LOOKS)
      expect(highlightStyle(['abm'], look).includes('MarkText')).toBe(highlightStyle(['abm'], look).includes('Mark;'))
  })

  it('is one rule', () => {
    expect(highlightStyle(['abm', 'cfe']).match(/[{}]/g)).toEqual(['{', '}'])
  })
})
