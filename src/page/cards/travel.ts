import type { Box, Point } from './box'

/** The pointer's hand trembles: a step of less than this tells no direction. */
const LEAST_STEP_PX = 2

/**
 * Tells whether a step of the pointer goes towards a box: its end lies in the triangle of its start and the box's nearest side,
 * the "safe triangle" known from menus (Kamens 2013, "Breaking down Amazon's mega dropdown").
 */
export function isTravellingTo(box: Box, from: Point, to: Point): boolean {
  if (Math.hypot(to.x - from.x, to.y - from.y) < LEAST_STEP_PX) return false
  return sidesOf(box).some(([a, b]) => isInTriangle(to, [from, a, b]))
}

/** The two diagonals: seen from anywhere outside, one of them spans the box. */
function sidesOf({ left, top, right, bottom }: Box): [Point, Point][] {
  return [
    [
      { x: left, y: top },
      { x: right, y: bottom },
    ],
    [
      { x: right, y: top },
      { x: left, y: bottom },
    ],
  ]
}

function isInTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  const signs = [side(a, b, point), side(b, c, point), side(c, a, point)]
  return signs.every(sign => sign >= 0) || signs.every(sign => sign <= 0)
}

/** Positive on one side of the line through `a` and `b`, negative on the other. */
function side(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)
}
