import { describe, expect, it } from 'vitest'
import { isTranslationFile } from '../../../src/knowledge/translation-files'
import { BRIEF, edit, RADAR } from './sample-pack'
import { packToTranslate, RUSSIAN, translationProblems } from './translated-pack'

const TREATY_RU = RUSSIAN['translations/ru/treaty.yaml']
const RADAR_RU = RUSSIAN['translations/ru/radar.yaml']
const PACK_RU = RUSSIAN['translations/ru/pack.yaml']

/** The problems of a translation of one topic, without its file's name. */
const problemsOf = (topic: string, words: string) =>
  translationProblems({ [`translations/ru/${topic}.yaml`]: words }).map(line =>
    line.replace(`translations/ru/${topic}.yaml: `, ''),
  )

describe('the path of a translation', () => {
  it.each([
    'translations/ru/abm.yaml',
    'translations/ru/pack.yaml',
    'translations/kab/gabala-radar.yaml',
    'translations/pt-BR/abm.yaml',
    'translations/zh-Hant/abm.yaml',
  ])('%s is one', path => {
    expect(isTranslationFile(path)).toBe(true)
  })

  it.each([
    'topics/abm.yaml',
    'translations/abm.yaml',
    'translations/ru/topics/abm.yaml',
    'translations/ru/abm.yml',
    'translations/russian/abm.yaml',
    'translations/RU/abm.yaml',
    'translations/ru/Abm.yaml',
    'translations/__proto__/abm.yaml',
  ])('%s is none', path => {
    expect(isTranslationFile(path)).toBe(false)
  })

  it('is told where it is a little off', () => {
    expect(translationProblems({ 'translations/ru/radar.yml': RADAR_RU })).toEqual([
      expect.stringMatching(/^translations\/ru\/radar\.yml: is neither .* translations\/<language>\/<id>\.yaml$/),
    ])
  })
})

describe('translations in order', () => {
  it('are read by language and topic', () => {
    const { translations } = packToTranslate({ ...RUSSIAN, 'translations/de/radar.yaml': 'title: Das Radar' })
    expect(translations).toMatchObject({
      ru: { pack: { title: 'Пробный набор' }, topics: { radar: { title: 'Радар' }, treaty: { title: 'Договор' } } },
      de: { pack: {}, topics: { radar: { title: 'Das Radar' } } },
    })
    expect(Object.values(translations).map(each => Object.keys(each.topics).sort())).toEqual([
      ['radar', 'treaty'],
      ['radar'],
    ])
  })

  it('are none where there is no file', () => {
    expect(packToTranslate().translations).toEqual({})
  })

  it('keep the words of the topics beside those of the pack, in whatever order the files come', () => {
    const backwards = Object.fromEntries(Object.entries(RUSSIAN).reverse())
    expect(packToTranslate(backwards).translations).toEqual(packToTranslate(RUSSIAN).translations)
  })

  it.each([
    ['nothing', ''],
    ['only a comment', '# to be done\n'],
    ['only a title', 'title: Радар'],
    ['one of two points of a day', 'relations: [{ to: treaty, kind: следит, text: Он следит. }]'],
    ['a figure without its bars', 'figures: [{ id: tanks, title: Танки, unit: танков }]'],
    ['a place without its note', 'places: [{ name: The hill, is: Холм }]'],
  ])('may hold %s', (_, words) => {
    expect(problemsOf('radar', words)).toEqual([])
  })

  it('may date by a year, which YAML reads as a number', () => {
    expect(problemsOf('treaty', 'timeline: [{ date: 1990, label: Подписан }]')).toEqual([])
    expect(problemsOf('treaty', 'timeline: [{ date: "1990", label: Подписан }]')).toEqual([])
  })
})

