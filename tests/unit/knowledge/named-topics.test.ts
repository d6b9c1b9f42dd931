import { describe, expect, it } from 'vitest'
import { createNamedTopics } from '../../../src/knowledge/named-topics'
import { createPhraseTable } from '../../../src/knowledge/phrase-table'
import type { SearchDocument } from '../../../src/knowledge/search-documents'
import { indexDocuments } from '../../../src/knowledge/search-index'
import { listKeys } from '../../../src/knowledge/search-words'
import { startWork } from '../../../src/knowledge/steps'

const topic = (topicId: string, ...names: readonly string[]): SearchDocument => ({
  entry: { id: topicId, kind: 'topic', topicId, title: names[0] ?? '', text: '' },
  texts: [],
  names,
  topics: new Map([[topicId, 1]]),
  dates: [],
})
const fact = (topicId: string, text: string): SearchDocument => ({
  ...topic(topicId),
  entry: { id: text, kind: 'fact', topicId, title: '', text },
})
const documents = [
  topic('start', 'Arms Treaties', 'START', 'Prague Treaty', 'START accord on arms'),
  topic('cfe', 'Forces in Europe', 'DOVSE'),
  fact('cfe', 'It was signed in Prague.'),
  fact('start', 'The accord ended.'),
]
const index = startWork(() => indexDocuments(documents, createPhraseTable())).finish()
const find = createNamedTopics(documents, index)
const tierOf = (
  text: string,
  { named = [], topics = [], asksNumber = false }: { named?: string[]; topics?: string[]; asksNumber?: boolean } = {},
) => {
  const words = listKeys(text)
  const fits = words.map(word => new Map([[word, 1]]))
  const query = {
    phrase: words,
    words,
    meant: words,
    fits,
    terms: [],
    named: new Set(named),
    topics: new Set(topics),
    asksNumber,
  }
  return find(query).get(0)?.tier
}

describe('createNamedTopics', () => {
  it('knows a topic by its name, and by none of another', () => {
    expect(tierOf('start')).toBe(3)
    expect(tierOf('dovse')).toBe(0)
  })

  it('takes names one after another for a name', () => {
    expect(tierOf('start prague treaty', { named: ['%start'], topics: ['%start'] })).toBe(1.5)
  })

  it('takes a name with words of its other names for a name', () => {
    expect(tierOf('prague start', { named: ['%start'] })).toBe(1.2)
    expect(tierOf('start rent', { named: ['%start'] })).toBe(0)
  })

  it('takes none of these for an answer to how many', () => {
    expect(tierOf('prague start', { named: ['%start'], topics: ['%start'], asksNumber: true })).toBe(0)
  })

  it('takes a part of a name for none where another topic says it', () => {
    expect(tierOf('prague')).toBeLessThan(1)
    expect(tierOf('accord')).toBeLessThan(1)
    expect(tierOf('start accord')).toBeGreaterThan(1)
  })
})
