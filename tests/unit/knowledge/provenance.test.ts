import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../../src/build/read-pack'
import type { Article, Topic } from '../../../src/knowledge/pack'
import { loadPack } from '../../../src/knowledge/pack-files'
import { formatProblem } from '../../../src/knowledge/problem'
import { findUnsupported } from '../../../src/knowledge/provenance'
import { statementsOf } from '../../../src/knowledge/statements'
import { BRIEF, edit, REPORT, sampleFiles, samplePack, TREATY } from './sample-pack'

/** What the small pack is told with these changes, one line each. */
function problems(changes: Parameters<typeof sampleFiles>[0]): string[] {
  const loaded = loadPack(sampleFiles(changes))
  return loaded.ok ? [] : loaded.problems.map(formatProblem)
}

const STATED = 'Ministers signed the Tank Treaty in Paris.'
const CARRIED = 'The Tank Treaty was signed in Paris in November 1990.'

/** What the small pack is told where its first fact says one thing and the passage that it cites another. */
const compared = (stated: string, carried: string) =>
  problems({
    'topics/treaty.yaml': edit(TREATY, STATED, JSON.stringify(stated)),
    'articles/brief.md': edit(BRIEF, CARRIED, `${CARRIED} ${carried}`),
  })

describe('a pack that states nothing without its passage', () => {
  it('is in order', () => {
    expect(findUnsupported(samplePack().knowledge)).toEqual([])
  })

  it.each([
    ['the same number', 'It allowed 1,550 tanks.', 'Tanks: 1,550.'],
    ['a number in another spelling', 'It allowed 1,550 tanks.', 'Tanks: 1550.'],
    ['a number in words', 'It allowed ten areas.', 'It allowed 10 areas.'],
    ['a number in figures', 'It had 22 parties.', 'Twenty-two states joined.'],
    ['millions', 'It cost 7 million dollars.', 'It cost 7,000,000 dollars.'],
    ['a bare number like a year', 'It allowed 2000 tanks.', 'It allowed 2,000 tanks.'],
    ['a more exact date', 'It began in July 2007.', 'It began on 14 July 2007.'],
    ['a date whose year stands elsewhere', 'It ended on 16 June 2013.', 'In 2013 it ended, on 16 June.'],
    ['a day without its year', 'It ended on 16 June.', 'It ended on 16 June 2013.'],
    ['a day of a range', 'It met on 31 July 2007.', 'It met on 30–31 July 2007.'],
    [
      'a name in another form',
      'The Russian Foreign Ministry said so.',
      "Russia's ministry of foreign affairs said so.",
    ],
    ['the name of the topic', 'By then the Tank Treaty was dead.', 'By then it was dead.'],
  ])('may cite %s', (_, stated, carried) => {
    expect(compared(stated, carried)).toEqual([])
  })

  it.each([
    ['a number', ['It allowed 1,550 tanks.', 'It allowed 1,500 tanks.'], '1,550'],
    ['a number of another scale', ['It cost 7 billion dollars.', 'It cost 7 million dollars.'], '7 billion'],
    ['a number in words', ['It allowed eleven areas.', 'It allowed ten areas.'], 'eleven'],
    ['one end of a range', ['It allowed 1,700–2,200.', 'It allowed 1,700.'], '2,200'],
    ['a year', ['It began in 2008.', 'It began on 14 July 2007.'], '2008'],
    ['a year near a number', ['It began in 1550.', 'It allowed 1,551 tanks.'], '1550'],
    ['a month', ['It began in August 2007.', 'It began in July 2007.'], 'August 2007'],
    ['a date more exact than that', ['It began on 14 July 2007.', 'It began in July 2007.'], '14 July 2007'],
    [
      'a date put together from two',
      ['It began on 14 December 2007.', 'It began on 14 July 2007, and ended on 12 December 2007.'],
      '14 December 2007',
    ],
    ['a year of a decade', ['It began in 1980.', 'It began in the 1980s.'], '1980'],
    ['a designation', ['It was the SM-4.', 'It was the SM-3, built on 4 July 2007.'], 'SM-4'],
    ['a name', ['In the end Rose Gottemoeller came.', 'In the end Rose Smith came.'], 'Rose Gottemoeller'],
  ])('may not cite another thing for %s', (_, [stated = '', carried = ''], missing) => {
    expect(compared(stated, carried)).toEqual([
      `topics/treaty.yaml: facts.0.text: "${missing}" is not carried by the passage brief#what that it cites`,
    ])
  })

  it('needs nothing of a passage in another language that is in words', () => {
    const german = edit(BRIEF, 'language: en', 'language: de')
    const stated = edit(TREATY, STATED, 'In Paris the Foreign Ministry counted ten, not 11.')
    expect(problems({ 'topics/treaty.yaml': stated, 'articles/brief.md': german })).toEqual([
      'topics/treaty.yaml: facts.0.text: "11" is not carried by the passage brief#what that it cites',
    ])
  })

  it('leaves citations without a passage to others', () => {
    const found = problems({
      'topics/treaty.yaml': edit(
        TREATY,
        'certainty: event\n    passage: brief#what',
        'certainty: event\n    passage: brief#no',
      ),
    })
    expect(found).toHaveLength(1)
    expect(found[0]).not.toContain('not carried')
  })
})

