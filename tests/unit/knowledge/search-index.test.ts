import { describe, expect, it } from 'vitest'
import { createPhraseTable } from '../../../src/knowledge/phrase-table'
import type { SearchDocument } from '../../../src/knowledge/search-documents'
import { indexDocuments, LATEST_KEY, NUMBER_KEY } from '../../../src/knowledge/search-index'
import { startWork } from '../../../src/knowledge/steps'
import { stemOf } from '../../../src/knowledge/word-stem'

const phrases = createPhraseTable({ phrases: [['pull out', '#leave']], formOf: stemOf })
const document = (text: string, rest: Partial<SearchDocument> = {}): SearchDocument => ({
  entry: { id: text, kind: 'fact', title: '', text },
  texts: [],
  names: [],
  topics: new Map(),
  dates: [],
  ...rest,
})
const indexed = (...documents: readonly SearchDocument[]) =>
  startWork(() => indexDocuments(documents, phrases)).finish()
const sharesOf = (key: string, ...documents: readonly SearchDocument[]) => {
  const { documents: places = [], shares = [] } = indexed(...documents).postings.get(key) ?? {}
  return places.map((place, i) => [place, shares[i]])
}

describe('indexDocuments', () => {
  it('notes where each word stands, once a document', () => {
    const documents = [document('radar and radar'), document('no'), document('a radar')]
    expect(sharesOf('radar', ...documents)).toEqual([
      [0, 1],
      [2, 1],
    ])
  })

  it('notes the greatest share of a word that stands in several texts', () => {
    const texts = [{ text: 'radar station', share: 0.5 }]
    expect(sharesOf('radar', document('radar', { texts }))).toEqual([[0, 1]])
    expect(sharesOf('station', document('radar', { texts }))).toEqual([[0, 0.5]])
  })

  it('notes dates to the year, the month and the day, its own as well', () => {
    const { postings } = indexed(document('on 14 July 2007', { dates: [['2010', 0.4]] }))
    expect([...postings.keys()].filter(key => key.startsWith('@'))).toEqual([
      '@2007',
      '@2007-07',
      '@2007-07-14',
      '@2010',
    ])
  })

  it('notes phrases and topics by their keys', () => {
    expect(sharesOf('#leave', document('they pulled out'))).toEqual([[0, 1]])
    expect(sharesOf('%start', document('', { topics: new Map([['start', 0.9]]) }))).toEqual([[0, 0.9]])
  })

  it('counts the day of a date less as a number', () => {
    expect(sharesOf('3', document('on 3 January 1993'))).toEqual([[0, 0.5]])
    expect(sharesOf('3', document('START 3'))).toEqual([[0, 1]])
  })

  it('knows which texts tell a number, other than in a date', () => {
    const documents = ['10 interceptors', 'ten years', 'in 2007', 'none'].map(text => document(text))
    expect(sharesOf(NUMBER_KEY, ...documents)).toEqual([
      [0, 1],
      [1, 1],
    ])
  })

  it('knows which texts tell what is known last', () => {
    const documents = [document('then'), document('now', { isLatest: true })]
    expect(sharesOf(LATEST_KEY, ...documents)).toEqual([[1, 1]])
  })

  it('knows the words of names, though no text has them', () => {
    const { words, postings } = indexed(document('radar', { names: ['Qəbələ RLS'] }))
    expect(words).toEqual(['radar', 'qebele', 'rls'])
    expect(postings.get('rls')?.documents).toEqual([])
  })

  it('keeps the order of the words, of a translation as well', () => {
    const texts = [
      { text: 'радар стоит', share: 0.95, isWhole: true },
      { text: 'a title', share: 0.5 },
    ]
    const [sequences] = indexed(document('they pull out', { texts })).sequences
    expect(sequences?.map(({ keys }) => keys)).toEqual([
      ['they', 'pull', 'out', '#leave'],
      ['радар', 'стоит'],
    ])
    expect(sequences?.[0]).toMatchObject({ places: [0, 1, 2, 1], words: 3 })
  })
})
