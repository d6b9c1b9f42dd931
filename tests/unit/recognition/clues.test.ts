import { describe, expect, it } from 'vitest'
import type { Clue } from '../../../src/recognition/clues'
import { compileTopics } from '../../../src/recognition/compile'
import { readText } from '../../../src/recognition/reading'
import type { RecognitionTopic, Strength } from '../../../src/recognition/topic'
import { alias, ambiguous, evidence, topic } from './sample-topics'

const STRENGTHS: readonly Strength[] = [-3, -2, -1, 1, 2, 3]

/** A topic with one ambiguous name, and evidence where it is put. */
const start = (more: Partial<RecognitionTopic> = {}) => topic('start', { aliases: [ambiguous('START')], ...more })
/** A topic that is told by a certain name. */
const ABM = topic('abm', { aliases: [alias('ABM Treaty')] })

/** The clues around the first ambiguous candidate of a text. */
function clues(text: string, ...topics: readonly RecognitionTopic[]): readonly Clue[] {
  const reading = readText(compileTopics(topics), text)
  return [...reading.clues.values()][0] ?? []
}
const features = (text: string, ...topics: readonly RecognitionTopic[]) =>
  clues(text, ...topics).map(clue => clue.feature)
/** How much of a clue a text brings; 0 where there is none. */
const amount = (text: string, ...topics: readonly RecognitionTopic[]) => clues(text, ...topics)[0]?.amount ?? 0
const fillers = (count: number) => 'so '.repeat(count)

describe('a word of evidence', () => {
  const WARHEAD = start({ evidence: [evidence('warhead', 3), evidence('arms control', 2)] })

  it.each(STRENGTHS)('of strength %d is a clue of its own, by whose it is', strength => {
    const list = [evidence('warhead', strength)]
    const aliases = [ambiguous('START', { evidence: list })]
    expect(clues('START warhead', start({ evidence: list }))).toMatchObject([
      { feature: `topic${strength}`, text: 'warhead' },
    ])
    expect(clues('START warhead', start({ shared: list }))).toMatchObject([{ feature: `shared${strength}` }])
    expect(clues('START warhead', start({ aliases }))).toMatchObject([{ feature: `alias${strength}` }])
  })

  it('in several lists says what the closest one says: the alias, the topic, the pack', () => {
    const [mild, strong] = [[evidence('warhead', 1)], [evidence('warhead', 3)]]
    const aliases = [ambiguous('START', { evidence: [evidence('warhead', -2)] })]
    expect(features('START warhead', start({ shared: mild, evidence: strong }))).toEqual(['topic3'])
    expect(features('START warhead', start({ shared: strong, evidence: mild }))).toEqual(['topic1'])
    expect(features('START warhead', start({ shared: strong, evidence: mild, aliases }))).toEqual(['alias-2'])
  })

  it('says nothing of other topics and of other aliases', () => {
    const other = topic('other', { aliases: [alias('SALT')], evidence: [evidence('missile', 3)] })
    const aliases = [ambiguous('START'), ambiguous('NST', { evidence: [evidence('button', -3)] })]
    expect(clues('START missile button', start({ aliases }), other)).toEqual([])
  })

  it('says the same of all aliases that share a list', () => {
    const list = [evidence('button', -3)]
    const shared = start({ aliases: ['START', 'NST'].map(text => ambiguous(text, { evidence: list })) })
    expect(features('START button', shared)).toEqual(['alias-3'])
    expect(features('NST button', shared)).toEqual(['alias-3'])
  })

  it.each(['warhead', 'Warheads', 'WARHEAD', 'war\u00ADhead', '«warhead»', 'warhead’s'])(
    'is found in any form: %s',
    form => {
      expect(features(`START, ${form}.`, WARHEAD)).toEqual(['topic3'])
    },
  )

  it.each([
    ['in the words around', 'so START so', []],
    ['in a longer word', 'START warheadless', []],
    ['in half of a phrase', 'START so arms so control', []],
    ['in a phrase that a full stop divides', 'START so arms. Control', []],
    ['in a phrase that a hyphen joins', 'START so arms-control', ['topic2']],
    ['in a phrase of the plural', 'START so arm controls', ['topic2']],
    ['in the next sentence', 'START. A warhead.', ['topic3']],
  ])('is looked for %s: %s', (_, text, expected) => {
    expect(features(text, WARHEAD)).toEqual(expected)
  })

  it('is spelled as in the text', () => {
    expect(clues('START: Arms-Control', WARHEAD)[0]?.text).toBe('Arms-Control')
  })

  it('brings less the farther off it is, and at last nothing', () => {
    const amounts = Array.from({ length: 200 }, (_, distance) => amount(`START ${fillers(distance)}warhead`, WARHEAD))
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
    expect(new Set(amounts).size).toBeGreaterThan(3)
    expect([amounts.at(0), amounts.at(-1)]).toEqual([Math.max(...amounts), 0])
  })

  it('brings the same before the name and after it', () => {
    for (let distance = 0; distance < 200; distance++)
      expect(amount(`warhead ${fillers(distance)}START`, WARHEAD), `${distance} words`).toBe(
        amount(`START ${fillers(distance)}warhead`, WARHEAD),
      )
  })

  it('of two words brings the same before the name and after it', () => {
    for (let distance = 0; distance < 200; distance++)
      expect(amount(`arms control ${fillers(distance)}START`, WARHEAD), `${distance} words`).toBe(
        amount(`START ${fillers(distance)}arms control`, WARHEAD),
      )
  })
})

