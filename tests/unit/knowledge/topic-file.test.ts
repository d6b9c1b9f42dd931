import { describe, expect, it } from 'vitest'
import { parseTopic } from '../../../src/knowledge/topic-file'
import { evidence } from '../recognition/sample-topics'
import { edit, RADAR, TREATY } from './sample-pack'

const parsed = (text: string) => {
  const checked = parseTopic('treaty', text)
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems))
  return checked.value
}
const problems = (from: string, to: string) => {
  const checked = parseTopic('treaty', edit(TREATY, from, to))
  return checked.ok ? [] : checked.problems
}
const aliases = (yaml: string) => parsed(edit(TREATY, 'ambiguous: [TT]', `ambiguous: [${yaml}]`)).recognition.aliases

describe('a topic file', () => {
  it('gives what recognition needs', () => {
    expect(parsed(TREATY).recognition).toEqual({
      id: 'treaty',
      aliases: [
        { text: 'Tank Treaty', isCertain: true, prior: 0, matchesCase: false, isEverydayWord: false, evidence: [] },
        { text: 'TT', isCertain: false, prior: -1.6, matchesCase: true, isEverydayWord: false, evidence: [] },
      ],
      evidence: [evidence('tank', 2), evidence('web page', -1)],
      shared: [],
    })
  })

  it('gives what cards need', () => {
    expect(parsed(TREATY).topic).toMatchObject({
      id: 'treaty',
      title: 'The Treaty',
      kind: 'Treaty',
      span: '1990–2023',
      what: { text: 'A treaty on tanks.', passage: { articleId: 'brief', passageId: 'what' } },
      aliases: ['Tank Treaty', 'TT'],
      asOf: '2024',
      relations: [{ to: 'radar', passage: { articleId: 'brief', passageId: 'what' } }],
    })
  })

  it('puts statuses and timeline in order of time', () => {
    const { statuses, timeline } = parsed(TREATY).topic
    expect(statuses.map(status => status.from)).toEqual(['1990', '2023-11-07'])
    expect(timeline.map(point => point.date)).toEqual(['1990', '2023-11-07'])
  })

  it('keeps what a fact came to', () => {
    expect(parsed(TREATY).topic.facts[1]?.outcome).toEqual({
      text: 'All left it.',
      asOf: '2023',
      passage: { articleId: 'brief', passageId: 'end' },
    })
  })

  it('needs neither span, evidence, ambiguous aliases nor relations', () => {
    const { recognition, topic } = parsed(RADAR)
    expect(recognition).toMatchObject({ evidence: [], shared: [] })
    expect(topic.relations).toEqual([])
    expect(topic).not.toHaveProperty('span')
  })

  it('takes a year that YAML reads as a number', () => {
    expect(parsed(edit(TREATY, 'asOf: 1990-11', 'asOf: 1990')).topic.facts[0]?.asOf).toBe('1990')
  })
})

describe('an alias', () => {
  it.each([
    ['of one word in capitals counts capitals', 'START', true],
    ['of one Russian word in capitals counts capitals', 'ДОВСЕ', true],
    ['of capitals and digits counts capitals', 'RO7', true],
    ['of one other word counts none', 'Gabala', false],
    ['of several words counts none', 'START II', false],
    ['of digits counts none', '5', false],
    ['of one word in capitals can be of any case', '{ text: START, case: any }', false],
    ['of several words can count capitals', '{ text: START II, case: exact }', true],
  ])('%s: %s', (_, yaml, matchesCase) => {
    expect(aliases(yaml === '5' ? '"5"' : yaml)[1]?.matchesCase).toBe(matchesCase)
  })

  it('has evidence of its own', () => {
    const own = '{ text: TT, for: { strong: "army, under ~" }, against: { fair: button, slight: press } }'
    expect(aliases(own)[1]?.evidence).toEqual([
      evidence('army', 3),
      evidence('under ~', 3),
      evidence('button', -2),
      evidence('press', -1),
    ])
  })

  it.each([
    ['is one where it says so', '{ text: TT, everyday: true }', true],
    ['is none where it says so', '{ text: TT, everyday: false }', false],
    ['is none where it says nothing', 'TT', false],
  ])('of an everyday word %s', (_, yaml, isEverydayWord) => {
    expect(aliases(yaml)[1]?.isEverydayWord).toBe(isEverydayWord)
  })

  it('has a prior of its own where it is ambiguous', () => {
    expect(aliases('{ text: TT, prior: -3 }')[1]?.prior).toBe(-3)
    const certain = parsed(edit(TREATY, '[Tank Treaty]', '[{ text: Tank Treaty, prior: -3 }]'))
    expect(certain.recognition.aliases[0]?.prior).toBe(0)
  })
})

