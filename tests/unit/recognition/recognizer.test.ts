import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRecognizer } from '../../../src/recognition/recognizer'
import { bundledRecognizer, bundledTopics } from './bundled-recognizer'
import { ABM, START } from './sample-topics'

const NAMES = bundledTopics.flatMap(topic => topic.aliases.map(alias => alias.text))
const CLUES = bundledTopics.flatMap(topic => [...topic.evidenceFor, ...topic.evidenceAgainst].map(each => each.text))
const GAPS = [' ', '-', ' – ', ', ', '. ', '\n', '\n\n', '\u00A0', '\u2028', '\uFFFC', '’s ', ' (', ') ', '', 's ']

/** Text that is dense with names and evidence, so that mentions overlap, touch and stand in each other's reach. */
const denseText = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...CLUES)), fc.constantFrom(...GAPS)))
  .map(parts => parts.flat().join(''))
const anyText = fc.oneof(
  denseText,
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.string({ unit: 'binary' }), denseText, fc.string({ unit: 'binary' })).map(parts => parts.join('')),
)

/** Puts soft hyphens between letters of a text, by turns. */
function hyphenate(text: string, turns: readonly boolean[]): string {
  return text.replace(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, (_, at: number) =>
    turns[at % turns.length] ? '\u00AD' : '',
  )
}

describe('recognizer', () => {
  it('gives mentions inside the text, disjoint and in order', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { start, end } of bundledRecognizer.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('gives mentions that begin and end with a letter or a digit', () => {
    fc.assert(
      fc.property(denseText, text => {
        for (const { start, end } of bundledRecognizer.find(text))
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su)
      }),
    )
  })

  it('never throws, not even on half of a surrogate pair', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => Array.isArray(bundledRecognizer.find(text))))
    expect(bundledRecognizer.find('\uD835 the ABM Treaty \uDC00')).toHaveLength(1)
  })

  it('finds the same mentions where words hold soft hyphens', () => {
    const bareLength = (text: string, end: number) => text.slice(0, end).replaceAll('\u00AD', '').length
    const places = (text: string) =>
      bundledRecognizer
        .find(text)
        .map(({ topicId, start, end }) => [topicId, bareLength(text, start), bareLength(text, end)])
    fc.assert(
      fc.property(denseText, fc.array(fc.boolean(), { minLength: 1 }), (text, turns) => {
        expect(places(hyphenate(text, turns))).toEqual(places(text))
      }),
    )
  })

  it('finds the same in the same text, whatever was read before', () => {
    fc.assert(
      fc.property(denseText, denseText, (text, other) => {
        const before = bundledRecognizer.find(text)
        bundledRecognizer.find(other)
        expect(bundledRecognizer.find(text)).toEqual(before)
      }),
    )
  })

  it('finds every certain name of the pack that stands alone', () => {
    for (const { id, aliases } of bundledTopics)
      for (const { text } of aliases.filter(alias => alias.isCertain))
        expect(bundledRecognizer.find(text), text).toMatchObject([{ topicId: id, start: 0, end: text.length }])
  })

  it('takes no ambiguous name of one word of the pack that stands alone', () => {
    for (const { aliases } of bundledTopics)
      for (const { text } of aliases.filter(alias => !alias.isCertain && /^[\p{L}\p{N}]+$/u.test(alias.text)))
        expect(bundledRecognizer.find(text), text).toEqual([])
  })

  it('decides a reading again as the page becomes known', () => {
    const recognizer = createRecognizer([START, ABM])
    const reading = recognizer.read('Senate debates START')
    expect(recognizer.decide(reading)).toEqual([])
    const onPage = recognizer.sureTopics(recognizer.read('the START Treaty'))
    expect(recognizer.decide(reading, new Map(onPage.map(id => [id, 1])))).toHaveLength(1)
  })

  it('without topics finds nothing', () => {
    expect(createRecognizer([]).find('the ABM Treaty')).toEqual([])
  })
})
