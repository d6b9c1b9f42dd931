import { describe, expect, it } from 'vitest'
import { createRepeatFinder } from '../../../src/knowledge/near-repeats'
import { createPhraseTable } from '../../../src/knowledge/phrase-table'
import type { SearchDocument } from '../../../src/knowledge/search-documents'
import type { SearchEntry } from '../../../src/knowledge/search-entries'
import { indexDocuments } from '../../../src/knowledge/search-index'
import { startWork } from '../../../src/knowledge/steps'

const document = (text: string, passageId: string, kind: SearchEntry['kind'] = 'passage'): SearchDocument => ({
  entry: { id: text, kind, title: '', text, citation: { articleId: 'brief', passageId } },
  texts: [],
  names: [],
  topics: new Map(),
  dates: [],
})
const isRepeat = (document: SearchDocument, better: SearchDocument) => {
  const both = [document, better]
  const index = startWork(() => indexDocuments(both, createPhraseTable())).finish()
  return createRepeatFinder(both, index)(0, 1)
}
const TEXT = 'one two three four five six seven eight'

describe('createRepeatFinder', () => {
  it('takes a text for a repeat that has three in four of the words', () => {
    expect(isRepeat(document('one two three four five six x y', 'a'), document(TEXT, 'b'))).toBe(true)
    expect(isRepeat(document('one two three four five x y z', 'a'), document(TEXT, 'b'))).toBe(false)
  })

  it('takes less from the same passage', () => {
    expect(isRepeat(document('one two three four w x y z', 'a'), document(TEXT, 'a'))).toBe(true)
    expect(isRepeat(document('one two three u v w x y', 'a'), document(TEXT, 'a'))).toBe(false)
  })

  it('counts the words of the shorter text', () => {
    expect(isRepeat(document(TEXT, 'a'), document('one two three four', 'b'))).toBe(true)
  })

  it('takes a text that says much more for no repeat', () => {
    expect(isRepeat(document(TEXT, 'a'), document('one two', 'a'))).toBe(false)
  })

  it('takes no topic for a repeat', () => {
    expect(isRepeat(document(TEXT, 'a', 'topic'), document(TEXT, 'a'))).toBe(false)
    expect(isRepeat(document(TEXT, 'a'), document(TEXT, 'a', 'topic'))).toBe(true)
  })
})
