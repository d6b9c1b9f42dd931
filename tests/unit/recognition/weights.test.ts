import { describe, expect, it } from 'vitest'
import weights from '../../../src/recognition/weights.json'

const { features } = weights
const ORIGINS = ['shared', 'topic', 'alias'] as const
const STRENGTHS = [1, 2, 3] as const

// The numbers are fitted; these facts hold for every fit.
describe('the weights', () => {
  it.each(ORIGINS)('never turn the words of a list round: %s', origin => {
    for (const strength of STRENGTHS) {
      expect(features[`${origin}${strength}`]).toBeGreaterThanOrEqual(0)
      expect(features[`${origin}-${strength}`]).toBeLessThanOrEqual(0)
    }
  })

  it.each(ORIGINS)('have strong words speak for a name: %s', origin => {
    expect(features[`${origin}3`]).toBeGreaterThan(0)
  })

  it.each([
    'shouted',
    'definedOtherwise',
    'looksLikeCode',
    'looksLikeField',
    'measured',
    'inCode',
    'inControl',
  ] as const)('speak against a name: %s', feature => {
    expect(features[feature]).toBeLessThan(0)
  })

  it('have an acronym that is written out as the topic speak for it', () => {
    expect(features.definedAsTopic).toBeGreaterThan(0)
  })

  it('are numbers', () => {
    expect(Object.values(features).filter(weight => !Number.isFinite(weight))).toEqual([])
  })
})
