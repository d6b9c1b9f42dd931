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

const selectorsOf = (style: string) => style.slice(0, style.indexOf('{')).split(',')
const propertiesOf = (style: string) =>
  [...style.slice(style.indexOf('{')).matchAll(/^\s*([\w-]+)\s*:/gm)].map(([, property = '']) => property)

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

  it('sets only what cannot move anything', () => {
    const properties = propertiesOf(highlightStyle(['abm']))
    expect(properties.length).toBeGreaterThan(1)
    const others = properties.filter(property => !HIGHLIGHT_PROPERTIES.some(allowed => allowed.test(property)))
    expect(others).toEqual([])
  })

  it('leaves the colour of the text alone', () => {
    expect(propertiesOf(highlightStyle(['abm']))).not.toContain('color')
  })

  it('is one rule', () => {
    expect(highlightStyle(['abm', 'cfe']).match(/[{}]/g)).toEqual(['{', '}'])
  })
})
