import { geoEquirectangular } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { areaOf, pathData, projectShapes, reachOf, type Shape } from '../../../src/build/map-shapes'

const rim = (...points: [number, number][]): Shape => ({ isClosed: true, points })
const line = (...points: [number, number][]): Shape => ({ isClosed: false, points })

describe('pathData', () => {
  it.each([
    ['a line', [line([10, 20], [13, 24], [9, 24])], 'M10 20l3 4-4 0'],
    ['a rim', [rim([0, 0], [5, 0], [5, 5])], 'M0 0l5 0 0 5z'],
    ['two lines', [line([1, 2], [3, 4]), line([-1, -2], [0, 0])], 'M1 2l2 2M-1-2l1 2'],
    ['a single point', [line([1, 2])], 'M1 2'],
    ['no points', [line()], ''],
    ['nothing', [], ''],
  ])('writes %s', (_, shapes, path) => {
    expect(pathData(shapes)).toBe(path)
  })
})

describe('the size of a shape', () => {
  it('is its area', () => {
    expect(areaOf(rim([0, 0], [4, 0], [4, 3], [0, 3]))).toBe(12)
    expect(areaOf(rim([0, 3], [4, 3], [4, 0], [0, 0]))).toBe(12)
  })

  it('is its longer side', () => {
    expect(reachOf(line([2, 1], [9, 3], [4, -1]))).toBe(7)
  })
})

describe('projectShapes', () => {
  // One unit for each degree.
  const projection = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0)

  it('rounds to whole units, and leaves out what falls on the point before', () => {
    const coordinates = [
      [0, 0],
      [0.2, 0.2],
      [4.6, 0],
    ]
    expect(projectShapes({ type: 'LineString', coordinates }, projection)).toEqual([line([0, 0], [5, 0])])
  })

  it('tells rims from lines', () => {
    const ring = [
      [0, 0],
      [0, 3],
      [3, 3],
      [0, 0],
    ]
    expect(projectShapes({ type: 'Polygon', coordinates: [ring] }, projection).map(each => each.isClosed)).toEqual([
      true,
    ])
  })
})
