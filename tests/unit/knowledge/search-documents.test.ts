import { describe, expect, it } from 'vitest'
import type { Fact, Pack, Topic, Translation } from '../../../src/knowledge/pack'
import { listSearchDocuments, type SearchDocument } from '../../../src/knowledge/search-documents'
import { article, SEARCH_PACK } from './search-pack'

const [start, cfe, gabala] = SEARCH_PACK.topics as readonly [Topic, Topic, Topic]
const [limits] = start.facts as readonly [Fact]
const cite = (passageId: string) => ({ articleId: 'brief-start', passageId })

const RUSSIAN: Translation = {
  pack: { articles: [{ id: 'brief-start', title: 'Справка о СНВ' }] },
  topics: {
    start: {
      title: 'Договоры о СНВ',
      what: 'Договоры о сокращении вооружений.',
      statuses: [{ from: '2010-04-08', label: 'Подписан', text: 'Новый СНВ подписан в Праге.' }],
      facts: [{ id: 'limits', text: 'Новый СНВ допускал 1550 боеголовок.', outcome: 'Обе стороны уложились.' }],
      timeline: [{ date: '2010-04-08', label: 'Подписан Новый СНВ' }],
      relations: [],
      places: [],
      figures: [],
    },
  },
}
const outcome = { text: 'Both sides met the limits.', asOf: '2018', passage: cite('what') }
const PACK: Pack = {
  ...SEARCH_PACK,
  topics: [
    {
      ...start,
      facts: [{ ...limits, by: 'A spokesman', outcome }],
      statuses: [
        { from: '2010-04-08', label: 'Signed', text: 'New START is signed in Prague.', passage: cite('signed') },
        { from: '2011', label: 'In force', text: 'It is in force.', passage: cite('signed') },
      ],
      officialNames: [{ language: 'ru', name: 'Договор о СНВ', passage: cite('what') }],
    },
    cfe,
    {
      ...gabala,
      places: [{ name: 'Zaragan', latitude: 40, longitude: 47, main: true, note: 'A village', passage: cite('what') }],
    },
  ],
  translations: { ru: RUSSIAN },
}

const documentsIn = (language: string) => listSearchDocuments(PACK, [], language)
const pick = (id: string, language = 'en'): SearchDocument => {
  const found = documentsIn(language).find(({ entry }) => entry.id === id)
  if (!found) throw new Error(`There is no ${id}`)
  return found
}
const textsOf = (id: string, language?: string) => pick(id, language).texts.map(({ text }) => text)

describe('listSearchDocuments', () => {
  it('shows the reader’s language, and finds by all', () => {
    expect(pick('fact:start/limits').entry.text).toMatch(/^New START allowed 1,550/)
    expect(textsOf('fact:start/limits')).toContain('Новый СНВ допускал 1550 боеголовок. Обе стороны уложились.')
    expect(pick('fact:start/limits', 'ru-RU').entry.text).toMatch(/^Новый СНВ допускал/)
    expect(textsOf('fact:start/limits', 'ru-RU').join()).toContain('New START allowed')
  })

  it('shows the pack’s own language where it has no other', () => {
    expect(pick('fact:start/limits', 'constructor').entry.text).toMatch(/^New START/)
  })

  it('tells with a fact what came of it, and finds it by who said it', () => {
    expect(pick('fact:start/limits').entry.text).toMatch(/met the limits\.$/)
    expect(textsOf('fact:start/limits')).toContain('A spokesman')
  })

  it('finds a passage by what the facts that rest on it say in another language', () => {
    expect(textsOf('passage:brief-start#limits')).toContain('Новый СНВ допускал 1550 боеголовок.')
    expect(textsOf('passage:brief-start#what')).toContain('Обе стороны уложились.')
  })

  it('does not find a text by itself once more', () => {
    for (const { entry, texts } of documentsIn('en')) {
      expect(texts.map(({ text }) => text)).not.toContain(entry.text)
      expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length)
    }
  })

  it('finds a topic by its titles, aliases and official names in all languages, and by its places', () => {
    expect(pick('topic:start').names.slice(0, 2)).toEqual(['Strategic Arms Reduction Treaties', 'START'])
    expect(pick('topic:start').names).toEqual(expect.arrayContaining(['Договоры о СНВ', 'Договор о СНВ']))
    expect(textsOf('topic:gabala')).toEqual(expect.arrayContaining(['Zaragan', 'A village']))
  })

  it('lists a status as a point of the timeline where no point has its day, and finds a point by its status', () => {
    const points = documentsIn('en').filter(({ entry }) => entry.kind === 'timeline' && entry.topicId === 'start')
    expect(points.map(({ entry }) => [entry.date, entry.text])).toEqual([
      ['2010-04-08', 'New START signed'],
      ['2011', 'In force'],
    ])
    expect(textsOf('timeline:start/2010-04-08')).toContain('New START is signed in Prague.')
  })

  it('finds a passage by its heading, those after it as well', () => {
    const [first, ...rest] = article('a', 'A', { one: 'One.', two: 'Two.', three: 'Three.' }).passages
    const passages = [{ ...first, heading: 'Numbers' }, ...rest].flatMap(each =>
      each.id ? [{ ...each, id: each.id, text: each.text ?? '', sourceIds: [] }] : [],
    )
    const documents = listSearchDocuments({ ...PACK, articles: [{ ...article('a', 'A', {}), passages }] }, [], 'en')
    const ofPassages = documents.filter(({ entry }) => entry.kind === 'passage')
    expect(ofPassages.map(({ texts }) => texts.some(({ text }) => text === 'Numbers'))).toEqual([true, true, true])
  })

  it('gives all of a topic to it, and its brief', () => {
    expect([...pick('fact:start/limits').topics]).toEqual([['start', 1]])
    expect([...pick('passage:brief-start#limits').topics.keys()]).toEqual(['start'])
  })

  it('tells what the last status of a topic rests on, and its point, from all else', () => {
    const latest = documentsIn('en').filter(each => each.isLatest)
    expect(latest.map(({ entry }) => entry.id)).toEqual(
      expect.arrayContaining(['passage:brief-start#signed', 'timeline:start/2011']),
    )
    expect(pick('passage:brief-start#limits').isLatest).toBeUndefined()
    expect(pick('fact:start/limits').isLatest).toBeUndefined()
    expect(pick('topic:start').isLatest).toBeUndefined()
  })

  it('dates a fact and a point, and a report, but not a brief', () => {
    expect(pick('timeline:start/2011').dates.map(([date]) => date)).toEqual(['2011'])
    expect(pick('fact:start/limits').dates.map(([date]) => date)).toEqual(['2010'])
    expect(pick('passage:brief-start#limits').dates).toEqual([])
    const report = { ...article('report', 'A report', { one: 'One.' }), kind: 'news', published: '2007-08-01' } as const
    const documents = listSearchDocuments({ ...PACK, articles: [report] }, [], 'en')
    expect(documents.at(-1)?.dates.map(([date]) => date)).toEqual(['2007-08-01'])
  })
})
