import { describe, expect, it } from 'vitest'
import { createNameFinder } from '../../../src/knowledge/name-fit'
import { listKeys } from '../../../src/knowledge/search-words'

const TITLE = 'Treaty on Conventional Armed Forces in Europe'
const LONG = 'Russian pact on tanks of note'
const find = createNameFinder([TITLE, 'CFE Treaty', 'DOVSE', LONG])
/** A query whose words fit only themselves. */
const fitOf = (text: string) => {
  const words = listKeys(text)
  return find({ words, fits: words.map(word => new Map([[word, 1]])) })
}

describe('createNameFinder', () => {
  it.each([
    { name: 'a name', query: 'dovse', alias: 'DOVSE', tier: 3 },
    { name: 'words of the title', query: 'europe conventional', alias: TITLE, tier: 2.7 },
    { name: 'the words of a name in another order', query: 'treaty cfe', alias: 'CFE Treaty', tier: 2 },
    { name: 'a word of a long name', query: 'tanks', alias: LONG, tier: 0.25 },
  ])('knows $name', ({ query, alias, tier }) => {
    expect(fitOf(query)).toMatchObject({ alias, tier: expect.closeTo(tier) })
  })

  it('ranks a whole name over a begun one, and that over a part', () => {
    const tiers = ['cfe treaty', 'russian pact', 'treaty cfe'].map(text => fitOf(text).tier)
    expect(tiers).toEqual(tiers.toSorted((a, b) => b - a))
  })

  it('knows no name that lacks a word of the query', () => {
    expect(fitOf('dovse rent')).toEqual({ tier: 0 })
  })
})
