import { describe, expect, it } from 'vitest'
import { findLabelRoom } from '../../../src/build/country-labels'

const FRAME = { width: 680, height: 352, places: [] }
const box = (left: number, top: number, [right, bottom]: readonly [number, number]) => ({
  isClosed: true,
  points: [[left, top] as const, [right, top] as const, [right, bottom] as const, [left, bottom] as const],
})

describe('findLabelRoom', () => {
  it('finds the middle of a country, and how wide it is there', () => {
    expect(findLabelRoom([box(100, 100, [300, 200])], FRAME)).toMatchObject({ x: 200, room: 200 })
  })

  it('takes the widest of several parts', () => {
    expect(findLabelRoom([box(100, 100, [200, 200]), box(300, 100, [600, 200])], FRAME)).toMatchObject({ x: 450 })
  })

  it('keeps out of a lake', () => {
    expect(findLabelRoom([box(100, 100, [600, 160]), box(150, 90, [350, 170])], FRAME)).toMatchObject({ x: 475 })
  })

  it('keeps clear of places', () => {
    const found = findLabelRoom([box(100, 100, [400, 140])], { ...FRAME, places: [[150, 120]] })
    expect(found?.x).toBeGreaterThan(250)
    expect((found?.x ?? 0) - (found?.room ?? 0) / 2).toBeGreaterThan(150)
  })

  it('keeps inside the frame', () => {
    const found = findLabelRoom([box(-500, 100, [200, 200])], FRAME)
    expect((found?.x ?? 0) - (found?.room ?? 0) / 2).toBeGreaterThan(0)
  })

  it.each([
    ['too narrow', box(100, 100, [130, 300])],
    ['too low for a line of text', box(100, 100, [500, 110])],
    ['outside the frame', box(900, 100, [1200, 300])],
  ])('finds nothing in a country that is %s', (_, rim) => {
    expect(findLabelRoom([rim], FRAME)).toBeUndefined()
  })
})
