import { describe, expect, it } from 'vitest'
import { compileTopics } from '../../../src/recognition/compile'
import type { Setting } from '../../../src/recognition/page-text'
import { readText } from '../../../src/recognition/reading'
import type { Alias, RecognitionTopic } from '../../../src/recognition/topic'
import { alias, ambiguous, topic } from './sample-topics'

const fillers = (count: number) => 'so '.repeat(count)
const START = topic('start', {
  aliases: [ambiguous('START'), ambiguous('SORT'), alias('Moscow Treaty'), alias('Prague Treaty')],
})
const ABM = topic('abm', { aliases: [ambiguous('ABM'), ambiguous('BMD'), alias('ABM Treaty'), alias('Galosh')] })
const CFE = topic('cfe', { aliases: [ambiguous('CFE'), alias('Flank Accord')] })

/** The clues around the first place that is START, with their features alone. */
function features(text: string, topics: readonly RecognitionTopic[] = [START, ABM, CFE]): string[] {
  const { clues } = readText(compileTopics(topics), text)
  for (const [candidate, found] of clues)
    if (candidate.pattern.alias.text === 'START') return found.map(clue => clue.feature).sort()
  throw new Error(`There is no START in "${text}"`)
}

describe('the names around a name', () => {
  it.each([
    ['a certain name of the topic', 'START so Moscow Treaty', ['sameTopicNear']],
    ['a certain name of the topic before it', 'Moscow Treaty so START', ['sameTopicNear']],
    ['a certain name of the topic beside it', 'START Moscow Treaty', ['sameTopicNear']],
    ['a certain name of the topic far off', `START ${fillers(25)}Moscow Treaty`, ['sameTopicFar']],
    ['a certain name of another topic', 'START so Galosh', ['otherTopicNear']],
    ['a certain name of another topic far off', `Galosh ${fillers(25)}START`, ['otherTopicFar']],
    ['another ambiguous name of the topic', 'START so SORT', ['sameTopicPerhaps']],
    ['an ambiguous name of another topic', 'START so ABM', ['otherTopicPerhaps']],
    ['certain names of two topics', 'START so Galosh so Flank Accord', ['otherTopicNear', 'otherTopicNear']],
    ['a certain name out of reach', `START ${fillers(200)}Moscow Treaty`, []],
    ['an ambiguous name out of reach', `START ${fillers(200)}SORT`, []],
    ['the name itself once more', 'START so START', []],
    ['a name in reach, with others out of reach', `Galosh ${fillers(200)}START so Flank Accord`, ['otherTopicNear']],
    ['no name', 'START so', []],
  ])('are clues: %s', (_, text, expected) => {
    expect(features(text)).toEqual(expected)
  })

  it.each([
    ['of the topic', 'START Moscow Treaty, Prague Treaty, Moscow Treaty', ['sameTopicNear']],
    ['of another topic', 'START so Galosh, Galosh, Galosh', ['otherTopicNear']],
    ['of another topic, all of them ambiguous', 'START so ABM, BMD, ABM', ['otherTopicPerhaps']],
    ['of other topics, all of them ambiguous', 'START so ABM, CFE, BMD', ['otherTopicPerhaps']],
    ['of the topic, all of them ambiguous', 'START so SORT, SORT', ['sameTopicPerhaps']],
  ])('are one clue where there are several %s', (_, text, expected) => {
    expect(features(text)).toEqual(expected)
  })

  it.each([
    [
      'the same place',
      [topic('start', { aliases: [ambiguous('START')] }), topic('game', { aliases: [alias('START')] })],
      'so START so',
    ],
    [
      'a longer name around it',
      [topic('start', { aliases: [ambiguous('START'), alias('New START')] })],
      'so New START so',
    ],
    [
      'a longer name of another topic',
      [topic('start', { aliases: [ambiguous('START')] }), topic('game', { aliases: [alias('START menu')] })],
      'so START menu',
    ],
  ])('are no clues where they are %s', (_, topics, text) => {
    expect(features(text, topics)).toEqual([])
  })

  it('are seen on both sides of every place of a text', () => {
    const text = 'Galosh so START so START so Flank Accord'
    const { clues } = readText(compileTopics([START, ABM, CFE]), text)
    const named = [...clues].filter(([{ pattern }]) => pattern.alias.text === 'START').map(([, found]) => found)
    expect(named.map(found => found.filter(each => each.feature === 'otherTopicNear').map(each => each.text))).toEqual([
      ['names abm', 'names cfe'],
      ['names abm', 'names cfe'],
    ])
  })
})

