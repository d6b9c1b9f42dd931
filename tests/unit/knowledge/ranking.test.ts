import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../src/knowledge/pack'
import { explainFacts, rankFacts } from '../../../src/knowledge/ranking'
import { makeBrief, makePack, makeTopic, type ToldFact, type ToldTopic } from './ranking-pack'

/** The ids of facts, ranked for a sentence. */
function ranked(
  facts: readonly ToldFact[],
  sentence: string,
  more: { date?: string; topic?: ToldTopic } = {},
): string[] {
  const topic = makeTopic(facts, more.topic)
  const pack = makePack([topic], [makeBrief(facts)])
  const context = { sentence, ...(more.date !== undefined && { date: more.date }) }
  return rankFacts(pack, topic, context).map(fact => fact.id)
}

const DEAL: ToldFact = { id: 'deal', text: 'Ministers signed the Tank Treaty in Paris.' }
const LEASE: ToldFact = { id: 'lease', text: 'The hill station was leased for ten years.' }
const SCRAP: ToldFact = { id: 'scrap', text: 'Old tanks were destroyed in great numbers.' }

describe('facts beside a sentence', () => {
  it.each([
    ['a word that both have', 'There is a station.', 'lease'],
    ['another form of it', 'Tanks are being destroyed.', 'scrap'],
    ['a word for the same matter', 'Who pays rent to the landlord?', 'lease'],
    ['a phrase for the same matter', 'They put their names on the dotted line.', 'deal'],
    ['a name for the same place', 'It all began in the French capital.', 'deal'],
    ['the same matter in another language', 'Технику отправили на переплавку, её уничтожили.', 'scrap'],
    ['the same place in another language', 'Во французском Париже прошла встреча.', 'deal'],
  ])('come first by %s', (_, sentence, first) => {
    expect(ranked([DEAL, LEASE, SCRAP], sentence)[0]).toBe(first)
    expect(ranked([SCRAP, LEASE, DEAL], sentence)[0]).toBe(first)
  })

  it('share words and nothing else in a pack without related words', () => {
    const topic = makeTopic([DEAL, LEASE])
    const { relatedWords: _, ...plain } = makePack([topic], [makeBrief([DEAL, LEASE])])
    const first = (pack: Pack, sentence: string) => rankFacts(pack, topic, { sentence })[0]?.id
    expect(first(plain, 'Who pays rent to the landlord?')).toBe('deal')
    expect(first({ ...plain, relatedWords: [] }, 'Who pays rent to the landlord?')).toBe('deal')
    expect(first(plain, 'There is a station.')).toBe('lease')
  })

  it('keep their order where nothing is close', () => {
    expect(ranked([LEASE, DEAL, SCRAP], 'Rain is expected at noon.')).toEqual(['lease', 'deal', 'scrap'])
    expect(ranked([LEASE, DEAL, SCRAP], '')).toEqual(['lease', 'deal', 'scrap'])
  })

  it('go by the rarer word', () => {
    const facts = ['a', 'b', 'c'].map(id => ({ id, text: `The committee met in town ${id}.` }))
    const rare = { id: 'rare', text: 'The ombudsman resigned.' }
    expect(ranked([...facts, rare], 'The committee heard the ombudsman.')[0]).toBe('rare')
  })

  it.each<[string, Partial<ToldFact>]>([
    ['who said it', { by: 'the ombudsman' }],
    [
      'what came of it',
      { outcome: { text: 'The ombudsman resigned.', asOf: '2001', passage: { articleId: 'brief', passageId: 'a' } } },
    ],
    ['the passage that it cites', { passage: 'The ombudsman heard of it first.' }],
  ])('are told from others by %s', (_, more) => {
    const facts = [
      { id: 'a', text: 'Nothing.' },
      { id: 'b', text: 'Nothing.', ...more },
    ]
    expect(ranked(facts, 'The ombudsman spoke.')[0]).toBe('b')
  })

  it('are told from others by the timeline point that cites the same passage', () => {
    const facts = [
      { id: 'a', text: 'Nothing.' },
      { id: 'b', text: 'Nothing.' },
    ]
    const timeline = [{ date: '2000', label: 'Ombudsman resigns', passage: { articleId: 'brief', passageId: 'b' } }]
    expect(ranked(facts, 'The ombudsman spoke.', { topic: { timeline } })[0]).toBe('b')
  })

  it('come first in whatever language of the pack they are told', () => {
    const topic = makeTopic([DEAL, { id: 'noise', text: 'Residents complained of noise.' }])
    const facts = [{ id: 'noise', text: 'Жители жаловались на шум.' }]
    const russian = { statuses: [], facts, timeline: [], relations: [], places: [], figures: [] }
    const pack = makePack([topic], [makeBrief([DEAL])], {
      ru: { pack: { articles: [] }, topics: { topic: russian } },
    })
    expect(rankFacts(pack, topic, { sentence: 'Шум не давал спать.' })[0]?.id).toBe('noise')
  })
})

