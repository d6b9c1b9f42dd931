import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../src/build/read-pack'
import type { Citation } from '../../../src/knowledge/pack'
import { isPartialDate } from '../../../src/knowledge/partial-date'
import { statusAt } from '../../../src/knowledge/status-at'

const { recognition, knowledge } = await readPack(
  fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url)),
)
const { topics, articles } = knowledge
const TOPIC_IDS = ['abm', 'gabala-radar', 'cfe', 'nunn-lugar', 'start']
const FEWEST_FACTS = 8
const MOST_FACTS = 15
/** The record of the pack begins in this year: a page of any later day has a status to show. */
const FIRST_YEAR = '1972'

const find = ({ articleId, passageId }: Citation) =>
  articles.find(article => article.id === articleId)?.passages.find(passage => passage.id === passageId)

describe('the bundled pack', () => {
  it('has the five topics that the contract names, on pages and on cards', () => {
    expect(topics.map(topic => topic.id)).toEqual(TOPIC_IDS)
    expect(recognition.map(topic => topic.id)).toEqual(TOPIC_IDS)
  })

  it('has two reports retold and a brief for each topic', () => {
    const ids = (kind: string) => articles.filter(article => article.kind === kind).map(article => article.id)
    expect(ids('news').sort()).toEqual(['moscow-talks-2013', 'washington-consultations-2007'])
    expect(ids('brief').sort()).toEqual(TOPIC_IDS.map(id => `brief-${id}`).sort())
  })

  it('says of each report whose it is and of when', () => {
    const news = articles.filter(article => article.kind === 'news')
    expect(news.map(({ publisher, published }) => [publisher, published]).sort()).toEqual([
      ['Rus News Journal', '2007-08-01'],
      ['TASS', '2013-02-15'],
    ])
    for (const { url, note } of news) expect([url, note]).not.toContain(undefined)
  })

  it('has briefs long enough to tell the story and short enough to be read', () => {
    for (const { id, kind, passages } of articles) {
      const words = passages.flatMap(passage => passage.text.split(/\s+/)).length
      if (kind === 'brief') expect([id, words >= 600 && words <= 1200]).toEqual([id, true])
    }
  })

  it('rests every passage on a source, and every source is used', () => {
    for (const { id, passages, sources } of articles) {
      for (const passage of passages) expect(passage.sourceIds.length, `${id}#${passage.id}`).toBeGreaterThan(0)
      const used = new Set(passages.flatMap(passage => passage.sourceIds))
      expect(sources.map(source => source.id).filter(source => !used.has(source))).toEqual([])
    }
  })
})

describe.each(topics)('the topic $id', topic => {
  const { id, facts, timeline, statuses, what, asOf, relations, aliases, officialNames } = topic

  it('says in one sentence what it is', () => {
    expect(what.text).toMatch(/^[^.!?]+\.$/)
  })

  it('has facts enough, each dated and cited', () => {
    expect(facts.length).toBeGreaterThanOrEqual(FEWEST_FACTS)
    expect(facts.length).toBeLessThanOrEqual(MOST_FACTS)
    for (const fact of facts) {
      expect(isPartialDate(fact.asOf)).toBe(true)
      expect(find(fact.passage)?.text).toBeTruthy()
    }
  })

  it('has facts from the reports, not from its brief alone', () => {
    const cited = new Set(facts.map(fact => fact.passage.articleId))
    expect([...cited].some(id => !id.startsWith('brief-'))).toBe(true)
  })

  it('has a timeline and statuses in order of time, none of them after its last day', () => {
    expect(timeline.length).toBeGreaterThanOrEqual(10)
    expect(timeline.length).toBeLessThanOrEqual(16)
    expect(statuses.length).toBeGreaterThanOrEqual(10)
    for (const dates of [timeline.map(point => point.date), statuses.map(status => status.from)]) {
      expect(dates).toEqual([...dates].sort())
      expect([dates.at(-1)?.slice(0, asOf?.length), asOf]).toEqual([dates.at(-1)?.slice(0, asOf?.length), asOf].sort())
    }
  })

  it('has a status for any day since the record begins, each of a day of its own', () => {
    expect(statuses[0]?.from).toBe(FIRST_YEAR)
    expect(new Set(statuses.map(status => status.from)).size).toBe(statuses.length)
  })

  it('is related to two other topics at least, never to itself', () => {
    const others = relations.map(relation => relation.to)
    expect(new Set(others).size).toBeGreaterThanOrEqual(2)
    expect(others.filter(to => to === id || !TOPIC_IDS.includes(to))).toEqual([])
  })

  it('is called by its official name in English and in Russian', () => {
    expect(officialNames.map(name => name.language)).toEqual(expect.arrayContaining(['en', 'ru']))
  })

  it('lists no alias twice', () => {
    expect(aliases).toHaveLength(new Set(aliases).size)
  })
})