describe('the dates of fields', () => {
  it.each([
    ['a status', ['from: 1990, label: Signed,', 'from: 1991, label: Signed,'], 'statuses.1.from: "1991"'],
    ['a fact', ['asOf: 1990-11\n', 'asOf: 1990-12\n'], 'facts.0.asOf: "1990-12"'],
    ['an outcome', ['asOf: 2023\n', 'asOf: 2022\n'], 'facts.1.outcome.asOf: "2022"'],
    ['a point', ['date: 1990, label: Signed in', 'date: 1989, label: Signed in'], 'timeline.1.date: "1989"'],
    ['the topic', ['asOf: 2024\n', 'asOf: 2025\n'], 'asOf: "2025"'],
  ])('are carried too: that of %s', (_, [from = '', to = ''], missing) => {
    const found = problems({ 'topics/treaty.yaml': edit(TREATY, from, to) })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`topics/treaty.yaml: ${missing} is not carried by the passage brief#`)
  })

  it('may be the day of a news report, but not that of a brief', () => {
    const asOf = (date: string) => edit(TREATY, 'asOf: 2007-07-14', `asOf: ${date}`)
    expect(problems({ 'topics/treaty.yaml': asOf('2007-07-15') })).toEqual([])
    const brief = edit(REPORT, 'kind: news', 'kind: brief')
    const found = problems({ 'topics/treaty.yaml': asOf('2007-07-15'), 'articles/report.md': brief })
    expect(found).toEqual([
      'topics/treaty.yaml: facts.1.asOf: "2007-07-15" is not carried by the passage report#promise that it cites',
    ])
  })
})

describe('names, places and figures', () => {
  const withMore = (yaml: string, passage: string) =>
    problems({ 'topics/treaty.yaml': `${TREATY}${yaml}`, 'articles/brief.md': `${BRIEF}\n${passage} {#more S1}\n` })
  const bar = (fields: string) =>
    `figures:\n  - id: f\n    title: F\n    unit: million dollars\n    bars: [{ ${fields}, passage: brief#more }]\n`

  it('takes an official name only word for word', () => {
    const yaml = 'officialNames: [{ language: en, name: Treaty on Tanks, passage: brief#more }]\n'
    expect(withMore(yaml, 'It was called the “Treaty on tanks”.')).toEqual([])
    expect(withMore(yaml, 'It was called the treaty on all tanks.')).toEqual([
      'topics/treaty.yaml: officialNames.0.name: "Treaty on Tanks" is not carried by the passage brief#more that it cites',
    ])
  })

  it('takes a place only with its degrees', () => {
    const yaml = 'places: [{ name: Thule, latitude: 76.57, longitude: -68.3, passage: brief#more }]\n'
    expect(withMore(yaml, 'Thule lies at 76.57° N, 68.30° W.')).toEqual([])
    expect(withMore(yaml, 'Thule lies at 76.57° N, 68.31° W.')).toEqual([
      'topics/treaty.yaml: places.0.longitude: "-68.3" is not carried by the passage brief#more that it cites',
    ])
    expect(withMore(yaml, 'Tula lies at 76.57° N, 68.30° W.')[0]).toContain('places.0.name: "Thule"')
  })

  it('takes a bar only with its value in its unit, and its date', () => {
    const fields = 'label: Rent, role: limit, value: 7, to: 8, asOf: 2002'
    expect(withMore(bar(fields), 'In 2002 the rent was 7 million to 8 million dollars.')).toEqual([])
    expect(withMore(bar(fields), 'In 2003 the rent was 7 to 8 million dollars.')).toEqual([
      'topics/treaty.yaml: figures.0.bars.0.value: "7 million" is not carried by the passage brief#more that it cites',
      'topics/treaty.yaml: figures.0.bars.0.asOf: "2002" is not carried by the passage brief#more that it cites',
    ])
  })
})

