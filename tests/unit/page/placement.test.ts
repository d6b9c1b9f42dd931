import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, placeCard, type Size } from '../../../src/page/placement'

const NARROWEST = 320
const WIDEST_CARD = 380
const PHONE: Size = { width: 320, height: 640 }
const DESKTOP: Size = { width: 1280, height: 800 }
const CARD: Size = { width: 300, height: 200 }

const boxAt = (left: number, top: number, [width, height] = [60, 18]): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

const px = (max: number, min = 0) => fc.double({ min, max, noNaN: true })
const viewport = fc.record({ width: px(4000, NARROWEST), height: px(3000, 200) })
/** Lines in the viewport and around it, since a mention may be half scrolled away. */
const line = fc
  .tuple(px(5000, -1000), px(4000, -1000), fc.tuple(px(4000), px(400)))
  .map(([left, top, size]) => boxAt(left, top, size))
/** A card that the narrowest viewport can hold, of any height. */
const card = fc.record({ width: px(Math.min(WIDEST_CARD, NARROWEST - 16)), height: px(5000) })

const heightShown = (size: Size, placed: { maxHeight: number }) => Math.min(size.height, placed.maxHeight)

describe('a card, for any line, card and viewport,', () => {
  it('is inside the viewport sideways', () => {
    fc.assert(
      fc.property(line, card, viewport, (box, size, view) => {
        const { left } = placeCard(box, size, view)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + size.width).toBeLessThanOrEqual(view.width)
      }),
    )
  })

  it('never covers the line', () => {
    fc.assert(
      fc.property(line, card, viewport, (box, size, view) => {
        const placed = placeCard(box, size, view)
        const isUnder = placed.top >= box.bottom
        const isAbove = placed.top + heightShown(size, placed) <= box.top
        expect(isUnder || isAbove).toBe(true)
      }),
    )
  })

  it('is inside the viewport from top to bottom where the line is', () => {
    const inside = fc.tuple(line, viewport).filter(([box, view]) => box.top >= 0 && box.bottom <= view.height)
    fc.assert(
      fc.property(inside, card, ([box, view], size) => {
        const placed = placeCard(box, size, view)
        if (placed.maxHeight === 0) return
        expect(placed.top).toBeGreaterThanOrEqual(0)
        expect(placed.top + heightShown(size, placed)).toBeLessThanOrEqual(view.height)
      }),
    )
  })

  it('has a height of 0 or more', () => {
    fc.assert(fc.property(line, card, viewport, (box, size, view) => placeCard(box, size, view).maxHeight >= 0))
  })

  it('stands under the line where there is room for all of it', () => {
    fc.assert(
      fc.property(line, card, viewport, (box, size, view) => {
        fc.pre(view.height - box.bottom - size.height >= 16)
        expect(placeCard(box, size, view).top).toBeGreaterThanOrEqual(box.bottom)
      }),
    )
  })
})

describe('a card', () => {
  it('begins where the mention begins, a little under its line', () => {
    expect(placeCard(boxAt(100, 100), CARD, DESKTOP)).toEqual({ left: 100, top: 126, maxHeight: 666 })
  })

  it('moves to the left at the right edge', () => {
    expect(placeCard(boxAt(1200, 100), CARD, DESKTOP).left).toBe(1280 - 8 - 300)
  })

  it('keeps off the left edge where the line begins outside', () => {
    expect(placeCard(boxAt(-50, 100), CARD, DESKTOP).left).toBe(8)
  })

  it('fits a phone', () => {
    expect(placeCard(boxAt(250, 100), { width: 304, height: 200 }, PHONE).left).toBe(8)
  })

  it('stands above the line where there is no room under it', () => {
    const { top, maxHeight } = placeCard(boxAt(100, 700), CARD, DESKTOP)
    expect(top + CARD.height).toBe(700 - 8)
    expect(maxHeight).toBe(700 - 8 - 8)
  })

  it('takes the larger room where neither is enough, and is as high as that', () => {
    const tall = { width: 300, height: 900 }
    expect(placeCard(boxAt(100, 300), tall, DESKTOP)).toMatchObject({ top: 326, maxHeight: 466 })
    expect(placeCard(boxAt(100, 500), tall, DESKTOP)).toMatchObject({ top: 8, maxHeight: 484 })
  })
})
