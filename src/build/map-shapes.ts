import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo'

/** A point in whole units of the map. */
export type Point = readonly [x: number, y: number]

/** A line, or the rim of an area, after projection and clipping. */
export interface Shape {
  readonly isClosed: boolean
  readonly points: readonly Point[]
}

/** Projects a geometry into shapes in whole units; neighbours that fall together are one point. */
export function projectShapes(geometry: GeoPermissibleObjects, projection: GeoProjection): Shape[] {
  const shapes: { isClosed: boolean; points: Point[] }[] = []
  const add = (x: number, y: number) => {
    const points = shapes.at(-1)?.points
    const [lastX, lastY] = points?.at(-1) ?? []
    const [nextX, nextY] = [Math.round(x), Math.round(y)]
    if (nextX !== lastX || nextY !== lastY) points?.push([nextX, nextY])
  }
  geoPath(projection, {
    beginPath: () => {},
    moveTo(x, y) {
      shapes.push({ isClosed: false, points: [] })
      add(x, y)
    },
    lineTo: add,
    arc: () => {},
    closePath() {
      const shape = shapes.at(-1)
      if (shape) shape.isClosed = true
    },
  })(geometry)
  return shapes
}

/** The area inside a rim, in square units. */
export function areaOf({ points }: Shape): number {
  const twice = points.reduce((sum, [x, y], i) => {
    const [previousX, previousY] = points.at(i - 1) ?? [x, y]
    return sum + previousX * y - x * previousY
  }, 0)
  return Math.abs(twice) / 2
}

/** The longer side of the box round a shape. */
export function reachOf({ points }: Shape): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

/** SVG path data: relative steps, and no character that the grammar can do without. https://www.w3.org/TR/SVG2/paths.html#PathDataBNF */
export function pathData(shapes: readonly Shape[]): string {
  return shapes
    .map(({ isClosed, points: [first, ...rest] }) => {
      if (first === undefined) return ''
      let [x, y] = first
      const steps = rest.flatMap(([nextX, nextY]) => {
        const step = [nextX - x, nextY - y]
        ;[x, y] = [nextX, nextY]
        return step
      })
      return `M${joinNumbers(first)}${steps.length > 0 ? `l${joinNumbers(steps)}` : ''}${isClosed ? 'z' : ''}`
    })
    .join('')
}

/** A minus sign separates as well as a blank does. */
const joinNumbers = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-')
