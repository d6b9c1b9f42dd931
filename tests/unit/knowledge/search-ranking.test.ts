import { describe, expect, it } from 'vitest'
import { createPhraseTable } from '../../../src/knowledge/phrase-table'
import { indexDocuments } from '../../../src/knowledge/search-index'
import { createRanking } from '../../../src/knowledge/search-ranking'
import { listKeys } from '../../../src/knowledge/search-words'
import { startWork } from '../../../src/knowledge/steps'

type Asked = Parameters<ReturnType<typeof createRanking>['rank']>[0]

const rankTerms = (asked: Asked, texts: readonly string[], shares = texts.map(() => 1)) => {
  const documents = texts.map(text => ({
    entry: { id: text, kind: 'fact', title: '', text } as const,
    texts: [],
    names: [],
    topics: new Map(),
    dates: [],
  }))
  const index = startWork(() => indexDocuments(documents, createPhraseTable())).finish()
  return createRanking(index, shares)
    .rank(asked)
    .map(({ document }) => texts[document])
}
const termsOf = (query: string) => listKeys(query).map((word, at) => ({ fits: new Map([[word, 1]]), weight: 1, at }))
const rank = (query: string, texts: readonly string[], shares?: number[]) =>
  rankTerms({ terms: termsOf(query), phrase: listKeys(query) }, texts, shares)

describe('createRanking', () => {
  it('leaves out what has none of the words', () => {
    expect(rank('radar', ['a radar', 'a treaty'])).toEqual(['a radar'])
  })

  it('prefers the rare word of two', () => {
    const texts = ['common one', 'common two', 'common three', 'rare four']
    expect(rank('common rare', texts)[0]).toBe('rare four')
  })

  it('prefers what has all of the words', () => {
    expect(rank('radar lease', ['lease of land', 'the radar', 'lease of a radar'])[0]).toBe('lease of a radar')
  })

  it('prefers words that stand together, and in order', () => {
    const [apart, swapped, inOrder] = [
      'joint aaa bbb ccc ddd use',
      'use joint aaa bbb ccc ddd',
      'joint use aaa bbb ccc ddd',
    ]
    expect(rank('joint use', [apart, swapped, inOrder])).toEqual([inOrder, swapped, apart])
  })

  it('prefers the query word for word, small words that are not looked up included', () => {
    const texts = ['needed for a day', 'for as long as needed']
    const [term] = termsOf('needed')
    const terms = term ? [term] : []
    expect(rankTerms({ terms, phrase: ['for', 'as', 'long', 'as', 'needed'] }, texts)).toEqual([texts[1], texts[0]])
  })

  it('prefers the shorter of two texts that say the same', () => {
    const long = `radar ${'and more words '.repeat(12)}`
    expect(rank('radar', [long, 'radar and so on'])).toEqual(['radar and so on', long])
  })

  it('prefers what counts more by itself', () => {
    expect(rank('radar', ['radar one', 'radar two'], [0.5, 1])).toEqual(['radar two', 'radar one'])
  })
})