const { knowledge } = await readPack(fileURLToPath(new URL('../../../assets/packs/arms-control', import.meta.url)))
/** Fewer would mean that the mutations miss most of the pack. */
const FEWEST_FIGURES = 200
const FIGURE = /\d+(?:,\d{3})*(?:\.\d+)?/g

interface Case {
  readonly topic: Topic
  readonly path: string
  readonly text: string
  readonly passage: string
  readonly article: Article
}

/** The bundled pack's statements that have a figure, each with the passage that it cites. */
const CASES: readonly Case[] = knowledge.topics.flatMap(topic =>
  statementsOf(topic).flatMap(({ path, text = '', passage: { articleId, passageId } }) => {
    const article = knowledge.articles.find(each => each.id === articleId)
    const passage = article?.passages.find(each => each.id === passageId)?.text
    if (article === undefined || passage === undefined || !/\d/.test(text) || path.startsWith('figures')) return []
    return [{ topic, path, text, passage, article }]
  }),
)

/** Those of the cases that nothing is told of, though each is a topic that says but its text and cites but its passage. */
function missedOf(cases: readonly Case[]): string[] {
  const lists = { officialNames: [], statuses: [], facts: [], timeline: [], relations: [], places: [], figures: [] }
  const topics = cases.map(({ topic, text }, i) => {
    const what = { text, passage: { articleId: `a-${i}`, passageId: 'p' } }
    return { ...topic, ...lists, id: `t-${i}`, what }
  })
  const articles = cases.map(({ article, passage }, i) => ({
    ...article,
    id: `a-${i}`,
    passages: [{ id: 'p', text: passage, sourceIds: [] }],
  }))
  const told = new Set(findUnsupported({ head: knowledge.head, topics, articles }).map(problem => problem.file))
  return cases.flatMap(({ topic, path, text, passage }, i) =>
    told.has(`topics/t-${i}.yaml`) ? [] : [`${topic.id}: ${path}: ${text} | ${passage}`],
  )
}

/** Another figure of the same length that the passage does not have. */
function otherFigure(figure: string, passage: string): string {
  const others = [5, 3, 7, 1, 2, 4, 6, 8, 9].map(by => figure.replace(/\d/g, digit => `${(Number(digit) + by) % 10}`))
  return others.find(other => !passage.includes(other) && !other.startsWith('0')) ?? '987654'
}

describe('the bundled pack', () => {
  it('states nothing that its passages do not carry', () => {
    expect(findUnsupported(knowledge)).toEqual([])
  })

  it('is told of each figure that is changed in a statement', () => {
    const changed = CASES.flatMap(each =>
      Array.from(each.text.matchAll(FIGURE), ({ 0: figure, index }) => {
        const [before, after] = [each.text.slice(0, index), each.text.slice(index + figure.length)]
        return { ...each, text: before + otherFigure(figure, each.passage) + after }
      }),
    )
    expect(changed.length).toBeGreaterThan(FEWEST_FIGURES)
    expect(missedOf(changed)).toEqual([])
  })

  it('is told of each figure that is taken from the passage of a brief', () => {
    const taken = CASES.filter(each => each.article.kind === 'brief').flatMap(each =>
      [...new Set(each.text.match(FIGURE))].flatMap(figure => {
        // "1977–85" has the year 1985 too.
        const written = [figure.replace('.', '\\.'), ...(/^\d{4}$/.test(figure) ? [`(?<=–)${figure.slice(2)}`] : [])]
        const passage = each.passage.replace(new RegExp(`(?<!\\d)(?:${written.join('|')})(?!\\d)`, 'g'), '')
        return passage === each.passage ? [] : [{ ...each, passage }]
      }),
    )
    expect(taken.length).toBeGreaterThan(FEWEST_FIGURES)
    expect(missedOf(taken)).toEqual([])
  })
})
