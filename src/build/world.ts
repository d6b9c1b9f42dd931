import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { MultiLineString, MultiPolygon } from 'geojson'
import { merge, mesh } from 'topojson-client'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type * as topojson from 'topojson-specification'

type Line = MultiLineString['coordinates'][number]
type Geometry = topojson.GeometryObject
type Area = topojson.Polygon | topojson.MultiPolygon
type Countries = topojson.Topology<{ readonly countries: topojson.GeometryCollection }>

/** The world: Natural Earth's countries at 1:50 million, in the public domain. */
export interface World {
  readonly land: MultiPolygon
  readonly borders: MultiLineString
  /** Borders of states that not all others recognise, and lines that hardly any other state does. */
  readonly disputed: MultiLineString
  /** Those that ISO 3166-1 has a code for. */
  readonly countries: readonly { readonly code: string; readonly shape: MultiPolygon }[]
}

let wholeWorld: Countries | undefined

/** The world without details smaller than `leastArea`, in steradians. Borders and coasts meet as before; each is made when it is read. */
export function readWorld(leastArea: number): World {
  wholeWorld ??= presimplify(readTopology(), sphericalTriangleArea)
  const topology = simplify(wholeWorld, leastArea)
  const { countries } = topology.objects
  const areas = countries.geometries.filter(isArea)
  const settled = () => mesh(topology, countries, (a, b) => a !== b && isSettled(a) && isSettled(b))
  const unsettled = () => mesh(topology, countries, (a, b) => a !== b && !(isSettled(a) && isSettled(b)))
  return {
    get land() {
      return merge(topology, areas)
    },
    get borders() {
      return toLines(settled().coordinates.filter(line => !isCrimean(line)))
    },
    get disputed() {
      return toLines([...unsettled().coordinates, ...settled().coordinates.filter(isCrimean)])
    },
    get countries() {
      return areas.flatMap(area => {
        const code = codeOf(area)
        return code === undefined ? [] : [{ code, shape: merge(topology, [area]) }]
      })
    },
  }
}

const toLines = (coordinates: Line[]): MultiLineString => ({ type: 'MultiLineString', coordinates })

function readTopology(): Countries {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return JSON.parse(readFileSync(path, 'utf8'))
}

const isArea = (geometry: Geometry): geometry is Area => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'

/** What not all states recognise has no number in ISO 3166-1. */
const isSettled = (geometry: Geometry) => geometry.id !== undefined

/** Natural Earth draws who holds a land, and so a border at the isthmus of Perekop. */
const isCrimean = (line: Line) =>
  line.every(([longitude = 0, latitude = 0]) => longitude > 32 && longitude < 36 && latitude > 45 && latitude < 46.3)

/** The alpha-2 code for a country's number in ISO 3166-1: CLDR keeps the numbers as aliases of the codes. */
function codeOf({ id }: Geometry): string | undefined {
  if (id === undefined) return undefined
  const { region } = new Intl.Locale(`und-${id}`)
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined
}
