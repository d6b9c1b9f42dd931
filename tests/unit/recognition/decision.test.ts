import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Discourse, sureTopics } from '../../../src/recognition/choice'
import type { Clue, Feature } from '../../../src/recognition/clues'
import { compileTopics } from '../../../src/recognition/compile'
import { decide, findingsOf, saturate, weighAll } from '../../../src/recognition/decision'
import { readText } from '../../../src/recognition/reading'
import type { RecognitionTopic } from '../../../src/recognition/topic'
import weights from '../../../src/recognition/weights.json'
import { ABM, ambiguous, evidence, START, topic } from './sample-topics'

const read = (text: string, topics: readonly RecognitionTopic[] = [START, ABM]) => readText(compileTopics(topics), text)
/** The mentions of a text, spelled as `topic: words`. */
const find = (text: string, topics?: readonly RecognitionTopic[], discourse?: Discourse) =>
  decide(read(text, topics), discourse).map(({ topicId, start, end }) => `${topicId}: ${text.slice(start, end)}`)
/** The log-odds of the first ambiguous candidate. */
const score = (text: string, discourse?: Discourse) =>
  weighAll(read(text), discourse).find(each => each.reason.kind === 'evidence')?.score ?? Number.NaN
/** A topic whose one ambiguous name is taken or not by its prior. */
const byPrior = (id: string, priors: Readonly<Record<string, number>>) =>
  topic(id, { aliases: Object.entries(priors).map(([text, prior]) => ambiguous(text, { prior })) })

describe('decide', () => {
  it.each([
    ['takes a certain alias alone', 'the START Treaty', ['start: START Treaty']],
    ['takes a certain alias against all evidence', 'START Treaty button menu', ['start: START Treaty']],
    ['takes no ambiguous alias without evidence', 'we START now', []],
    ['takes an ambiguous alias with evidence', 'warhead and silo limits under START', ['start: START']],
    ['takes the longer of two names that overlap', 'the START Treaty: warhead, silo', ['start: START Treaty']],
    ['takes each of two names side by side', 'START Treaty ABM Treaty', ['start: START Treaty', 'abm: ABM Treaty']],
    ['finds none in a text without names', 'a warhead and the Senate', []],
    ['finds none in nothing', '', []],
  ])('%s: %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it('takes a name that is likely by itself and refuses one that is not, whatever speaks for it', () => {
    const likely = byPrior('own', { SHIELD: 0.1, START: -99 })
    expect(find('a SHIELD', [likely])).toEqual(['own: SHIELD'])
    expect(find('warhead START silo', [{ ...likely, evidence: START.evidence }])).toEqual([])
    expect(find('a SHIELD', [byPrior('own', { SHIELD: 0 })])).toEqual([])
  })

  it('refuses a likely name where much speaks against it, and it alone', () => {
    const against = ['button', 'menu', 'press ~'].map(text => evidence(text, -3))
    const own = topic('own', {
      aliases: [ambiguous('START', { prior: 2, evidence: against }), ambiguous('SORT', { prior: 2 })],
    })
    expect(find('so START or SORT', [own])).toEqual(['own: START', 'own: SORT'])
    expect(find('of the menu button: press START or SORT', [own])).toEqual(['own: SORT'])
  })

  it('gives mentions in order of their place, not of their length', () => {
    expect(find('SHIELD and the ABM Treaty', [byPrior('own', { SHIELD: 9 }), ABM])).toEqual([
      'own: SHIELD',
      'abm: ABM Treaty',
    ])
  })

  it('falls back to the shorter name where the longer one is refused', () => {
    const gabala = byPrior('gabala', { Gabala: 5, 'Gabala station': -99 })
    expect(find('at Gabala station', [gabala])).toEqual(['gabala: Gabala'])
  })

  it('takes the longest of names that overlap in a chain, and what is left beside it', () => {
    const chain = byPrior('chain', { 'one two': 9, 'two three': 9, 'three four': 9 })
    expect(find('one two three four', [chain])).toEqual(['chain: one two', 'chain: three four'])
  })

  it('takes the longest of names that overlap, soft hyphens or not', () => {
    const overlapping = byPrior('chain', { 'one two': 9, 'two six': 9 })
    expect(find('one two six', [overlapping])).toEqual(['chain: one two'])
    expect(find('one two s\u00ADi\u00ADx', [overlapping])).toEqual(['chain: one two'])
  })

  it('takes the surer of two topics whose names share a place', () => {
    expect(find('a SHIELD', [byPrior('weak', { SHIELD: 1 }), byPrior('sure', { SHIELD: 2 })])).toEqual(['sure: SHIELD'])
  })

  it('takes the first of two topics that are as sure', () => {
    const pair = ['a', 'b'].map(id => byPrior(id, { SHIELD: 1 }))
    expect(find('a SHIELD', pair)).toEqual(['a: SHIELD'])
  })

  it('names the alias as the pack spells it', () => {
    const [mention] = decide(read('two abm treaties'))
    expect(mention?.alias).toBe('ABM Treaty')
  })
})

