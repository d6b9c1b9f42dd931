import { expect, it } from 'vitest'
import { type LocatorMap, renamePlaces } from '../../../src/knowledge/locator-map'

const MAP: LocatorMap = {
  width: 680,
  height: 352,
  graticule: '',
  land: '',
  borders: '',
  disputed: '',
  countries: [],
  places: [
    { name: 'Gabala radar station', note: 'Closed in 2012', main: true, x: 450, y: 265 },
    { name: 'Armavir radar', main: false, x: 230, y: 87 },
  ],
}

it('renamePlaces calls places as the topic does in another language, and leaves them where they are', () => {
  const places = [
    { name: 'Габалинская РЛС', note: 'Закрыта в 2012 году' },
    { name: 'РЛС «Армавир»', note: undefined },
  ]
  expect(renamePlaces(MAP, places).places).toEqual([
    { name: 'Габалинская РЛС', note: 'Закрыта в 2012 году', main: true, x: 450, y: 265 },
    { name: 'РЛС «Армавир»', main: false, x: 230, y: 87 },
  ])
})

it('renamePlaces keeps the name of a place that it is not told of', () => {
  expect(renamePlaces(MAP, []).places).toEqual(MAP.places)
})
