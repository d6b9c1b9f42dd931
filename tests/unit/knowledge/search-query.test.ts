import { describe, expect, it } from 'vitest'
import { createPhraseTable } from '../../../src/knowledge/phrase-table'
import { LATEST_KEY, NUMBER_KEY } from '../../../src/knowledge/search-index'
import { readQuery } from '../../../src/knowledge/search-query'
import { createSimilarWords } from '../../../src/knowledge/similar-words'
import { createVocabulary } from '../../../src/knowledge/vocabulary'
import { stemOf } from '../../../src/knowledge/word-stem'

const WORDS =
  'start ii new gabala radar lease russia left 2007 july inspections a довсе про reduction strategic arms'.split(' ')
const NAMES = ['START', 'START II', 'New START', 'Strategic arms', 'ДОВСЕ'].map(
  name => [name, name === 'ДОВСЕ' ? '%cfe' : '%start'] as const,
)
const SYNONYMS = ['leave', 'quit', 'pull out'].map(text => [text, '#leave'] as const)
/** Of ten documents on START nine say "start", and one says "strategic". */
const postingOf = (...documents: number[]) => ({ documents, shares: documents.map(() => 1) })
const postings = new Map([
  ['%start', postingOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)],
  ['start', postingOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 11)],
  ['strategic', postingOf(9, 12)],
])
const tools = {
  postings,
  vocabulary: createVocabulary(WORDS, {
    stemOf,
    prepareSimilar: words => createSimilarWords(words, (_, candidates) => candidates),
  }),
  phrases: createPhraseTable({ phrases: NAMES, formOf: stemOf }, { phrases: SYNONYMS, formOf: stemOf }),
}
const read = (text: string) => readQuery(text, tools)
const keysOf = (text: string) => read(text).terms.map(({ fits }) => [...fits.keys()])

describe('readQuery', () => {
  it('leaves out what says nothing', () => {
    expect(read('when did Russia lease the radar').words).toEqual(['russia', 'lease', 'radar'])
  })

  it('takes a query of nothing else at its word', () => {
    expect(read('a').words).toEqual(['a'])
  })

  it('takes a date as one, in all its width', () => {
    expect(keysOf('14 July 2007')).toEqual([['@2007-07-14', '@2007-07', '@2007']])
    expect(keysOf('radar july 2007')).toEqual([['radar'], ['@2007-07', '@2007']])
  })

  it('looks for what belongs to a topic that it names, and knows that it names nothing else', () => {
    expect(keysOf('start lease')[0]).toEqual(['start', '%start'])
    expect(read('start lease')).toMatchObject({ named: new Set(['%start']), topics: new Set() })
    expect(read('start new start').topics).toEqual(new Set(['%start']))
  })

  it('wants the II of a narrower name itself', () => {
    expect(keysOf('start ii')).toEqual([['start', '%start'], ['ii']])
  })

  it('counts the words of a phrase together', () => {
    expect(read('russia pull out').terms.map(({ weight }) => weight)).toEqual([1, 1])
    expect(read('new start').terms.map(({ weight }) => weight)).toEqual([1, 1])
    expect(read('strategic arms').terms.map(({ weight }) => weight)).toEqual([1 / Math.sqrt(2), 1 / Math.sqrt(2)])
  })

  it('looks for synonyms, of a phrase as well', () => {
    expect(keysOf('russia pulls out')).toEqual([['russia'], ['#leave']])
    expect(keysOf('quit')).toEqual([['#leave']])
  })

  it('tries the other keyboard layout only where nothing fits', () => {
    expect(read('ljdct')).toMatchObject({ words: ['довсе'], named: new Set(['%cfe']) })
    expect(read('gabala').words).toEqual(['gabala'])
    expect(read('яяя щщщ').words).toEqual(['яяя', 'щщщ'])
  })

  it('tries it with slips too, where that makes more sense', () => {
    expect(read('пфидф кфвфк').meant).toEqual(['gabala', 'radar'])
    expect(read('gabla zzz').words).toEqual(['gabla', 'zzz'])
  })

  it('takes what belongs to a topic for a name of it as far as the topic says that name', () => {
    const fitOfTopic = (query: string) => read(query).terms[0]?.fits.get('%start') ?? 0
    expect(fitOfTopic('start')).toBeGreaterThan(2 * fitOfTopic('strategic arms'))
    expect(fitOfTopic('strategic arms')).toBeGreaterThan(0)
  })

  it.each([
    ['the kind of thing that is asked for', 'which inspections left gabala', 'inspections'],
    ['a question for the reason', 'why russia left gabala', 'why'],
  ])('counts %s less', (_, query, word) => {
    const { words, terms } = read(query)
    const weightOf = (each: string) => terms[words.indexOf(each)]?.weight ?? 0
    expect(weightOf(word)).toBeGreaterThan(0)
    expect(weightOf(word)).toBeLessThan(weightOf('gabala') / 2)
  })

  it('wants each of two words, whatever is asked', () => {
    expect(read('which radar inspections').terms.map(({ weight }) => weight)).toEqual([1, 1])
  })

  it('sees through a slip, and what was meant names a topic too', () => {
    expect(read('statr').meant).toEqual(['start'])
    expect(read('statr').named).toEqual(new Set(['%start']))
    const [term] = read('statr').terms
    expect(term?.weight).toBeLessThan(1)
    expect(term?.fits.get('%start')).toBeLessThan(read('start').terms[0]?.fits.get('%start') ?? 0)
  })

  it('takes a word that has a synonym for no slip', () => {
    expect(read('quits').terms[0]?.weight).toBe(1)
  })

  it('prefers a number where one is asked for', () => {
    expect(keysOf('how many inspections').at(-1)).toEqual([NUMBER_KEY])
    expect(keysOf('inspections').at(-1)).toEqual(['inspections'])
  })

  it.each(['are inspections still held', 'inspections today', 'идут ли инспекции сейчас', 'всё ещё inspections'])(
    'prefers what is known last where that is asked for: %s',
    query => {
      expect(keysOf(query).at(-1)).toEqual([LATEST_KEY])
    },
  )

  it.each(['inspections', 'nowhere', 'instill', 'currents', 'сегодняшний'])(
    'does not take %s for such a question',
    query => {
      expect(keysOf(query).flat()).not.toContain(LATEST_KEY)
    },
  )
})
