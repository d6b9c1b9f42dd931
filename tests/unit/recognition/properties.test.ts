import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lookupKey, singulars } from '../../../src/recognition/inflection'
import type { Mention } from '../../../src/recognition/mention'
import { words } from '../../../src/recognition/words'
import { bundledRecognizer, bundledTopics } from './bundled-recognizer'
import { createRandom, createRandomText, GAPS, NAMES, PHRASES } from './random-text'
import { hyphenate, withoutHyphens } from './soft-hyphens'

/** Text that is dense with names and evidence, so that mentions overlap, touch and stand in each other's reach. */
const denseText = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...PHRASES)), fc.constantFrom(...GAPS)))
  .map(parts => parts.flat().join(''))
const anyText = fc.oneof(
  denseText,
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.string({ unit: 'binary' }), denseText, fc.string({ unit: 'binary' })).map(parts => parts.join('')),
)

const keysOf = (text: string) => [...words(text)].map(word => word.key)
const ALIAS_KEYS = new Map(
  bundledTopics.map(({ id, aliases }) => [id, aliases.map(({ text }) => keysOf(text).map(lookupKey))]),
)

/** Tells whether words are an alias of a topic, but for their forms. */
function isAlias(text: string, topicId: string): boolean {
  const forms = keysOf(text).map(key => [key, ...singulars(key)].map(lookupKey))
  return (ALIAS_KEYS.get(topicId) ?? []).some(
    keys => keys.length === forms.length && keys.every((key, i) => forms[i]?.includes(key)),
  )
}

/** What is wrong with the mentions of a text. */
function flawsOf(text: string, mentions: readonly Mention[]): string[] {
  let last = 0
  return mentions.flatMap(({ topicId, start, end }) => {
    const isInOrder =
      Number.isInteger(start) && Number.isInteger(end) && last <= start && start < end && end <= text.length
    last = end
    return [
      ...(isInOrder ? [] : [`${start} to ${end} is out of order or out of bounds`]),
      ...(isAlias(text.slice(start, end), topicId) ? [] : [`"${text.slice(start, end)}" is no alias of ${topicId}`]),
    ]
  })
}

/** The mentions of a text as they would be if it had no soft hyphens. */
const placesIn = (text: string) =>
  bundledRecognizer
    .find(text)
    .map(({ topicId, start, end }) => `${topicId} ${withoutHyphens(text, start)} ${withoutHyphens(text, end)}`)
    .join()

describe('mentions', () => {
  it('are inside the text, disjoint, in order, and each an alias of its topic', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(flawsOf(text, bundledRecognizer.find(text))).toEqual([])
      }),
    )
  })

  it('begin and end with a letter or a digit', () => {
    fc.assert(
      fc.property(denseText, text => {
        for (const { start, end } of bundledRecognizer.find(text))
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su)
      }),
    )
  })

  it('are found beside half of a surrogate pair', () => {
    expect(bundledRecognizer.find('\uD835 the ABM Treaty \uDC00')).toHaveLength(1)
    expect(bundledRecognizer.find('\uDC00ABM Treaty\uD835')).toHaveLength(1)
  })

  it('are found of every certain name with soft hyphens in it', () => {
    for (const { id, aliases } of bundledTopics)
      for (const { text } of aliases.filter(alias => alias.isCertain)) {
        const hyphenated = hyphenate(text, () => true)
        expect(bundledRecognizer.find(hyphenated), text).toMatchObject([
          { topicId: id, start: 0, end: hyphenated.length },
        ])
      }
  })
})

const SEED = 2013
/** Some four seconds on a machine of 2026; a slow one may take its time. */
const LONGEST_MS = 30_000

describe('the mentions of random texts', () => {
  it(
    'are in order and aliases of their topics, and nothing is thrown',
    () => {
      const count = 100_000
      const nextText = createRandomText(createRandom(SEED))
      const flaws: string[] = []
      let found = 0
      for (let i = 0; i < count; i++) {
        const text = nextText()
        const mentions = bundledRecognizer.find(text)
        found += mentions.length
        for (const flaw of flawsOf(text, mentions)) flaws.push(`${JSON.stringify(text)}: ${flaw}`)
      }
      expect(flaws).toEqual([])
      // Without mentions there would be nothing to be flawed.
      expect(found).toBeGreaterThan(count / 10)
    },
    LONGEST_MS,
  )

  it(
    'are the same where words hold soft hyphens',
    () => {
      const random = createRandom(SEED)
      const nextText = createRandomText(random)
      const changed: string[] = []
      for (let i = 0; i < 30_000; i++) {
        const text = nextText()
        const hyphenated = hyphenate(text, () => random() < 0.5)
        if (placesIn(hyphenated) !== placesIn(text)) changed.push(hyphenated)
      }
      expect(changed).toEqual([])
    },
    LONGEST_MS,
  )
})
