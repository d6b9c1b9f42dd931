import type { MapCountry, LocatorMap as MapDrawing } from '../../knowledge/locator-map'
import { placeMapLabels, type TextSpot } from './map-labels'
import { Ruler } from './Ruler'
import { useTextSizes } from './use-text-sizes'

interface LocatorMapProps {
  readonly map: MapDrawing
  readonly locale: string
  /** What the picture is: "Map". */
  readonly label: string
}

/** Marks grow with the text: parts of the height of a line. */
const [MAIN_RADIUS, RADIUS] = [0.36, 0.24]
/** A country's name may be so much longer than the stretch of it that there is. */
const OVERHANG = 1.25
/** From the middle of a line down to the base of its letters, as a part of its height. */
const BASELINE = 0.3

/**
 * Where the places of a topic are: a picture with a name, and a list of the places for those who do not see it, or for all
 * where the picture is too small for every name.
 */
export function LocatorMap({ map, locale, label }: LocatorMapProps) {
  const { places } = map
  const countries = nameCountries(map.countries, locale)
  const strong = places.filter(place => place.main).map(place => place.name)
  const texts = [...places.filter(place => !place.main), ...countries].map(each => each.name)
  const { ref, sizes } = useTextSizes([...texts, ...strong])
  const { lineHeight, widthOf } = sizes
  // Paths are in units of the map, texts and marks in pixels.
  const unit = map.width / sizes.width
  const points = places.map(({ x, y, main, name }) => ({
    x: x / unit,
    y: y / unit,
    main,
    radius: lineHeight * (main ? MAIN_RADIUS : RADIUS),
    width: widthOf(name),
  }))
  const areas = countries
    .map(({ x, y, room, name }) => ({ x: x / unit, y: y / unit, room: room / unit, width: widthOf(name), name }))
    .filter(({ width, room }) => width <= OVERHANG * room)
  const frame = { width: sizes.width, height: map.height / unit, lineHeight }
  const spots = placeMapLabels({ ...frame, points, areas })
  const told = places.map(({ name, note }) => (note === undefined ? name : `${name}: ${note}`))
  const write = (kind: string, name: string, spot: TextSpot | undefined) =>
    spot && (
      <text key={name} class={kind} x={spot.x} y={spot.y + BASELINE * lineHeight}>
        {name}
      </text>
    )
  return (
    <div class="locator-map" ref={ref}>
      <svg
        role="img"
        aria-label={`${label}: ${places.map(place => place.name).join(', ')}`}
        viewBox={`0 0 ${map.width} ${map.height}`}
      >
        <path class="graticule" d={map.graticule} />
        <path class="land" d={map.land} />
        <path class="border" d={map.borders} />
        <path class="border disputed" d={map.disputed} />
        <g transform={`scale(${unit})`}>
          <Ruler texts={texts} strong={strong} />
          {areas.map(({ name }, i) => write('country', name, spots.areas[i]))}
          {points.map(({ x, y, radius, main }, i) => (
            <circle key={`${x} ${y}`} class={main ? 'place main' : 'place'} cx={x} cy={y} r={radius}>
              <title>{told[i]}</title>
            </circle>
          ))}
          {places.map(({ name, main }, i) => write(main ? 'name main' : 'name', name, spots.points[i]))}
        </g>
      </svg>
      <ul class={spots.points.every(spot => spot !== undefined) ? 'visually-hidden' : ''}>
        {told.map((text, i) => (
          <li key={text} class={places[i]?.main ? 'main' : ''}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Countries by their names in the reader's language, where the browser knows them. */
function nameCountries(countries: readonly MapCountry[], locale: string) {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  return countries.flatMap(country => {
    const name = names.of(country.code)
    return name === undefined ? [] : [{ ...country, name }]
  })
}