describe('one thing said', () => {
  const TANK = start({ evidence: [evidence('arms control', 3), evidence('warhead', 3), evidence('silo', 3)] })

  it('is one clue, however often it is said', () => {
    expect(clues('START warhead Warhead WARHEAD', TANK)).toHaveLength(1)
  })

  it('brings what its strongest place brings', () => {
    for (const text of [`START warhead ${fillers(20)}warhead`, `warhead ${fillers(20)}START warhead`])
      expect(clues(text, TANK)).toMatchObject([{ amount: amount('START warhead', TANK) }])
  })

  it('is not what another word says', () => {
    expect(clues('START warhead silo', TANK)).toHaveLength(2)
  })

  it.each([
    ['a plural', 'START warhead warheads'],
    ['a soft hyphen', 'START warhead war\u00ADhead'],
    ['an accent', 'START warhead wärhead'],
    ['a hyphen between words', 'START arms control arms-control'],
    ['a line break between words', 'START arms control arms\ncontrol'],
  ])('is one clue, with %s or without', (_, text) => {
    expect(clues(text, TANK)).toHaveLength(1)
  })
})

describe('a phrase around the name', () => {
  const PRESS = start({ evidence: [evidence('press START', -3), evidence('press', -2), evidence('START', -1)] })

  it('brings more than a word beside it', () => {
    const [phrase, word] = ['press START', 'press'].map(
      text => clues('press START', PRESS).find(clue => clue.text === text)?.amount ?? 0,
    )
    expect(word).toBeGreaterThan(0)
    expect(phrase).toBeGreaterThan(word ?? 0)
  })

  it('is more than the name itself', () => {
    expect(features('so START so', PRESS)).toEqual([])
  })

  it('says nothing where it has only a part of the name', () => {
    const site = topic('site', {
      aliases: [ambiguous('third site')],
      evidence: [
        evidence('third', 3),
        evidence('the third', 3),
        evidence('site visit', 3),
        evidence('a third site', 2),
      ],
    })
    expect(features('the third site visit', site)).toEqual([])
    expect(features('a third site visit', site)).toEqual(['topic2'])
  })

  it('says what it says of the name that it is around, and of no other', () => {
    const reading = readText(compileTopics([PRESS]), 'START or press START')
    const amounts = [...reading.clues.values()].map(list => list.find(clue => clue.text === 'press START')?.amount ?? 0)
    expect(amounts[0]).toBeLessThan(amounts[1] ?? 0)
  })
})

describe('a frame, a phrase with ~ for the name', () => {
  const FRAMES = ['under ~', '~ inspector', 'withdraw from ~', '~ follow-on', 'post ~ talks']
  const FRAMED = topic('start', {
    aliases: [ambiguous('START'), ambiguous('third site')],
    shared: FRAMES.map(text => evidence(text, 2)),
  })

  it.each([
    ['under START', 'under START'],
    ['Under-START limits', 'Under-START'],
    ['the START inspectors', 'START inspectors'],
    ['to withdraw from START now', 'withdraw from START'],
    ['a START follow-on', 'START follow-on'],
    ['a START (follow-on)', 'START (follow-on'],
    ['the post-START talks', 'post-START talks'],
    ['it is under “third site” rules', 'under “third site'],
    ['third site inspectors', 'third site inspectors'],
  ])('is found in %s', (text, found) => {
    expect(clues(text, FRAMED)).toMatchObject([{ feature: 'shared2', text: found }])
  })

  it.each([
    ['a word stands between', 'under the START'],
    ['it is on the other side', 'START under'],
    ['a sentence ends between', 'It is under. START'],
    ['a sentence ends after the name', 'START. Inspectors came'],
    ['a sentence ends inside', 'withdraw. From START'],
    ['half of it is there', 'from START'],
    ['the text ends', 'post START'],
    ['the sign itself stands there', 'so START so under ~'],
    ['it is around something else', 'START so under NATO'],
  ])('is not found where %s: %s', (_, text) => {
    expect(clues(text, FRAMED)).toEqual([])
  })

  it('brings as much as a phrase that spells the name, and more than a word beside it', () => {
    const one = (text: string) => amount('under START', start({ evidence: [evidence(text, 3)] }))
    expect(one('under ~')).toBe(one('under START'))
    expect(one('under ~')).toBeGreaterThan(one('under'))
  })

  it('is whose its list is', () => {
    const list = [evidence('under ~', 3)]
    const aliases = [ambiguous('START', { evidence: list }), ambiguous('NST')]
    expect(features('under START', start({ aliases }))).toEqual(['alias3'])
    expect(features('under NST', start({ aliases }))).toEqual([])
    expect(features('under START', start(), topic('other', { evidence: list }))).toEqual([])
  })
})

describe('words of certain names', () => {
  const TREATY = start({
    evidence: [evidence('treaty', 3), evidence('START or ABM Treaty', 2), evidence('old ABM', 1)],
  })

  it.each([
    ['are no evidence', 'START so ABM Treaty', ['otherTopicNear']],
    ['are not half of any', 'START so old ABM Treaty', ['otherTopicNear']],
    ['hide no other word', 'START so ABM Treaty, a treaty', ['otherTopicNear', 'topic3']],
    ['count in a phrase around the name', 'START or ABM Treaty', ['otherTopicNear', 'topic2']],
  ])('%s: %s', (_, text, expected) => {
    expect([...features(text, TREATY, ABM)].sort()).toEqual(expected)
  })

  it('are evidence where no topic has the name', () => {
    expect(features('START so ABM Treaty', TREATY)).toEqual(['topic3'])
  })

  it('do not count of a longer name around this one', () => {
    const aliases = [ambiguous('START'), alias('START Treaty')]
    expect(features('the START Treaty', start({ aliases, evidence: [evidence('treaty', 3)] }))).toEqual([])
  })
})