describe('a topic file with a slip', () => {
  it.each([
    ['an unknown field', ['kind: Treaty', 'kind: Treaty\ncolour: red'], 'colour'],
    ['an unknown field of a fact', ['id: signed', 'id: signed\n    when: 1990'], 'facts.0.when'],
    [
      'an unknown field of an alias',
      ['ambiguous: [TT]', 'ambiguous: [{ text: TT, cse: exact }]'],
      'aliases.ambiguous.0.cse',
    ],
    ['an unknown case rule', ['ambiguous: [TT]', 'ambiguous: [{ text: TT, case: upper }]'], 'aliases.ambiguous.0.case'],
    ['evidence of an unknown strength', ['slight: web page', 'some: web page'], 'evidence.against.some'],
    ['evidence on no side', ['  for: { fair: tank }\n', '  fair: tank\n'], 'evidence.fair'],
    ['evidence of no strength', ['{ fair: tank }', 'tank'], 'evidence.for'],
    ['evidence that is a list', ['{ fair: tank }', '{ fair: [tank] }'], 'evidence.for.fair'],
    [
      'evidence of an alias that is a list',
      ['ambiguous: [TT]', 'ambiguous: [{ text: TT, against: { strong: [button] } }]'],
      'aliases.ambiguous.0.against.strong',
    ],
    [
      'an everyday word in words',
      ['ambiguous: [TT]', 'ambiguous: [{ text: TT, everyday: often }]'],
      'aliases.ambiguous.0.everyday',
    ],
    ['a prior in words', ['ambiguous: [TT]', 'ambiguous: [{ text: TT, prior: low }]'], 'aliases.ambiguous.0.prior'],
    ['a missing title', ['title: The Treaty\n', ''], 'title'],
    ['an empty title', ['title: The Treaty', 'title: " "'], 'title'],
    ['a title that is a number', ['title: The Treaty', 'title: 1990'], 'title'],
    ['a date that the calendar has not', ['asOf: 2007-07-14', 'asOf: 2007-02-30'], 'facts.1.asOf'],
    ['a date in words', ['asOf: 2007-07-14', 'asOf: July 2007'], 'facts.1.asOf'],
    ['a date with a fraction', ['asOf: 2024', 'asOf: 2024.5'], 'asOf'],
    ['a date that is a list', ['asOf: 2024', 'asOf: [2024]'], 'asOf'],
    ['a bad date of an outcome', ['asOf: 2023\n', 'asOf: 2023-1\n'], 'facts.1.outcome.asOf'],
    ['an id in capitals', ['id: signed', 'id: Signed'], 'facts.0.id'],
    ['an id with a blank', ['id: signed', 'id: was signed'], 'facts.0.id'],
    ['an id that ends in a hyphen', ['id: signed', 'id: signed-'], 'facts.0.id'],
    ['a citation without a passage', ['report#promise', 'report'], 'facts.1.passage'],
    ['a citation of a file', ['report#promise', 'articles/report.md#promise'], 'facts.1.passage'],
    ['a status label too long', ['label: Ended, text', `label: ${'e'.repeat(41)}, text`], 'statuses.0.label'],
    ['a timeline label too long', ['label: Signed in Paris', `label: ${'s'.repeat(61)}`], 'timeline.1.label'],
    ['an unknown certainty', ['certainty: event', 'certainty: rumour'], 'facts.0.certainty'],
    ['a claim of nobody', ['    by: a spokesman\n', ''], 'facts.1.by'],
    ['an alias without a word', ['[Tank Treaty]', '["—"]'], 'aliases.certain.0'],
    ['an alias with the separator of packed topics', ['[Tank Treaty]', '["Tank|Treaty"]'], 'aliases.certain.0'],
    ['an empty alias', ['[Tank Treaty]', '[""]'], 'aliases.certain.0'],
    ['a relation to no id', ['to: radar', 'to: The Radar'], 'relations.0.to'],
  ])('names %s', (_, [from = '', to = ''], path) => {
    expect(problems(from, to).map(problem => problem.path)).toEqual([path])
  })

  it('names an empty list of statuses', () => {
    const [before, after] = TREATY.split(/statuses:[\s\S]*?(?=asOf: 2024)/)
    const checked = parseTopic('treaty', `${before}statuses: []\n${after}`)
    expect(checked).toMatchObject({
      ok: false,
      problems: [{ path: 'statuses', message: 'must have at least one status' }],
    })
  })

  it.each([
    ['as long as it may be', 40, []],
    ['one longer', 41, ['must be at most 40 characters long']],
  ])('measures a status label %s', (_, length, messages) => {
    const found = problems('label: Ended, text', `label: ${'e'.repeat(length)}, text`)
    expect(found.map(problem => problem.message)).toEqual(messages)
  })

  it('names all of its slips at once', () => {
    const broken = edit(edit(TREATY, 'id: signed', 'id: Signed'), 'asOf: 2024', 'asOf: soon')
    const checked = parseTopic('treaty', broken)
    expect(checked.ok ? [] : checked.problems.map(problem => problem.path)).toEqual(['asOf', 'facts.0.id'])
  })

  it('says of a slip in YAML where it is', () => {
    const checked = parseTopic('treaty', 'title: [')
    expect(checked.ok ? '' : checked.problems[0]?.message).toMatch(/not valid YAML.*line 1/s)
  })

  it('says of an unknown field what is wrong with it, without the words of the validator', () => {
    const messages = problems('kind: Treaty', 'kind: Treaty\ncolour: red').map(problem => problem.message)
    expect(messages.join()).not.toMatch(/never/)
  })
})
