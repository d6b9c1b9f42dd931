import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLocatorMap, drawMaps } from '../../../src/build/locator-map'
import { UNITS_PER_PX } from '../../../src/build/map-frame'
import type { LocatorMap } from '../../../src/knowledge/locator-map'

type Place = Parameters<typeof drawLocatorMap>[0][number]

const place = (name: string, [latitude, longitude]: readonly [number, number], main = false): Place => ({
  name,
  latitude,
  longitude,
  main,
})
const GABALA = place('Gabala radar station', [40.87, 47.8], true)
const ARMAVIR = place('Armavir radar', [44.925, 40.984])
const SETS: readonly (readonly [name: string, places: readonly Place[]])[] = [
  ['one place', [GABALA]],
  ['two neighbours', [GABALA, ARMAVIR]],
  ['one spot twice', [GABALA, GABALA]],
  ['a tall strip', [GABALA, ARMAVIR, place('Pechora radar', [65.21, 57.295])]],
  ['two continents', [place('Redzikowo', [54.479, 17.108], true), place('Cavalier', [48.725, -97.9])]],
  ['both sides of the date line', [place('Fiji', [-17.7, 178], true), place('Samoa', [-13.8, -171.8])]],
  ['opposite ends of the world', [place('Here', [0, 0], true), place('There', [0, 180])]],
  ['a pole', [place('North Pole', [90, 0], true)]],
  ['the open sea', [place('Point Nemo', [-48.9, -123.4], true)]],
]

function draw(places: readonly Place[]): LocatorMap {
  const map = drawLocatorMap(places)
  if (!map) throw new Error('There is no map')
  return map
}

const PATHS = ['graticule', 'land', 'borders', 'disputed'] as const
const pathTextOf = (map: LocatorMap) => PATHS.map(path => map[path]).join('')

describe.each(SETS)('the map of %s', (_, places) => {
  const map = draw(places)

  it('has each place well inside the frame, in order', () => {
    const margin = 20 * UNITS_PER_PX
    expect(map.places.map(({ name, main }) => ({ name, main }))).toEqual(
      places.map(({ name, main }) => ({ name, main })),
    )
    for (const { x, y } of map.places) {
      expect(x).toBeGreaterThan(margin)
      expect(x).toBeLessThan(map.width - margin)
      expect(y).toBeGreaterThan(margin)
      expect(y).toBeLessThan(map.height - margin)
    }
  })

  it('is as wide as a card and not taller than wide', () => {
    expect(map.width).toBe(340 * UNITS_PER_PX)
    expect(map.height).toBeLessThan(map.width)
  })

  it('has at most 4,000 characters of paths, in whole numbers and the fewest signs', () => {
    expect(pathTextOf(map).length).toBeLessThanOrEqual(4000)
    expect(pathTextOf(map)).toMatch(/^(?:M-?\d+[ -]\d+(?:l-?\d+(?:[ -]\d+)*)?z?)*$/)
  })

  it('draws nothing far outside the frame', () => {
    for (const [x, y] of pointsOf(pathTextOf(map))) {
      expect(x).toBeGreaterThanOrEqual(-20)
      expect(x).toBeLessThanOrEqual(map.width + 20)
      expect(y).toBeGreaterThanOrEqual(-20)
      expect(y).toBeLessThanOrEqual(map.height + 20)
    }
  })

  it('has room for the names of countries inside the frame', () => {
    for (const { code, x, y, room } of map.countries) {
      expect(code).toMatch(/^[A-Z]{2}$/)
      expect(x - room / 2).toBeGreaterThanOrEqual(0)
      expect(x + room / 2).toBeLessThanOrEqual(map.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(map.height)
    }
  })
})

/** The points that path data of relative steps leads through. */
function pointsOf(path: string): [number, number][] {
  return path.split('M').flatMap(part => {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    return Array.from({ length: numbers.length / 2 }, (_, i): [number, number] => {
      x += numbers[2 * i] ?? 0
      y += numbers[2 * i + 1] ?? 0
      return [x, y]
    })
  })
}

/** Tells whether a point is inside an even number of rims, as SVG's fill rule "evenodd" counts. */
function isOnLand(map: LocatorMap, [x, y]: readonly [number, number]): boolean {
  const rims = map.land.split('M').filter(part => part !== '')
  const crossings = rims.flatMap(rim => {
    const points = pointsOf(`M${rim}`)
    return points.filter(([endX, endY], i) => {
      const [startX, startY] = points.at(i - 1) ?? [endX, endY]
      if (endY > y === startY > y) return false
      return x < startX + ((y - startY) / (endY - startY)) * (endX - startX)
    })
  })
  return crossings.length % 2 === 1
}

describe('the map of the Gabala radar', () => {
  const map = draw([GABALA, ARMAVIR])
  const [gabala, armavir] = map.places

  it('has north up and east to the right', () => {
    expect(armavir?.y).toBeLessThan(gabala?.y ?? 0)
    expect(armavir?.x).toBeLessThan(gabala?.x ?? 0)
  })

  it('has its places on land, between two seas', () => {
    expect(isOnLand(map, [gabala?.x ?? 0, gabala?.y ?? 0])).toBe(true)
    expect(isOnLand(map, [armavir?.x ?? 0, armavir?.y ?? 0])).toBe(true)
    const [blackSea, caspianSea] = [[60, 180] as const, [560, 200] as const]
    expect(isOnLand(map, blackSea)).toBe(false)
    expect(isOnLand(map, caspianSea)).toBe(false)
  })

  it('has room for the names of the countries around', () => {
    expect(map.countries.map(country => country.code)).toEqual(expect.arrayContaining(['AZ', 'GE', 'RU', 'TR']))
  })

  it('shows countries as far as the Black Sea around a single place', () => {
    expect(draw([GABALA]).countries.map(country => country.code)).toEqual(expect.arrayContaining(['TR', 'IR', 'TM']))
  })
})

describe('borders that states disagree on', () => {
  it('are apart from the others: no settled border divides Crimea from Ukraine', () => {
    const map = draw([place('Dzhankoi', [45.71, 34.39], true)])
    const [crimea] = map.places
    const isNear = ([x, y]: readonly [number, number]) =>
      Math.hypot(x - (crimea?.x ?? 0), y - (crimea?.y ?? 0)) < 60 * UNITS_PER_PX
    expect(pointsOf(map.disputed).filter(isNear)).not.toEqual([])
    expect(pointsOf(map.borders).filter(isNear)).toEqual([])
  })
})

it('there is no map without places', () => {
  expect(drawLocatorMap([])).toBeUndefined()
})

it('topics with places have a map each', () => {
  const citation = { articleId: 'brief', passageId: 'where' }
  const places = [{ ...GABALA, note: 'Closed in 2012', passage: citation }]
  const maps = drawMaps([
    { id: 'gabala-radar', places },
    { id: 'start', places: [] },
  ])
  expect(Object.keys(maps)).toEqual(['gabala-radar'])
  expect(maps['gabala-radar']?.places).toEqual([
    { name: 'Gabala radar station', note: 'Closed in 2012', main: true, x: 340, y: 176 },
  ])
})

it('any places make a map that shows them all within the limit', () => {
  const anywhere = fc.record({
    name: fc.constant('Somewhere'),
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    main: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anywhere, { minLength: 1, maxLength: 6 }), places => {
      const map = draw(places)
      expect(pathTextOf(map).length).toBeLessThanOrEqual(4000)
      expect(map.places.every(({ x, y }) => x > 0 && x < map.width && y > 0 && y < map.height)).toBe(true)
    }),
    { numRuns: 5 },
  )
}, 60_000)
