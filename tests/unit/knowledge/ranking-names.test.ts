import { describe, expect, it } from 'vitest'
import { createNameFinder } from '../../../src/knowledge/ranking/topic-names'
import { listSearchWords } from '../../../src/knowledge/search-words'
import { stemOf } from '../../../src/knowledge/word-stem'

const TOPICS = [
  {
    id: 'start',
    title: 'Arms Treaties',
    aliases: ['START', 'New START', 'START Treaty', 'START II', 'СНВ', 'договор СНВ'],
  },
  { id: 'gabala', title: 'Station', aliases: ['Gabala', 'Gabala radar station', 'Gabala radar', 'Габала'] },
]
const find = createNameFinder(TOPICS)

/** The names in a text: the topic, then the words, those in capitals that tell it from a shorter one. */
function named(text: string): string[][] {
  const words = listSearchWords(text).map(({ key, start, end }) => ({
    stem: stemOf(key),
    written: text.slice(start, end),
  }))
  return find(words).map(({ topicId, from, to, telling }) => [
    topicId,
    ...words.slice(from, to).map(({ stem }, i) => (telling.has(from + i) ? stem.toUpperCase() : stem)),
  ])
}

describe('names of topics', () => {
  it.each([
    ['the longest that stands there', 'New START Treaty', [['start', 'NEW', 'start']]],
    ['what tells it from a shorter one', 'START II', [['start', 'start', 'II']]],
    ['whatever comes first in its topic', 'Gabala radar station', [['gabala', 'gabala', 'RADAR', 'station']]],
    ['in another case', 'о договоре СНВ', [['start', 'ДОГОВОР', 'снв']]],
    [
      'of several topics',
      'Gabala and START',
      [
        ['gabala', 'gabala'],
        ['start', 'start'],
      ],
    ],
    ['of one word only with its capitals', 'a new start at gabala', []],
    ['of several words in any case', 'the gabala radar', [['gabala', 'gabala', 'RADAR']]],
    ['by the title', 'Arms treaties', [['start', 'arm', 'treati']]],
  ])('are found: %s', (_, text, expected) => {
    expect(named(text)).toEqual(expected)
  })

  it('do not tell one another apart by a word that most of them have', () => {
    const radars = ['Gabala', ...Array.from({ length: 9 }, (_, i) => `Gabala radar ${i}`), 'Gabala base']
    const [name] = createNameFinder([{ id: 'gabala', title: 'Station', aliases: radars }])([
      { stem: 'gabala', written: 'Gabala' },
      { stem: 'radar', written: 'radar' },
      { stem: '7', written: '7' },
    ])
    expect(name?.telling).toEqual(new Set([2]))
  })

  it('are none in a text without any, and none of no topics', () => {
    expect(named('')).toEqual([])
    expect(createNameFinder([])([{ stem: 'start', written: 'START' }])).toEqual([])
  })
})