describe('a name with others before it', () => {
  const seen = (text: string) => features(text).includes('otherTopicNear')
  const sorts = (count: number) => 'SORT '.repeat(count)

  it('is seen past a few of them, but not past so many as would take time', () => {
    expect(seen(`Galosh ${sorts(3)}START`)).toBe(true)
    expect(seen(`START ${sorts(3)}Galosh`)).toBe(true)
    expect(seen(`Galosh ${sorts(11)}START`)).toBe(false)
    expect(seen(`START ${sorts(11)}Galosh`)).toBe(false)
  })

  it('is seen past as many on both sides', () => {
    for (let count = 0; count < 11; count++)
      expect(seen(`START ${sorts(count)}Galosh`), `past ${count}`).toBe(seen(`Galosh ${sorts(count)}START`))
  })
})

describe('the look of a name', () => {
  const own = (more: Partial<Alias> = {}) => [topic('start', { aliases: [ambiguous('START', more)] })]
  const word = own({ isEverydayWord: true })

  it('is a clue where an everyday word is shouted as everything is', () => {
    expect(features('ALL TOGETHER START RIGHT NOW', word)).toEqual(['shouted'])
    expect(features('All together START right now', word)).toEqual([])
  })

  it('is none where a name is no everyday word', () => {
    expect(features('ALL TOGETHER START RIGHT NOW', own())).toEqual([])
  })

  it('is a clue in program text', () => {
    expect(features('if (x) { y = START; }', own())).toEqual(['looksLikeCode'])
    expect(features('if x is START, then y', own())).toEqual([])
  })

  it.each<[Setting, string[]]>([
    ['prose', []],
    ['code', ['inCode']],
    ['control', ['inControl']],
  ])('is by the element that it is in: %s', (setting, expected) => {
    const text = 'so START so'
    const settingAt = (at: number): Setting => (at === text.indexOf('START') ? setting : 'prose')
    const { clues } = readText(compileTopics(own()), text, settingAt)
    expect([...clues.values()].flat().map(clue => clue.feature)).toEqual(expected)
  })
})

describe('a name that is written out', () => {
  const forces = [
    topic('forces', { aliases: [alias('Conventional Forces in Europe'), ambiguous('CFE', { matchesCase: true })] }),
    topic('other', { aliases: [alias('certified fraud examiner')] }),
  ]
  /** The features of each CFE in a text. */
  const cfe = (text: string, topics = forces) =>
    [...readText(compileTopics(topics), text).clues.values()].map(found => found.map(each => each.feature))

  it('as something else tells against it wherever it stands', () => {
    expect(cfe('CFE: call for evidence (CFE), a CFE').map(found => found.includes('definedOtherwise'))).toEqual([
      true,
      true,
      true,
    ])
    expect(cfe('CFE (call for evidence)')).toEqual([['definedOtherwise']])
  })

  it('as another topic tells against it', () => {
    expect(cfe('a certified fraud examiner (CFE)')[0]).toContain('definedOtherwise')
  })

  it('as the topic speaks for it wherever it stands', () => {
    const both = ['sameTopicNear', 'definedAsTopic']
    expect(cfe('Conventional Forces in Europe (CFE), a CFE')).toEqual([both, both])
    expect(cfe('CFE (Conventional Forces in Europe)')).toEqual([both])
  })

  it.each([
    ['no bracket', 'Conventional Forces in Europe CFE'],
    ['a bracket that holds more', 'Conventional Forces in Europe (CFE of 1990)'],
    ['a bracket that the name does not end before', 'Conventional Forces in Europe now (CFE)'],
  ])('is not with %s', (_, text) => {
    expect(cfe(text)).toEqual([['sameTopicNear']])
  })

  it('is not by what may be a name of the topic', () => {
    const topics = [
      topic('forces', { aliases: [ambiguous('European forces'), ambiguous('CFE', { matchesCase: true })] }),
    ]
    expect(cfe('European forces (CFE)', topics).flat()).not.toContain('definedAsTopic')
  })

  it('as nothing does not', () => {
    expect(cfe('the CFE (of 1990)')).toEqual([[]])
  })

  it('tells against that name alone', () => {
    const topics = [topic('forces', { aliases: [ambiguous('CFE', { matchesCase: true }), ambiguous('ACFE')] })]
    expect(cfe('ACFE: call for evidence (CFE)', topics).map(found => found.includes('definedOtherwise'))).toEqual([
      false,
      true,
    ])
  })
})
