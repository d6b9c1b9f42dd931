import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeMapLabels } from '../../../../src/ui/card/map-labels'

const FRAME = { width: 340, height: 180, lineHeight: 14 }
const point = (x: number, y: number, width = 80) => ({ x, y, width, radius: 4, main: false })

describe('names of places', () => {
  it('stand to the right of their points', () => {
    const [spot] = placeMapLabels({ ...FRAME, points: [point(100, 90)], areas: [] }).points
    expect(spot).toMatchObject({ y: 90 })
    expect(spot?.x).toBeGreaterThan(100 + 40)
  })

  it('stand to the left at the right edge', () => {
    const [spot] = placeMapLabels({ ...FRAME, points: [point(320, 90)], areas: [] }).points
    expect(spot?.x).toBeLessThan(320 - 40)
  })

  it('are moved in above or below where neither side has room', () => {
    const [spot] = placeMapLabels({ ...FRAME, points: [point(300, 90, 320)], areas: [] }).points
    expect(spot?.x).toBeCloseTo(340 - 3 - 160)
    expect(spot?.y).not.toBe(90)
  })

  it('do not stand beside another point, whose name they would seem to be', () => {
    const spots = placeMapLabels({ ...FRAME, points: [point(100, 90), point(194, 90)], areas: [] }).points
    expect(spots[0]?.x).toBeLessThan(100)
  })

  it('push those of countries aside', () => {
    const area = { x: 150, y: 90, width: 60 }
    expect(placeMapLabels({ ...FRAME, points: [], areas: [area] }).areas).toEqual([expect.objectContaining(area)])
    const crowded = { ...FRAME, height: 30, points: [point(100, 15)], areas: [{ x: 150, y: 15, width: 170 }] }
    expect(placeMapLabels(crowded).areas).toEqual([undefined])
    expect(placeMapLabels(crowded).points[0]).toBeDefined()
  })

  it('are left out where they are wider than the frame', () => {
    expect(placeMapLabels({ ...FRAME, points: [point(170, 90, 400)], areas: [] }).points).toEqual([undefined])
  })
})

const anyInput = fc.record({
  width: fc.integer({ min: 248, max: 346 }),
  height: fc.integer({ min: 140, max: 240 }),
  lineHeight: fc.integer({ min: 12, max: 30 }),
  points: fc.array(
    fc.record({
      x: fc.integer({ min: 20, max: 230 }),
      y: fc.integer({ min: 20, max: 120 }),
      radius: fc.integer({ min: 3, max: 9 }),
      width: fc.integer({ min: 20, max: 200 }),
      main: fc.boolean(),
    }),
    { maxLength: 7 },
  ),
  areas: fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 340 }), y: fc.integer({ min: 0, max: 200 }), width: fc.constant(60) }),
    { maxLength: 5 },
  ),
})

it('no name of any map leaves the frame, meets another or covers a point', () => {
  fc.assert(
    fc.property(anyInput, input => {
      const { points, areas } = placeMapLabels(input)
      const boxes = [...points, ...areas].flatMap((spot, i) => {
        const width = [...input.points, ...input.areas][i]?.width ?? 0
        return spot ? [{ ...spot, width }] : []
      })
      const half = input.lineHeight / 2
      const isInside = (box: (typeof boxes)[number]) =>
        box.x - box.width / 2 >= 0 &&
        box.x + box.width / 2 <= input.width &&
        box.y - half >= 0 &&
        box.y + half <= input.height
      const isMeeting = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
        Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < input.lineHeight
      const isCovering = (box: (typeof boxes)[number]) =>
        input.points.some(({ x, y }) => Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < half)
      expect(boxes.filter(box => !isInside(box) || isCovering(box))).toEqual([])
      expect(boxes.filter((box, i) => boxes.slice(i + 1).some(other => isMeeting(box, other)))).toEqual([])
    }),
  )
})