describe('what is found around a name', () => {
  it('weighs less the farther off it is', () => {
    const scores = [0, 5, 30, 200].map(distance => score(`START ${'so '.repeat(distance)} warhead`))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(4)
    expect(scores.at(-1)).toBe(score('START'))
  })

  it.each([
    ['for it', 'START so warhead', 'START so'],
    ['for it by another word as well', 'START so warhead so silo', 'START so warhead'],
    ['for it around it', 'under START', 'so START'],
    ['for it in the whole pack', 'ratify START', 'so START'],
    ['for it by a sure name of the pack', 'START so ABM Treaty', 'START so'],
    ['less against it', 'START so', 'START so button'],
    ['less against it by another word as well', 'START so button', 'START so button so menu'],
    ['less against it around it', 'SORT so', 'SORT album'],
    ['that is not shouted', 'all together START right now', 'ALL TOGETHER START RIGHT NOW'],
    ['that is in prose', 'so x if START or y', 'x = y; START = {y}'],
    ['that is not written out as something else', 'the ranking tool (SORT)', 'so objects rank themselves (SORT)'],
  ])('makes a name likelier where it speaks %s', (_, likelier, lessLikely) => {
    expect(score(likelier)).toBeGreaterThan(score(lessLikely))
  })

  it('weighs by the kind of element that it is in', () => {
    const inSetting = (setting: 'prose' | 'code' | 'control') =>
      weighAll(readText(compileTopics([START]), 'START', () => setting))[0]?.score ?? Number.NaN
    expect(inSetting('prose')).toBe(score('START'))
    expect(inSetting('code')).toBeLessThan(inSetting('prose'))
    expect(inSetting('control')).toBeLessThan(inSetting('prose'))
  })
})

describe('the score', () => {
  const FEATURES = Object.keys(weights.features) as Feature[]
  const clue: fc.Arbitrary<Clue> = fc.record({
    feature: fc.constantFrom(...FEATURES),
    text: fc.string(),
    amount: fc.double({ min: 0.1, max: 3, noNaN: true }),
  })
  /** What the model makes of clues that are made up. */
  const weigh = (clues: readonly Clue[], discourse?: Discourse) => {
    const { candidates } = read('START', [START])
    const [weighed] = weighAll({ candidates, clues: new Map(candidates.map(each => [each, clues])) }, discourse)
    if (weighed?.reason.kind !== 'evidence') throw new Error('START is decided by evidence')
    return { score: weighed.score, reason: weighed.reason }
  }
  const prior = weigh([]).score
  const isWords = ({ feature }: Clue) => /\d$/.test(feature)
  const logOdds = ({ feature, amount }: Clue) => weights.features[feature] * amount
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

  it('is the prior of the alias where there is no clue', () => {
    expect(prior).toBe(START.aliases.find(each => each.text === 'START')?.prior)
  })

  it('is the prior, the words of each side bent, and the rest as it is', () => {
    fc.assert(
      fc.property(fc.array(clue), clues => {
        const words = clues.filter(isWords).map(logOdds)
        const rest = sum(clues.filter(each => !isWords(each)).map(logOdds))
        const speakingFor = saturate(sum(words.filter(each => each > 0)))
        const speakingAgainst = saturate(-sum(words.filter(each => each < 0)))
        expect(weigh(clues).score).toBeCloseTo(prior + speakingFor - speakingAgainst + rest, 9)
      }),
    )
  })

  it('is the sum of the prior and of the reasons that are given', () => {
    fc.assert(
      fc.property(fc.array(clue), fc.integer({ min: 0, max: 9 }), (clues, times) => {
        const { score: total, reason } = weigh(clues, new Map([['start', times]]))
        expect(reason.score).toBe(total)
        expect(prior + sum(reason.evidence.map(each => each.logOdds))).toBeCloseTo(total, 9)
      }),
    )
  })

  it('keeps the side of each reason and does not make more of it than it weighs', () => {
    fc.assert(
      fc.property(fc.array(clue), clues => {
        for (const [i, { logOdds: counted }] of weigh(clues).reason.evidence.entries()) {
          const weight = clues.slice(i, i + 1).map(logOdds)[0] ?? Number.NaN
          expect(Math.sign(counted)).toBe(Math.sign(weight))
          expect(Math.abs(counted)).toBeLessThanOrEqual(Math.abs(weight) + 1e-9)
        }
      }),
    )
  })
})