describe('the facts of the reports that were forecast, overstated or put right', () => {
  it.each([
    ['the next round, and where it would be', 'abm', 'next-round', '2007-10-12'],
    ['the days of the talks', 'abm', 'talks-dates', '2007-08-01'],
    ['ten interceptors for Poland', 'abm', 'ten-interceptors', '2009-09-17'],
    ['the direct answer', 'abm', 'direct-answer', '2007-07-14'],
    ['the refusal of Gabala', 'gabala-radar', 'gabala-refused', '2007'],
    ['no reply to the second offer', 'gabala-radar', 'armavir-unanswered', '2007-07'],
    ['the suspension of the CFE Treaty', 'cfe', 'suspension-reported-2007', '2007-12-12'],
    ['the direct answer, the CFE Treaty among it', 'cfe', 'direct-answer-2007', '2007-07-14'],
    ['the headline', 'start', 'headline-2013', '2013-02-15'],
    ['two thirds of the senators', 'start', 'two-thirds-2013', '2013-02-15'],
    ['the treaty to be carried out first', 'start', 'carry-out-start-2013', '2018-02-05'],
    ['what Gottemoeller went to negotiate', 'start', 'gottemoeller-offer-2013', '2026-02-05'],
    ['her rank', 'nunn-lugar', 'gottemoeller-2013', '2013-02'],
    ['the scope of Nunn–Lugar', 'nunn-lugar', 'paid-by-us', '2011'],
    ['the end of Nunn–Lugar', 'nunn-lugar', 'due-to-end-2013', '2014-12'],
  ])('say what came of it: %s', (_, ...[topicId, factId, asOf]) => {
    const fact = topics.find(topic => topic.id === topicId)?.facts.find(each => each.id === factId)
    expect(fact?.outcome?.asOf).toBe(asOf)
  })
})

describe('what pictures are drawn from', () => {
  it('has places to show for the radar and for the sites, each with a main one', () => {
    const places = Object.fromEntries(topics.map(topic => [topic.id, topic.places]))
    for (const id of ['gabala-radar', 'abm']) {
      expect(places[id]?.length).toBeGreaterThanOrEqual(3)
      expect(places[id]?.some(place => place.main)).toBe(true)
    }
  })

  it('has limits and outcomes in figures for every topic', () => {
    for (const { id, figures } of topics) expect([id, figures.length > 0]).toEqual([id, true])
    const roles = new Set(topics.flatMap(topic => topic.figures.flatMap(figure => figure.bars.map(bar => bar.role))))
    expect([...roles].sort()).toEqual(['limit', 'outcome'])
  })

  it('has ranges that go up', () => {
    const bars = topics.flatMap(topic => topic.figures.flatMap(figure => figure.bars))
    for (const { value, to = value } of bars) expect(to).toBeGreaterThanOrEqual(value)
  })
})

it.each([
  ['abm', '1972-01-15', /no ABM Treaty yet/],
  ['abm', '2007-08-02', /first round in Washington on 30–31 July 2007/],
  ['gabala-radar', '1972-01-15', /no Gabala radar yet/],
  ['gabala-radar', '2007-08-02', /has offered the United States joint use/],
  ['cfe', '1989-11-09', /no CFE Treaty yet/],
  ['cfe', '2007-08-02', /has announced .* takes effect on 12 December 2007/],
  ['cfe', '2007-12-12', /suspension .* is in effect/],
  ['nunn-lugar', '1990-01-01', /no Nunn–Lugar programme yet/],
  ['nunn-lugar', '2013-02-15', /due to end in June 2013/],
  ['start', '1985-01-01', /no START treaty yet/],
  ['start', '2013-02-15', /New START is in force/],
  ['start', '2026-02-20', /no treaty limits/],
])('says of %s on %s what was so on that day: %s', (id, day, wording) => {
  const topic = topics.find(each => each.id === id)
  expect(topic && statusAt(topic, day)?.status.text).toMatch(wording)
})
