import { geoGraticule } from 'd3-geo'
import type { LocatorMap, MapCountry, MapPlace } from '../knowledge/locator-map'
import type { Place, Topic } from '../knowledge/pack'
import { findLabelRoom } from './country-labels'
import { fitFrame, type MapFrame, UNITS_PER_PX } from './map-frame'
import { areaOf, pathData, projectShapes, reachOf, type Shape } from './map-shapes'
import { readWorld, type World } from './world'

/** All paths of a map together, in characters. */
const MOST_PATH_TEXT = 4000
/** The smallest detail that is tried first, in square units of the map: a quarter of a pixel. */
const FINEST_DETAIL = 1
/** For half the text details must be some four times larger; each try is coarser than the one before by at least a tenth. */
const [DETAIL_EXPONENT, LEAST_COARSENING] = [2, 1.1]
/** A sea is known by its coast, and a border needs no more than its course. */
const BORDER_COARSENESS = 5
/** Islands and lakes below this many square units would be no more than grit. */
const SMALLEST_RIM = 24
/** A shape that is no more than so many details large is not worth its text. */
const LEAST_DETAILS = 4
/** Shapes go on so far beyond the frame, where the edge at which they are cut is not seen. */
const BLEED = 4 * UNITS_PER_PX
/** As many names as a small map bears. */
const MOST_COUNTRIES = 8
/** Degrees between the lines of the graticule, so that there are some four of them across. */
const GRATICULE_STEPS = [1, 2, 5, 10, 15, 30]
const GRATICULE_LINES = 4

type PlaceOnEarth = Pick<Place, 'name' | 'latitude' | 'longitude' | 'main'> & { readonly note?: string | undefined }

/** A build reads its pack for every script; the maps are drawn once. */
const drawn = new Map<string, LocatorMap | undefined>()

/** Draws the map of each topic that has places, by the topic's id. */
export function drawMaps(topics: readonly Pick<Topic, 'id' | 'places'>[]): Record<string, LocatorMap> {
  return Object.fromEntries(
    topics.flatMap(({ id, places }) => {
      const key = JSON.stringify(places)
      if (!drawn.has(key)) drawn.set(key, drawLocatorMap(places))
      const map = drawn.get(key)
      return map === undefined ? [] : [[id, map] as const]
    }),
  )
}

/** Draws the map of places, as detailed as its path text allows; undefined where there is no place. */
export function drawLocatorMap(places: readonly PlaceOnEarth[]): LocatorMap | undefined {
  if (places.length === 0) return undefined
  const frame = fitFrame(places.map(({ longitude, latitude }) => [longitude, latitude]))
  const { width, height, projection } = frame
  projection.clipExtent([
    [-BLEED, -BLEED],
    [width + BLEED, height + BLEED],
  ])
  const { world, ...paths } = drawPaths(frame)
  const marks = places.map(({ name, note, main, longitude, latitude }) => {
    const [x = 0, y = 0] = (projection([longitude, latitude]) ?? []).map(Math.round)
    return { name, ...(note !== undefined && { note }), main, x, y }
  })
  return { width, height, ...paths, countries: drawCountries(world, frame, marks), places: marks }
}

function drawPaths(frame: MapFrame) {
  const { projection } = frame
  const graticule = pathData(projectShapes(graticuleOf(frame), projection))
  for (let detail = FINEST_DETAIL; ; ) {
    const leastArea = detail / projection.scale() ** 2
    const [world, rough] = [readWorld(leastArea), readWorld(leastArea * BORDER_COARSENESS)]
    // What is dropped grows with the detail, so that in the end any map fits.
    const isLarge = (shape: Shape) => areaOf(shape) >= Math.max(SMALLEST_RIM, LEAST_DETAILS * detail)
    const isLong = (shape: Shape) => reachOf(shape) ** 2 >= LEAST_DETAILS * detail
    const land = pathData(projectShapes(world.land, projection).filter(isLarge))
    const borders = pathData(projectShapes(rough.borders, projection).filter(isLong))
    const disputed = pathData(projectShapes(rough.disputed, projection).filter(isLong))
    const text = graticule.length + land.length + borders.length + disputed.length
    if (text <= MOST_PATH_TEXT) return { graticule, land, borders, disputed, world }
    detail *= Math.max(LEAST_COARSENING, (text / MOST_PATH_TEXT) ** DETAIL_EXPONENT)
  }
}

function graticuleOf({ width, projection }: MapFrame) {
  const degreesAcross = (width / projection.scale()) * (180 / Math.PI)
  const step = GRATICULE_STEPS.find(each => degreesAcross / each <= GRATICULE_LINES) ?? 30
  return geoGraticule()
    .step([step, step])
    .precision(step / 2)()
}

function drawCountries(world: World, { projection, ...frame }: MapFrame, marks: readonly MapPlace[]): MapCountry[] {
  const places = marks.map(({ x, y }) => [x, y] as const)
  return world.countries
    .flatMap(({ code, shape }) => {
      const found = findLabelRoom(projectShapes(shape, projection), { ...frame, places })
      return found === undefined ? [] : [{ code, ...found }]
    })
    .sort((a, b) => b.room - a.room)
    .slice(0, MOST_COUNTRIES)
}