describe('names in a sentence', () => {
  const aliases = ['Tank Treaty', 'New Tank Treaty', 'Tank Treaty II']
  const facts = [
    { id: 'first', text: 'The Tank Treaty was bound for success.' },
    { id: 'second', text: 'Tank Treaty II never came.' },
    { id: 'tanks', text: 'Tanks rust.' },
  ]

  it('of the topic itself say nothing', () => {
    expect(ranked(facts, 'The Tank Treaty again.', { topic: { aliases } })).not.toEqual(['tanks', 'first', 'second'])
  })

  it('of one of its parts say which', () => {
    expect(ranked(facts, 'What became of Tank Treaty II?', { topic: { aliases } })[0]).toBe('second')
    expect(ranked(facts, 'What became of Tank Treaty 2?', { topic: { aliases } })[0]).toBe('second')
  })

  it('of another topic bring up the facts about both', () => {
    const mine = makeTopic([
      { id: 'alone', text: 'It stands alone.' },
      { id: 'both', text: 'It was dropped for the Sky Shield.' },
    ])
    const other = makeTopic([], { id: 'shield', title: 'Shield', aliases: ['Sky Shield', 'Umbrella of Steel'] })
    const pack = makePack([mine, other], [makeBrief(mine.facts.map(({ id, text }) => ({ id, text })))])
    const [first] = explainFacts(pack, mine, { sentence: 'Then came the Umbrella of Steel.' })
    expect(first?.fact.id).toBe('both')
    expect(first?.reasons[0]).toMatchObject({ kind: 'word', feature: 'topic shield' })
  })

  it('are known by their sound in another script', () => {
    const people = [
      { id: 'a', text: 'Drozdenko spoke.' },
      { id: 'b', text: 'Ivashchenko spoke.' },
    ]
    expect(ranked(people, 'Иващенко возразил.')[0]).toBe('b')
  })
})

describe('the date of the page', () => {
  const facts: ToldFact[] = [
    { id: 'early', text: 'It began.', asOf: '1990-11-19' },
    { id: 'middle', text: 'It went on.', asOf: '2007-07-14' },
    { id: 'late', text: 'It ended.', asOf: '2023-11-07' },
  ]

  it.each([
    ['the day', '2007-07-15', 'middle'],
    ['the month', '1990-12', 'early'],
    ['the year', '2023', 'late'],
    ['years after, when it still held', '2009', 'middle'],
  ])('puts first what was news on %s', (_, date, first) => {
    expect(ranked(facts, 'Something else.', { date })[0]).toBe(first)
  })

  it('puts what was still to come last', () => {
    expect(ranked(facts, 'Something else.', { date: '1995' })).toEqual(['early', 'middle', 'late'])
    expect(ranked([...facts].reverse(), 'Something else.', { date: '1995' })[0]).toBe('early')
  })

  it('gives way to a sentence that is clearly about another fact', () => {
    const told = [
      { ...DEAL, asOf: '1990-11-19' },
      { ...LEASE, asOf: '2002-01-25' },
    ]
    expect(ranked(told, 'Ministers signed a treaty in Paris back then.', { date: '2002-01-30' })[0]).toBe('deal')
  })

  it('counts the day on which a fact was overtaken', () => {
    const outcome = { text: 'It was dropped.', asOf: '2009-09-17', passage: { articleId: 'brief', passageId: 'plan' } }
    const told: ToldFact[] = [
      { id: 'other', text: 'Another plan.', asOf: '2008-01' },
      { id: 'plan', text: 'A plan.', asOf: '2007-01', outcome },
    ]
    expect(ranked(told, 'Something else.', { date: '2009-09-18' })[0]).toBe('plan')
  })
})

