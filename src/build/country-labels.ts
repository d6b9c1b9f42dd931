import type { MapCountry } from '../knowledge/locator-map'
import { UNITS_PER_PX } from './map-frame'
import type { Point, Shape } from './map-shapes'

interface Surroundings {
  readonly width: number
  readonly height: number
  /** Names keep clear of these. */
  readonly places: readonly Point[]
}

/** Lines are tried this far apart: finer ones find no better place for a word. */
const STEP = 3 * UNITS_PER_PX
/** Half the height of a line of small text, which must be inside the country as well. */
const HALF_LINE = 6 * UNITS_PER_PX
/** A name keeps so far from the frame, and from the middle of a place's mark. */
const [MARGIN, CLEARANCE] = [6 * UNITS_PER_PX, 9 * UNITS_PER_PX]
/** With less room no name fits, not even "Chad". */
const LEAST_ROOM = 24 * UNITS_PER_PX

/** Finds where a country, given by its rims on the map, has the most room for a line of text; undefined where it has next to none. */
export function findLabelRoom(rims: readonly Shape[], around: Surroundings): Omit<MapCountry, 'code'> | undefined {
  const { width, height, places } = around
  let best = { x: 0, y: 0, room: 0 }
  for (let y = MARGIN + HALF_LINE; y <= height - MARGIN - HALF_LINE; y += STEP) {
    const inside = [y - HALF_LINE, y, y + HALF_LINE].map(line => runsAt(rims, line)).reduce(overlaps)
    const near = places.filter(place => Math.abs(place[1] - y) < HALF_LINE + CLEARANCE).map(([x]) => x)
    const free = overlaps(inside, runsBetween(near, width))
    const [start, end] = free.reduce((widest, run) => (lengthOf(run) > lengthOf(widest) ? run : widest), [0, 0])
    if (end - start > best.room) best = { x: (start + end) / 2, y, room: end - start }
  }
  if (best.room < LEAST_ROOM) return undefined
  return { x: Math.round(best.x), y: Math.round(best.y), room: Math.round(best.room) }
}

type Run = readonly [from: number, to: number]

const lengthOf = ([from, to]: Run) => to - from

/** The stretches across the frame that keep clear of it and of places. */
function runsBetween(places: readonly number[], width: number): Run[] {
  const stops = [MARGIN - CLEARANCE, ...places.toSorted((a, b) => a - b), width - MARGIN + CLEARANCE]
  return stops.slice(1).map((stop, i) => [(stops[i] ?? 0) + CLEARANCE, stop - CLEARANCE] as const)
}

/** The stretches of a horizontal line that are inside the rims, from left to right. */
function runsAt(rims: readonly Shape[], line: number): Run[] {
  const crossings = rims
    .flatMap(({ points }) =>
      points.flatMap(([x, y], i) => {
        const [previousX, previousY] = points.at(i - 1) ?? [x, y]
        if (y > line === previousY > line) return []
        return [previousX + ((line - previousY) / (y - previousY)) * (x - previousX)]
      }),
    )
    .sort((a, b) => a - b)
  return crossings.flatMap((from, i) => {
    const to = crossings[i + 1]
    return i % 2 === 0 && to !== undefined ? [[from, to] as const] : []
  })
}

const overlaps = (some: readonly Run[], others: readonly Run[]): Run[] =>
  some.flatMap(([from, to]) =>
    others.flatMap(([otherFrom, otherTo]) => {
      const both = [Math.max(from, otherFrom), Math.min(to, otherTo)] as const
      return both[0] < both[1] ? [both] : []
    }),
  )
