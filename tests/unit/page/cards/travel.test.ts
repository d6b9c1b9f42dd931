import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../../../src/page/cards/box'
import { isTravellingTo } from '../../../../src/page/cards/travel'

const CARD = { left: 100, top: 100, right: 480, bottom: 400 }
const at = (x: number, y: number) => ({ x, y })

describe('a step of the pointer travels to the card', () => {
  it.each<[string, [Point, Point], boolean]>([
    ['straight down from above it', [at(200, 60), at(200, 70)], true],
    ['down and to the far corner', [at(110, 60), at(150, 65)], true],
    ['up from below it', [at(200, 440), at(210, 420)], true],
    ['from the left', [at(40, 300), at(60, 290)], true],
    ['from over a corner', [at(20, 20), at(40, 42)], true],
    ['away from it', [at(200, 60), at(200, 50)], false],
    ['along the line above it', [at(600, 60), at(640, 60)], false],
    ['past it', [at(60, 60), at(90, 55)], false],
    ['not at all', [at(200, 60), at(200, 60)], false],
    ['hardly', [at(200, 60), at(200, 61)], false],
  ])('%s', (_, [from, to], expected) => {
    expect(isTravellingTo(CARD, from, to)).toBe(expected)
  })

  it('for any step to a point inside it, wherever it comes from', () => {
    const inside = fc.record({ x: fc.integer({ min: 110, max: 470 }), y: fc.integer({ min: 110, max: 390 }) })
    const above = fc.record({ x: fc.integer({ min: -500, max: 1500 }), y: fc.integer({ min: -500, max: 90 }) })
    fc.assert(
      fc.property(above, inside, (from, aim) => {
        const part = { x: from.x + (aim.x - from.x) / 2, y: from.y + (aim.y - from.y) / 2 }
        fc.pre(part.y < 100)
        expect(isTravellingTo(CARD, from, part)).toBe(true)
      }),
    )
  })
})
