import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeKeys, encodeKeys } from '../../../src/recognition/key-codec'
import { KEY_BITS, LONGEST_PHRASE } from '../../../src/recognition/phrase'

const MOST = LONGEST_PHRASE * 2 ** KEY_BITS - 1
const inOrder = (keys: Iterable<number>) => [...new Set(keys)].sort((a, b) => a - b)

describe('coded keys', () => {
  it.each([
    ['none', []],
    ['the least', [0]],
    ['the greatest', [MOST]],
    ['both', [0, MOST]],
    ['neighbours', [0, 1, 2, 3, 4, 5, 6]],
    ['neighbours far out', [MOST - 1, MOST]],
    ['many and one far off', [...Array(500).keys(), MOST]],
  ])('come back: %s', (_, keys) => {
    expect(decodeKeys(encodeKeys(keys))).toEqual(keys)
  })

  it('come back in order and once each, whatever they are', () => {
    const dense = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 60 })
    const sparse = fc.array(fc.integer({ min: 0, max: MOST }), { maxLength: 60 })
    fc.assert(
      fc.property(fc.oneof(dense, sparse, fc.tuple(dense, sparse)), keys => {
        const all = keys.flat()
        expect(decodeKeys(encodeKeys(all))).toEqual(inOrder(all))
      }),
      { numRuns: 1000 },
    )
  })

  it('are spelled in characters that JSON and YAML leave as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: MOST })), keys => {
        expect(encodeKeys(keys)).toMatch(/^[\w-]+$/)
      }),
    )
  })

  it('take little more than two characters each', () => {
    const keys = Array.from({ length: 2000 }, (_, i) => (i * 2_654_435_761) % MOST)
    expect(encodeKeys(keys).length / new Set(keys).size).toBeLessThan(2.3)
  })

  it('come back none from an empty text', () => {
    expect(decodeKeys('')).toEqual([])
  })
})