describe('a translation that does not fit', () => {
  it.each([
    ['statuses: [{ from: 2008, label: Да, text: Да. }]', 'statuses.0', '2008'],
    ['statuses: [{ from: 2007-07, label: Да, text: Да. }]', 'statuses.0', '2007-07'],
    ['facts: [{ id: signed, text: Да. }, { id: vow, text: Да. }]', 'facts.1', 'vow'],
    ['timeline: [{ date: 1990-11, label: Да }]', 'timeline.0', '1990-11'],
    ['relations: [{ to: abm, kind: да, text: Да. }]', 'relations.0', 'abm'],
    ['places: [{ name: The hill, is: Холм }]', 'places.0', 'The hill'],
    ['figures: [{ id: tanks, title: Танки, unit: штук }]', 'figures.0', 'tanks'],
  ])('names what the topic does not have: %s', (words, path, key) => {
    expect(problemsOf('treaty', words)).toEqual([`${path}: there is no "${key}" to translate`])
  })

  it.each([
    ['statuses', '{ from: 1990, label: Да, text: Да. }', '1990'],
    ['facts', '{ id: signed, text: Да. }', 'signed'],
    ['timeline', '{ date: 1990, label: Да }', '1990'],
    ['relations', '{ to: radar, kind: да, text: Да. }', 'radar'],
  ])('names what is translated twice among its %s', (field, entry, key) => {
    expect(problemsOf('treaty', `${field}: [${entry}, ${entry}]`)).toEqual([`${field}.1: "${key}" is translated twice`])
  })

  it.each([
    ['places', '{ name: The hill, is: Холм }', 'The hill'],
    ['figures', '{ id: tanks, title: Танки, unit: штук }', 'tanks'],
  ])('names what is translated twice among the %s of another', (field, entry, key) => {
    expect(problemsOf('radar', `${field}: [${entry}, ${entry}]`)).toEqual([`${field}.1: "${key}" is translated twice`])
  })

  it('lets two points of a day and two relations to one topic be translated, not three', () => {
    const point = '{ date: 2007-07-14, label: Да }'
    expect(problemsOf('treaty', `timeline: [${point}, ${point}]`)).toEqual([])
    expect(problemsOf('treaty', `timeline: [${point}, ${point}, ${point}]`)).toEqual([
      'timeline.2: "2007-07-14" is translated twice',
    ])
    const relation = '{ to: treaty, kind: да, text: Да. }'
    expect(problemsOf('radar', `relations: [${relation}, ${relation}]`)).toEqual([])
    expect(problemsOf('radar', `relations: [${relation}, ${relation}, ${relation}]`)).toEqual([
      'relations.2: "treaty" is translated twice',
    ])
  })

  it.each([
    ['treaty', 'facts: [{ id: signed, text: Да., outcome: Нет. }]', 'facts.0.outcome: "signed" has no outcome'],
    ['treaty', 'facts: [{ id: signed, text: Да., by: он }]', 'facts.0.by: "signed" does not say by whom'],
    ['radar', 'places: [{ name: The capital, is: А, note: Б. }]', 'places.0.note: "The capital" has no note'],
    ['radar', 'span: с 1985 года', 'span: the topic has no span'],
    ['pack', 'articles: [{ id: brief, title: Да, note: Нет. }]', 'articles.0.note: "brief" has no note'],
  ])('names words that nothing stands for in %s: %s', (topic, words, expected) => {
    expect(problemsOf(topic, words)).toEqual([edit(expected, ': ', ': there is nothing to translate: ')])
  })

  it.each([
    ['[Да]', 1],
    ['[Да, Да, Да]', 3],
  ])('names labels that are not as many as the bars: %s', (bars, count) => {
    expect(problemsOf('radar', `figures: [{ id: tanks, title: Да, unit: да, bars: ${bars} }]`)).toEqual([
      `figures.0.bars: "tanks" has 2 bars, but ${count} are translated`,
    ])
  })

  it('names a topic that the pack does not have', () => {
    expect(problemsOf('station', 'title: Станция')).toEqual(['there is no topic "station" to translate'])
  })

  it('names an article that the pack does not have, and one that is translated twice', () => {
    const words = 'articles: [{ id: book, title: А }, { id: brief, title: Б }, { id: brief, title: В }]'
    expect(problemsOf('pack', words)).toEqual([
      'articles.0: there is no "book" to translate',
      'articles.2: "brief" is translated twice',
    ])
  })

  it.each([
    ['radar', 'title: [', /^is not valid YAML.*line 1/s],
    ['radar', 'Радар', /^must have fields/],
    ['radar', 'aliases: [Радар]', /^aliases: there is no such field/],
    ['treaty', 'facts: [{ id: signed, text: Да., asOf: 1990 }]', /^facts\.0\.asOf: there is no such field/],
    ['pack', 'version: 2.0.0', /^version: there is no such field/],
    ['radar', 'title: " "', /^title: must not be empty$/],
    ['treaty', 'timeline: [{ date: soon, label: Да }]', /^timeline\.0\.date: must be a date/],
    ['radar', 'statuses: [{ from: 2007, label: Да }]', /^statuses\.0\.text: is missing$/],
  ])('names the slip in %s: %s', (topic, words, expected) => {
    const found = problemsOf(topic, words)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(expected)
  })

  it.each([
    [40, (label: string) => `statuses: [{ from: 1990, label: ${label}, text: Да. }]`],
    [60, (label: string) => `timeline: [{ date: 1990, label: ${label} }]`],
  ])('takes a label of %i characters, not one more', (most, words) => {
    expect(problemsOf('treaty', words('я'.repeat(most)))).toEqual([])
    expect(problemsOf('treaty', words('я'.repeat(most + 1))).join()).toContain(`must be at most ${most} characters`)
  })

  it('names all slips of all languages at once, each with its file', () => {
    const found = translationProblems({
      'translations/ru/pack.yaml': edit(PACK_RU, 'id: report', 'id: reports'),
      'translations/ru/treaty.yaml': edit(edit(TREATY_RU, 'id: promise', 'id: vow'), 'to: radar', 'to: sonar'),
      'translations/de/radar.yaml': 'name: Das Radar',
    })
    expect(found).toEqual([
      'translations/ru/pack.yaml: articles.0: there is no "reports" to translate',
      'translations/ru/treaty.yaml: facts.0: there is no "vow" to translate',
      'translations/ru/treaty.yaml: relations.0: there is no "sonar" to translate',
      'translations/de/radar.yaml: name: there is no such field',
    ])
  })
})

describe('a translation of a file that does not fit', () => {
  it('does not call the topic missing', () => {
    const found = translationProblems({
      'topics/radar.yaml': edit(RADAR, 'asOf: 2007', 'asOf: soon'),
      'translations/ru/radar.yaml': RADAR_RU,
    })
    expect(found.map(line => line.split(': ')[0])).toEqual(['topics/radar.yaml'])
  })

  it('does not call the article missing', () => {
    const found = translationProblems({
      'articles/brief.md': edit(BRIEF, 'kind: brief', 'kind: book'),
      'translations/ru/pack.yaml': PACK_RU,
    })
    expect(found.filter(line => line.startsWith('translations'))).toEqual([])
    expect(found.filter(line => line.startsWith('articles/brief.md: kind'))).toHaveLength(1)
  })

  it('still names slips of its own', () => {
    const found = translationProblems({
      'topics/radar.yaml': edit(RADAR, 'asOf: 2007', 'asOf: soon'),
      'translations/ru/radar.yaml': 'titel: Радар',
    })
    expect(found.join('\n')).toContain('translations/ru/radar.yaml: titel: there is no such field')
  })
})