describe('saturate', () => {
  const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true })

  it('leaves nothing as it is, and little nearly so', () => {
    expect(saturate(0)).toBe(0)
    expect(saturate(1e-6)).toBeCloseTo(1e-6, 11)
  })

  it('rises, but the less the more there is', () => {
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        expect(saturate(a + b)).toBeGreaterThan(saturate(a))
        expect(saturate(a + b)).toBeLessThan(saturate(a) + saturate(b))
        expect(saturate(a)).toBeLessThan(a)
      }),
    )
  })
})

describe('the rest of the page', () => {
  const named = (times: number, id = 'start'): Discourse => new Map([[id, times]])
  const doubtful = topic('start', { aliases: [ambiguous('START', { prior: -0.5 })] })

  it('helps where it names the topic', () => {
    expect(find('they debate START', [doubtful], named(1))).toEqual(['start: START'])
    expect(find('they debate START', [doubtful])).toEqual([])
  })

  it('helps more the more often it does', () => {
    const scores = [0, 1, 2, 5].map(times => score('START', named(times)))
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
    expect(new Set(scores).size).toBe(4)
  })

  it('does not outweigh plain evidence against', () => {
    const against = [evidence('button', -3), evidence('menu', -3), evidence('press', -3)]
    const own = topic('start', { aliases: [ambiguous('START', { prior: -0.5, evidence: against })] })
    expect(find('press the START button of the menu', [own], named(100))).toEqual([])
  })

  it('does not make a name of an everyday word by itself', () => {
    expect(find('we START now', [START], named(100))).toEqual([])
  })

  it('says nothing where it names other topics, or the topic nowhere', () => {
    expect(score('START', named(4, 'abm'))).toBe(score('START'))
    expect(score('START', named(0))).toBe(score('START'))
  })
})

describe('sureTopics', () => {
  const sure = (text: string) =>
    sureTopics(findingsOf(read(text, [START, ABM, byPrior('own', { SURE: 2, DOUBTFUL: 1.9 })])))

  it.each([
    ['a certain name', 'the ABM Treaty', ['abm']],
    ['each place once', 'the ABM Treaty, or ABM Treaty', ['abm', 'abm']],
    ['a name that much speaks for', 'it is SURE', ['own']],
    ['no name that just passes', 'it is DOUBTFUL', []],
    ['no doubtful name', 'we START now', []],
    ['no name inside another', 'the ABM Treaty of 1972', ['abm']],
  ])('lists %s: %s', (_, text, expected) => {
    expect(sure(text)).toEqual(expected)
  })
})

describe('the reason of a mention', () => {
  it('says that a certain alias is certain', () => {
    expect(decide(read('the START Treaty'))[0]?.reason).toEqual({ kind: 'certain' })
  })

  it('lists what was counted, as the text has it, and the page', () => {
    const [weighed] = weighAll(read('Arms Control: a warhead limit in START'), new Map([['start', 2]]))
    expect(weighed?.reason.kind === 'evidence' && weighed.reason.evidence.map(each => each.text)).toEqual([
      'Arms Control',
      'warhead',
      'named on the page',
    ])
  })

  it('is there for refused candidates as well', () => {
    const [refused] = weighAll(read('START with this button'))
    expect(refused?.score).toBeLessThan(0)
    expect(refused?.reason).toMatchObject({ evidence: [{ text: 'button' }] })
  })
})
