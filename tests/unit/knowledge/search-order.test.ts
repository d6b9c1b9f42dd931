import { describe, expect, it } from 'vitest'
import type { NameFit } from '../../../src/knowledge/name-fit'
import type { SearchDocument } from '../../../src/knowledge/search-documents'
import { orderFound, pickDistinct, putTopicInSight } from '../../../src/knowledge/search-order'
import type { SearchQuery } from '../../../src/knowledge/search-query'

const document = (kind: 'topic' | 'fact', topicId?: string, title = 'A title'): SearchDocument => ({
  entry: { id: '', kind, title, text: '', ...(topicId !== undefined && { topicId }) },
  texts: [],
  names: [],
  topics: new Map(topicId === undefined ? [] : [[topicId, 1]]),
  dates: [],
})
const query = (rest: Partial<SearchQuery> = {}): SearchQuery => ({
  phrase: [],
  words: [],
  meant: [],
  fits: [],
  terms: [],
  named: new Set(),
  topics: new Set(),
  asksNumber: false,
  ...rest,
})
const order = (
  scores: readonly (readonly [document: number, score: number])[],
  {
    named = [],
    ...rest
  }: { named?: readonly (readonly [number, NameFit])[]; documents: SearchDocument[]; query?: SearchQuery },
) =>
  orderFound({
    query: query(),
    ...rest,
    scored: scores.map(([document, score]) => ({ document, score })),
    named: new Map(named),
  })

describe('orderFound', () => {
  const documents = [document('topic', 'start'), document('fact', 'start'), document('fact', 'cfe')]

  it('puts a topic that is named before what scores more', () => {
    expect(order([[1, 9]], { documents, named: [[0, { tier: 2 }]] })).toEqual([0, 1])
  })

  it('lets a part of a name only add to the score', () => {
    expect(order([[1, 9]], { documents, named: [[0, { tier: 0.9 }]] })).toEqual([1, 0])
  })

  it('prefers what belongs to a topic that is named', () => {
    const scores = [
      [2, 5],
      [1, 4.9],
    ] as const
    expect(order(scores, { documents })).toEqual([2, 1])
    expect(order(scores, { documents, query: query({ named: new Set(['%start']) }) })).toEqual([1, 2])
  })
})

describe('pickDistinct', () => {
  it('leaves out what repeats a better one, and what is too much', () => {
    expect(pickDistinct([4, 3, 2, 1], 2, document => document === 3)).toEqual([4, 2])
  })
})

describe('putTopicInSight', () => {
  const documents = [document('fact'), document('fact'), document('fact'), document('topic', 'start'), document('fact')]
  const russian = query({ meant: ['снв', 'лимиты'], named: new Set(['%start']) })

  it('brings the topic of a query in another script among the first three', () => {
    expect(putTopicInSight([0, 1, 2, 4, 3], documents, russian)).toEqual([0, 1, 3, 2, 4])
    expect(putTopicInSight([0, 1, 2, 4], documents, russian)).toEqual([0, 1, 3, 2])
  })

  it('leaves it where it is among them', () => {
    expect(putTopicInSight([0, 3, 1], documents, russian)).toEqual([0, 3, 1])
  })

  it('leaves all as it is in the script that is shown, and for two topics', () => {
    const latin = query({ meant: ['start'], named: new Set(['%start']) })
    const two = query({ ...russian, named: new Set(['%start', '%cfe']) })
    for (const each of [latin, two, query()])
      expect(putTopicInSight([0, 1, 2, 3], documents, each)).toEqual([0, 1, 2, 3])
  })

  it('does so for English where Russian is shown', () => {
    const shown = documents.map(({ entry, ...rest }) => ({ ...rest, entry: { ...entry, title: 'Договоры' } }))
    const latin = query({ meant: ['start'], named: new Set(['%start']) })
    expect(putTopicInSight([0, 1, 2, 3], shown, latin)).toEqual([0, 1, 3, 2])
  })
})
