import { describe, expect, it } from 'vitest'
import { termCard, topicCard } from '../../../src/knowledge/card-content'
import { BRIEF, samplePack } from './sample-pack'

const pack = samplePack().knowledge
const card = (sentence = '', topicId = 'treaty', date?: string) => {
  const content = topicCard(pack, topicId, { sentence, ...(date !== undefined && { date }) })
  if (!content) throw new Error(`There is no card of ${topicId}`)
  return content
}
const BRIEF_SOURCE = { title: 'The treaty and the radar', publisher: 'Backgrounder', published: '2024-01' }

describe('the card of a topic', () => {
  it('says what the topic is', () => {
    expect(card()).toMatchObject({
      topicId: 'treaty',
      kicker: 'Treaty · 1990–2023',
      title: 'The Treaty',
      what: {
        text: 'A treaty on tanks.',
        source: { citation: { articleId: 'brief', passageId: 'what' }, ...BRIEF_SOURCE },
      },
    })
  })

  it('has a kicker without a span where there is none', () => {
    expect(card('', 'radar').kicker).toBe('Station')
  })

  it('gives the last status, with the day that the knowledge behind it ends and its source', () => {
    expect(card().status).toEqual({
      from: '2023-11-07',
      label: 'Ended',
      text: 'The treaty has ended.',
      asOf: '2024',
      source: { citation: { articleId: 'brief', passageId: 'end' }, ...BRIEF_SOURCE },
    })
  })

  it('says whether the page’s date is that of its last change', () => {
    const context = { sentence: '', date: '2019-05-01' }
    expect(topicCard(pack, 'treaty', { ...context, isDateOfChange: true })?.isDateOfChange).toBe(true)
    expect(topicCard(pack, 'treaty', { ...context, isDateOfChange: false })).not.toHaveProperty('isDateOfChange')
  })

  it('puts the fact closest to the sentence first', () => {
    const ids = (sentence: string) => card(sentence).facts.map(fact => fact.source.citation.passageId)
    expect(ids('Who signed it in Paris?')).toEqual(['what', 'promise'])
    expect(ids('Can a state leave it?')).toEqual(['promise', 'what'])
  })

  it('keeps the order of the facts where none is closer', () => {
    expect(card('Weather.').facts.map(fact => fact.source.citation.passageId)).toEqual(['what', 'promise'])
  })

  it('names whose article a fact is from, and of when', () => {
    expect(card().facts[1]).toMatchObject({
      by: 'a spokesman',
      asOf: '2007-07-14',
      source: { title: 'Minister speaks', publisher: 'The Paper', published: '2007-07-15' },
    })
  })

  it('keeps what a fact came to, with a source of its own', () => {
    expect(card().facts[1]?.outcome).toEqual({
      text: 'All left it.',
      asOf: '2023',
      source: { citation: { articleId: 'brief', passageId: 'end' }, ...BRIEF_SOURCE },
    })
  })

  it('gives no speaker and no outcome to a fact that has none', () => {
    expect(Object.keys(card().facts[0] ?? {})).toEqual(['text', 'asOf', 'source'])
  })

  it('quotes the passages that its facts cite, the closest first', () => {
    const quoted = (sentence: string) => card(sentence).passages.map(passage => passage.source.citation.passageId)
    expect(quoted('a minister said')).toEqual(['promise', 'what'])
    expect(quoted('signed in Paris')).toEqual(['what', 'promise'])
    expect(card('', 'radar').passages).toEqual([])
  })

  it('says how things stood on the day of the page', () => {
    expect(card('', 'treaty', '2007-08-02').atPageDate).toMatchObject({
      date: '2007-08-02',
      label: 'Signed',
      isNow: false,
      source: { citation: { passageId: 'what' } },
    })
    expect(card('', 'treaty', '2024').atPageDate).toMatchObject({ label: 'Ended', isNow: true })
    expect(card('', 'treaty', '2023').atPageDate).toMatchObject({ label: 'Ended', before: 'Signed' })
  })

  it('does not say how things stood where the page has no date or there was nothing yet', () => {
    expect(card()).not.toHaveProperty('atPageDate')
    expect(card('', 'treaty', '1972-05-26')).not.toHaveProperty('atPageDate')
  })

  it('has the timeline with its sources', () => {
    expect(card().timeline.map(point => [point.date, point.source.citation.passageId])).toEqual([
      ['1990', 'what'],
      ['2023-11-07', 'end'],
    ])
  })

  it('names the related topics by their titles', () => {
    expect(card().related).toMatchObject([{ topicId: 'radar', title: 'The radar', kind: 'checked by' }])
  })

  it('can be sent as plain data', () => {
    expect(JSON.parse(JSON.stringify(card()))).toEqual(card())
  })

  it('is none for an unknown topic', () => {
    expect(topicCard(pack, 'sonar', { sentence: '' })).toBeUndefined()
  })

  it('is not drawn from a pack that lacks what it cites', () => {
    expect(() => topicCard({ ...pack, articles: [] }, 'treaty', { sentence: '' })).toThrow('"brief"')
  })
})

describe('the card of a term', () => {
  const term = (label: string, aliases: string[] = []) => ({ id: 'term-1', label, aliases, note: 'My note.' })
  const quoted = (label: string, sentence = '', from = pack) =>
    termCard(from, term(label), { sentence }).passages.map(passage => passage.source.citation.passageId)

  it('has the note for what it is, and neither status nor facts', () => {
    const content = termCard(pack, term('radar'), { sentence: '' })
    expect(content).toMatchObject({
      topicId: 'term-1',
      kicker: 'Your term',
      title: 'radar',
      what: { text: 'My note.' },
      facts: [],
    })
    expect(content).not.toHaveProperty('status')
  })

  it('quotes the passages that mention it, and only those', () => {
    expect(quoted('radar')).toEqual(['radar'])
    expect(quoted('treaty').sort()).toEqual(['end', 'promise', 'what'])
    expect(quoted('Paris')).toEqual(['what'])
  })

  it('quotes none where none mentions it, however close the sentence', () => {
    expect(quoted('sonar', 'A hill radar has watched since 2007.')).toEqual([])
    expect(quoted('rad', 'A hill radar has watched since 2007.')).toEqual([])
  })

  it('quotes what mentions one of its aliases', () => {
    const { passages } = termCard(pack, term('RLS', ['hill radar']), { sentence: '' })
    expect(passages.map(passage => passage.text)).toEqual(['A hill radar has watched since 2007.'])
  })

  it('quotes the closest first', () => {
    expect(quoted('treaty', 'It ended in November.')[0]).toBe('end')
    expect(quoted('treaty', 'a minister said')[0]).toBe('promise')
  })

  it('quotes three at most', () => {
    const longer = samplePack({ 'articles/brief.md': `${BRIEF}\nOne more word on the treaty. {#more}\n` }).knowledge
    expect(quoted('treaty', '', longer)).toHaveLength(3)
  })
})
