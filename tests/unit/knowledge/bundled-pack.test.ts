import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../src/build/read-pack'
import type { Citation } from '../../../src/knowledge/pack'
import { isPartialDate } from '../../../src/knowledge/partial-date'

const { recognition, knowledge } = await readPack(
  fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url)),
)
const { topics, articles } = knowledge
const TOPIC_IDS = ['abm', 'gabala-radar', 'cfe', 'nunn-lugar', 'start']
const FEWEST_FACTS = 5

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

  it('rests every passage on a source, and every source is used', () => {
    for (const { id, passages, sources } of articles) {
      for (const passage of passages) expect(passage.sourceIds.length, `${id}#${passage.id}`).toBeGreaterThan(0)
      const used = new Set(passages.flatMap(passage => passage.sourceIds))
      expect(sources.map(source => source.id).filter(source => !used.has(source))).toEqual([])
    }
  })
})

describe.each(topics)('the topic $id', ({ facts, timeline, statuses, what, asOf, relations, aliases }) => {
  it('says in one sentence what it is', () => {
    expect(what.text).toMatch(/^[^.!?]+\.$/)
  })

  it('has facts enough, each dated and cited', () => {
    expect(facts.length).toBeGreaterThanOrEqual(FEWEST_FACTS)
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
    expect(timeline.length).toBeGreaterThanOrEqual(2)
    expect(statuses.length).toBeGreaterThanOrEqual(2)
    for (const dates of [timeline.map(point => point.date), statuses.map(status => status.from)]) {
      expect(dates).toEqual([...dates].sort())
      expect([dates.at(-1)?.slice(0, asOf?.length), asOf]).toEqual([dates.at(-1)?.slice(0, asOf?.length), asOf].sort())
    }
  })

  it('is related to another topic, never to itself', () => {
    expect(relations.length).toBeGreaterThan(0)
    expect(relations.map(relation => relation.to).filter(to => !TOPIC_IDS.includes(to))).toEqual([])
  })

  it('lists no alias twice', () => {
    expect(aliases).toHaveLength(new Set(aliases).size)
  })
})
