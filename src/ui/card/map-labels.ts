import { type Candidate, chooseLabels } from './choose-labels'

/** A point in a frame that may get a name beside it. */
export interface NamedPoint {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly width: number
  /** Its name matters more than others. */
  readonly main: boolean
}

/** A name that belongs to an area, and stands in the middle of it or not at all. */
export interface AreaName {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Where a text of one line stands, by its middle. */
export interface TextSpot {
  readonly x: number
  readonly y: number
}

interface MapLabelInput {
  readonly width: number
  readonly height: number
  readonly lineHeight: number
  readonly points: readonly NamedPoint[]
  readonly areas: readonly AreaName[]
}

interface Spot extends TextSpot, Candidate {
  readonly width: number
}

/** Sides of a point as people like names there: https://doi.org/10.1559/152304075784313304 (Imhof, Positioning Names on Maps). */
const SIDES: readonly (readonly [across: number, down: number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.5, -0.95],
  [-0.5, -0.95],
  [0.5, 0.95],
  [-0.5, 0.95],
]
/** Between a text and its own point, other texts and points, and the frame. */
const [OWN_GAP, GAP, MARGIN] = [3, 2, 3]
/** A point without its name is worse than any side; a country without one is but a little poorer. */
const [MAIN_SKIP, PLACE_SKIP, AREA_SKIP] = [400, 100, 8]

/** What a name next to another point than its own costs: whose it is can be mistaken. */
const STRANGER = 6

/** Chooses where names stand, or undefined where they find no room: inside the frame, and clear of points and each other. */
export function placeMapLabels(input: MapLabelInput): {
  readonly points: readonly (TextSpot | undefined)[]
  readonly areas: readonly (TextSpot | undefined)[]
} {
  const { points, areas, lineHeight } = input
  const isBeside = (spot: Spot) => (point: NamedPoint) =>
    isOver(spot, { ...point, radius: point.radius + OWN_GAP }, lineHeight)
  const isFree = (spot: Spot) => isInside(spot, input) && !points.some(point => isOver(spot, point, lineHeight))
  const spots = chooseLabels(
    [
      ...points.map(point => ({
        candidates: sidesOf(point, input)
          .filter(isFree)
          .map(spot => ({ ...spot, cost: spot.cost + STRANGER * (points.filter(isBeside(spot)).length - 1) })),
        skipCost: point.main ? MAIN_SKIP : PLACE_SKIP,
      })),
      ...areas.map(area => ({ candidates: [{ ...area, cost: 0 }].filter(isFree), skipCost: AREA_SKIP })),
    ],
    (a, b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 + 2 * GAP && Math.abs(a.y - b.y) < lineHeight,
  )
  return { points: spots.slice(0, points.length), areas: spots.slice(points.length) }
}

/** Above and below a point its name may be moved to stay inside the frame. */
function sidesOf({ x, y, radius, width }: NamedPoint, frame: MapLabelInput): Spot[] {
  const [left, right] = [MARGIN + width / 2, frame.width - MARGIN - width / 2]
  return SIDES.map(([across, down], cost) => {
    const middle = x + across * (radius + OWN_GAP) + Math.sign(across) * (width / 2)
    return {
      x: across === 0 ? Math.max(Math.min(middle, right), left) : middle,
      y: y + down * (radius + frame.lineHeight / 2),
      width,
      cost,
    }
  })
}

const isInside = ({ x, y, width }: Spot, frame: MapLabelInput) =>
  x - width / 2 >= MARGIN &&
  x + width / 2 <= frame.width - MARGIN &&
  y - frame.lineHeight / 2 >= MARGIN &&
  y + frame.lineHeight / 2 <= frame.height - MARGIN

const isOver = (spot: Spot, point: NamedPoint, lineHeight: number) =>
  Math.abs(spot.x - point.x) < spot.width / 2 + point.radius + GAP &&
  Math.abs(spot.y - point.y) < lineHeight / 2 + point.radius - GAP