describe('the times that a sentence tells', () => {
  const facts: ToldFact[] = [
    { id: 'early', text: 'It began.', asOf: '1990-11-19' },
    { id: 'late', text: 'It ended.', asOf: '2023-11-07' },
  ]

  it.each([
    { by: 'a year', sentence: 'Whatever happened in 2023?', first: 'late' },
    { by: 'a month', sentence: 'So it was in November 1990.', first: 'early' },
    { by: 'a decade', sentence: 'The 1990s were different.', first: 'early' },
    { by: 'who was in office', sentence: 'Biden shrugged.', first: 'late' },
    { by: 'years before the page', sentence: 'That was thirty years ago.', date: '2020-11', first: 'early' },
    { by: 'what is told in Russian', sentence: 'Тридцать лет назад, при Горбачёве.', date: '2020-11', first: 'early' },
  ])('bring up facts of that time: $by', ({ sentence, date, first }) => {
    for (const order of [facts, [...facts].reverse()])
      expect(ranked(order, sentence, date === undefined ? {} : { date })[0]).toBe(first)
  })
})

describe('ranking', () => {
  const FACTS = [DEAL, LEASE, SCRAP]
  const topic = makeTopic(FACTS)
  const pack = makePack([topic], [makeBrief(FACTS)])
  const words = fc.array(
    fc.constantFrom(...'tank treaty Paris lease rent ракета 1990 2007-07 Bush not the — ! \u00AD'.split(' ')),
  )
  const sentences = fc.oneof(
    fc.string({ unit: 'binary' }),
    words.map(list => list.join(' ')),
  )
  const dates = fc.option(fc.constantFrom('1990', '2007-07', '2024-11-13'), { nil: undefined })

  it('neither loses a fact nor makes one up, whatever is read', () => {
    fc.assert(
      fc.property(sentences, dates, (sentence, date) => {
        const context = { sentence, ...(date !== undefined && { date }) }
        expect(
          rankFacts(pack, topic, context)
            .map(fact => fact.id)
            .sort(),
        ).toEqual(['deal', 'lease', 'scrap'])
      }),
    )
  })

  it('is by the sum of its reasons, in order', () => {
    fc.assert(
      fc.property(sentences, sentence => {
        const scores = explainFacts(pack, topic, { sentence }).map(({ score }) => score)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
        for (const score of scores) expect(Number.isFinite(score)).toBe(true)
      }),
    )
  })

  it('is the same each time, and for a pack read anew', () => {
    fc.assert(
      fc.property(sentences, sentence => {
        const anew: Pack = structuredClone(pack)
        const [own] = anew.topics
        if (!own) throw new Error('The copy has no topic')
        const scores = (from: Pack, of: typeof topic) =>
          explainFacts(from, of, { sentence }).map(each => [each.fact.id, each.score])
        expect(scores(pack, topic)).toEqual(scores(pack, topic))
        expect(scores(anew, own)).toEqual(scores(pack, topic))
      }),
      { numRuns: 30 },
    )
  })

  it('says which words, dates and passages spoke for a fact', () => {
    const [first] = explainFacts(pack, topic, { sentence: 'Rent for the station', date: '2000-06' })
    expect(first).toMatchObject({ fact: { id: 'lease' } })
    expect(first?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'word', said: 'Rent', feature: expect.stringMatching(/^family /) }),
    )
    expect(first?.reasons).toContainEqual(expect.objectContaining({ kind: 'page date', date: '2000-06' }))
  })

  it('takes a text of a million letters for the sentence around the first name in it', () => {
    const aliases = ['Tank Treaty']
    const named = makeTopic(FACTS, { aliases })
    const long = `${'lease '.repeat(3000)}The Tank Treaty saw old weapons destroyed. ${'lease '.repeat(170_000)}`
    const start = performance.now()
    expect(rankFacts(makePack([named], [makeBrief(FACTS)]), named, { sentence: long })).toHaveLength(3)
    expect(performance.now() - start).toBeLessThan(500)
  })

  it('has nothing to rank without facts', () => {
    expect(explainFacts(pack, makeTopic([]), { sentence: 'Paris' })).toEqual([])
  })
})
