import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../src/build/read-pack'
import { createSearch } from '../../../src/knowledge/search'
import { MOSCOW_2013, WASHINGTON_2007 } from './news-facts'

const { knowledge } = await readPack(fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url)))
const search = createSearch(knowledge, [])

/** What a reader types who looks for a fact of the report of 2007. */
const WASHINGTON_QUERIES: Readonly<Record<string, string>> = {
  A1: 'russia us talks on cooperation in missile defence 2007',
  A2: 'us government rates outcome of talks positive',
  A3: 'tom casey state department assessment',
  A4: 'main task of the consultations fulfilled',
  A5: 'each side sees danger of missile attack',
  A6: 'ways to cooperate in missile defence',
  A7: 'more detail on joint use of gabala',
  A8: 'gabala station azerbaijan putin proposal detail',
  A9: 'gabala offer is putin’s own',
  A10: 'account of the talks in a department statement',
  A11: 'casey another round september 2007',
  A12: 'next round likely in moscow',
  A13: 'casey hopes to settle dispute',
  A14: 'meeting of experts of the two countries',
  A15: 'washington talks july 2007',
  A16: 'dates of the talks 30 july and 1 august',
  A17: 'us experts handed over intelligence on threats',
  A18: 'intelligence to justify missile defence in europe',
  A19: 'us side dispel russian fears',
  A20: 'threat to russia’s nuclear deterrent',
  A21: 'interceptor base unacceptable iran nuclear warhead',
  A22: '10 interceptors in poland',
  A23: 'radar in the czech republic',
  A24: 'sites necessary to protect europe',
  A25: 'iran and north korea feared attackers',
  A26: 'washington turned down gabala offer',
  A27: 'armavir radar offer southern russia',
  A28: 'no reply to second offer',
  A29: 'russian counter-measures in response to us plans',
  A30: 'missile test launches counter-measure',
  A31: 'counter-measure suspended participation in cfe',
  A32: 'putin direct answer to us steps',
  A33: 'russia did not start new round of arms race',
  A34: 'keep the balance in the world',
  A35: 'balance matters for international security',
}

/** What a reader types who looks for a fact of the report of 2013. */
const MOSCOW_QUERIES: Readonly<Record<string, string>> = {
  B1: 'russia will not discuss nuclear cuts headline',
  B2: 'moscow sceptical about us offer',
  B3: 'gottemoeller two days in moscow',
  B4: 'gottemoeller assistant secretary of state',
  B5: 'first key issue further cuts in arsenals',
  B6: 'second key issue successor accord',
  B7: 'gottemoeller before the trip new agreement',
  B8: 'every class of nuclear arms long-range and short-range',
  B9: 'white house two thirds of the senators if moscow refused',
  B10: 'united states could begin cuts on its own',
  B11: 'us initiative out of step with the times',
  B12: 'disarming alone political trickery',
  B13: 'americans want russia to soften position',
  B14: 'missile defence fundamental matter for russia',
  B15: 'no further cuts without agreement on missile defence',
  B16: 'existing start treaty must be carried out first',
  B17: 'package deal non-nuclear strategic arms',
  B18: 'us refuses to include non-nuclear arms',
  B19: 'imbalance in conventional weapons',
  B20: 'no settlement in the near future',
  B21: 'talks went better on replacement of nunn-lugar',
  B22: 'surplus nuclear arsenal and chemical weapons eliminated since early 1990s',
  B23: 'united states paid for nunn-lugar work',
  B24: 'russia decided not to extend nunn-lugar',
  B25: 'nunn-lugar due to end june 2013',
  B26: 'russia no longer needed subsidies',
  B27: 'terms for a new agreement named by russia',
  B28: 'ryabkov consultations satisfied moscow',
  B29: 'ryabkov progress',
  B30: 'ryabkov nothing solved no breakthrough',
  B31: 'two sides disagree but keep talking',
  B32: 'reporting by the daily kommersant',
}

/** Tells whether a passage has all of the words of a fact; a word may also be the beginning of a longer one. */
function holds(passage: string, clues: string): boolean {
  const patterns = clues.split(' + ').map(clue => new RegExp(`(?<![\\p{L}\\p{N}])(?:${clue})`, 'iu'))
  return patterns.every(pattern => pattern.test(passage))
}

/** The texts of an article's passages that the first three results open. */
function openedPassages(articleId: string, query: string): string[] {
  const passages = knowledge.articles.find(article => article.id === articleId)?.passages ?? []
  return search.find(query, 3).flatMap(({ entry: { citation } }) => {
    if (citation?.articleId !== articleId) return []
    return passages.filter(passage => passage.id === citation.passageId).map(passage => passage.text)
  })
}

describe.each([
  { id: 'washington-consultations-2007', facts: WASHINGTON_2007, queries: WASHINGTON_QUERIES },
  { id: 'moscow-talks-2013', facts: MOSCOW_2013, queries: MOSCOW_QUERIES },
])('a search for the facts of $id', ({ id, facts, queries }) => {
  it('is asked for each of them', () => {
    expect(Object.keys(queries)).toEqual(Object.keys(facts))
  })

  it.each(Object.entries(queries))('finds %s by "%s" among the first three', (fact, query) => {
    const clues = facts[fact] ?? ''
    expect(openedPassages(id, query).filter(passage => holds(passage, clues))).not.toEqual([])
  })
})

it('a query for something else does not find a fact', () => {
  const clues = WASHINGTON_2007.A4 ?? ''
  expect(openedPassages('washington-consultations-2007', 'armavir').some(passage => holds(passage, clues))).toBe(false)
})
