import type { Place } from './pack'

/** A place on a locator map, in the units of the map. */
export interface MapPlace {
  readonly name: string
  readonly note?: string
  /** The place that the topic is about; the others are there for orientation. */
  readonly main: boolean
  readonly x: number
  readonly y: number
}

/** A country that is seen on a locator map, and where there is room for its name. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2: the reader's own language has a name for it. */
  readonly code: string
  readonly x: number
  readonly y: number
  /** How wide a line of text may be around that point. */
  readonly room: number
}

/** A map of a topic's places, drawn when the pack was built. All shapes are SVG path data, cut to the frame. */
export interface LocatorMap {
  readonly width: number
  readonly height: number
  readonly graticule: string
  readonly land: string
  readonly borders: string
  /** Borders that states disagree on. */
  readonly disputed: string
  /** The one with the most room first. */
  readonly countries: readonly MapCountry[]
  /** In the order of the topic's places. */
  readonly places: readonly MapPlace[]
}

/** The map with its places called as `places`, which are the topic's in another language, call them. */
export function renamePlaces(map: LocatorMap, places: readonly Pick<Place, 'name' | 'note'>[]): LocatorMap {
  return {
    ...map,
    places: map.places.map((place, i) => {
      const { name = place.name, note = place.note } = places[i] ?? {}
      return { ...place, name, ...(note !== undefined && { note }) }
    }),
  }
}
