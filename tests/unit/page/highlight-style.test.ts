import { describe, expect, it } from 'vitest'
import { CURRENT_STYLE, highlightName, highlightStyle } from '../../../src/page/highlight-style'

// What a highlight may set: https://drafts.csswg.org/css-pseudo-4/#highlight-styling. None of it can move anything.
const HIGHLIGHT_PROPERTIES = [
  /^color$/,
  /^background-color$/,
  /^text-decoration(-color|-line|-style|-thickness)?$/,
  /^text-underline-(offset|position)$/,
  /^text-shadow$/,
]

const LOOKS = ['quiet', 'underline', 'wash', 'marker'] as const

const [MEDIA, SELECTORS, DECLARATIONS] = [1, 2, 3] as const
const partsOf = (style: string) => /^(@media [^{]+)\{\s*([^{]+)\{([^{}]+)\}\s*\}\s*$/.exec(style) ?? []
const selectorsOf = (style: string) => partsOf(style)[SELECTORS]?.split(',')
const declarationsOf = (style: string) =>
  [...(partsOf(style)[DECLARATIONS] ?? '').matchAll(/([\w-]+)\s*:\s*([^;]+);/g)].map(
    ([, property = '', value = '']) => [property, value] as const,
  )
const propertiesOf = (style: string) => declarationsOf(style).map(([property]) => property)
/** What a property has in the end. */
const lastValueOf = (style: string, property: string) => new Map(declarationsOf(style)).get(property)

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
    expect(lastValueOf(style, 'color')).toBe('currentColor')
    expect(lastValueOf(style, 'background-color')).toBe('transparent')
  })

  it.each(['wash', 'marker'] as const)('brings a colour for the text with one for the ground: %s', look => {
    const style = highlightStyle(['abm'], look)
    expect(lastValueOf(style, 'background-color')).not.toBe('transparent')
    expect(lastValueOf(style, 'color')).not.toBe('currentColor')
  })

  it.each(LOOKS)('takes back whatever another look may have set: %s', look => {
    for (const other of LOOKS) {
      const set = propertiesOf(highlightStyle(['abm'], other)).filter(
        property => !property.startsWith('text-underline'),
      )
      expect(propertiesOf(highlightStyle(['abm'], look))).toEqual(expect.arrayContaining(set))
    }
  })

  it('leaves paper alone', () => {
    for (const style of [highlightStyle(['abm', 'cfe']), CURRENT_STYLE])
      expect(partsOf(style)[MEDIA]?.trim()).toBe('@media not print')
  })

  it('is one rule', () => {
    expect(highlightStyle(['abm', 'cfe']).match(/[{}]/g)).toEqual(['{', '{', '}', '}'])
  })
})
