import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo'

/** Longitude and latitude in degrees. */
export type Position = readonly [longitude: number, latitude: number]

/** Where a map looks: a projection onto a frame with its corner at 0, 0. */
export interface MapFrame {
  readonly width: number
  readonly height: number
  readonly projection: GeoProjection
}

/** Units of a map per pixel of a card at its widest: coordinates without decimals are sharp on a screen of double density. */
export const UNITS_PER_PX = 2

const WIDTH = 340 * UNITS_PER_PX
const [LEAST_HEIGHT, MOST_HEIGHT] = [176 * UNITS_PER_PX, 236 * UNITS_PER_PX]
/** Room between the places and the frame, for their names. */
const [SIDE, TOP] = [56 * UNITS_PER_PX, 34 * UNITS_PER_PX]
/** A frame shows at least so much of the world from side to side, in radians: some 1,700 km, enough to know a sea by its shape. */
const LEAST_ANGLE = 0.27
/** Each round centres the map on what the round before showed; after three nothing moves by a unit. */
const CENTRING_ROUNDS = 4

/** Fits an azimuthal equal-area map around positions, of which there is at least one. */
export function fitFrame(positions: readonly Position[]): MapFrame {
  const projection = geoAzimuthalEqualArea().translate([0, 0]).scale(1).precision(0)
  let box = boxOf(positions)
  projection.rotate([-middle(box.left, box.right), -middle(box.top, box.bottom)])
  for (let round = 0; round < CENTRING_ROUNDS; round++) {
    box = boxOf(positions.map(position => projection([...position]) ?? [0, 0]))
    const [longitude, latitude] = projection.invert?.([middle(box.left, box.right), middle(box.top, box.bottom)]) ?? [
      0, 0,
    ]
    projection.rotate([-longitude, -latitude])
  }
  box = boxOf(positions.map(position => projection([...position]) ?? [0, 0]))
  const [across, down] = [box.right - box.left, box.bottom - box.top]
  const widest = Math.min((WIDTH - 2 * SIDE) / Math.max(across, Number.EPSILON), WIDTH / LEAST_ANGLE)
  const height = Math.round(clamp(down * widest + 2 * TOP, LEAST_HEIGHT, MOST_HEIGHT))
  const scale = Math.min(widest, (height - 2 * TOP) / Math.max(down, Number.EPSILON))
  return { width: WIDTH, height, projection: projection.scale(scale).translate([WIDTH / 2, height / 2]) }
}

function boxOf(points: readonly (readonly [number, number])[]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

const middle = (a: number, b: number) => (a + b) / 2
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most)
