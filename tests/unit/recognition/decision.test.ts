import { describe, expect, it } from 'vitest'
import { compileTopics } from '../../../src/recognition/compile'
import { type Discourse, decide, sureTopics, weighAll } from '../../../src/recognition/decision'
import { readText } from '../../../src/recognition/reading'
import { ABM, alias, ambiguous, evidence, START, topic } from './sample-topics'

const compiled = compileTopics([START, ABM])
const find = (text: string, discourse?: Discourse) =>
  decide(readText(compiled, text), discourse).map(({ topicId, start, end }) => `${topicId}: ${text.slice(start, end)}`)
const fillers = (count: number) => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')
/** The log-odds of the first ambiguous candidate. */
const score = (text: string, discourse?: Discourse) =>
  weighAll(readText(compiled, text), discourse).find(each => each.reason.kind === 'evidence')?.score ?? Number.NaN

describe('decide', () => {
  it.each([
    ['takes a certain alias alone', 'the START Treaty', ['start: START Treaty']],
    ['takes a certain alias against all evidence', 'START Treaty button recipe', ['start: START Treaty']],
    ['takes no ambiguous alias without evidence', 'we START now', []],
    ['takes an ambiguous alias with evidence', 'a warhead limit under START', ['start: START']],
    ['asks for enough evidence', 'the Senate will START', []],
    ['weighs evidence against', 'START with this warhead recipe', []],
    ['weighs what speaks against this alias alone', 'a warhead button: START', []],
    ['spares the other aliases of the topic', 'a warhead button: SORT', ['start: SORT']],
    ['sees a certain name of the topic near', 'START, or START Treaty', ['start: START', 'start: START Treaty']],
    ['takes the longer of two names that overlap', 'the old START Treaty warhead', ['start: START Treaty']],
    ['finds none in a text without names', 'a warhead and the Senate', []],
    ['finds none in nothing', '', []],
  ])('%s: %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it('gives mentions in order of their place, not of their length', () => {
    expect(find('START and the ABM Treaty and a warhead')).toEqual(['start: START', 'abm: ABM Treaty'])
  })

  it('falls back to the shorter name where the longer one is refused', () => {
    const gabala = topic('gabala', {
      aliases: [ambiguous('Gabala'), ambiguous('Gabala station', { against: [evidence('railway', 9)] })],
      evidenceFor: [evidence('radar', 3)],
    })
    const text = 'a railway and a radar at Gabala station'
    const mentions = decide(readText(compileTopics([gabala]), text))
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Gabala'])
  })

  it('takes the surer of two topics whose names share a place', () => {
    const rivals = ['weak', 'sure'].map((id, i) =>
      topic(id, { aliases: [ambiguous('SHIELD')], evidenceFor: [evidence('missile', 2 + i)] }),
    )
    const mentions = decide(readText(compileTopics(rivals), 'a missile SHIELD'))
    expect(mentions.map(mention => mention.topicId)).toEqual(['sure'])
  })

  it('takes each of two names side by side', () => {
    expect(find('START Treaty ABM Treaty')).toEqual(['start: START Treaty', 'abm: ABM Treaty'])
  })

  it('names the alias as the pack spells it', () => {
    const [mention] = decide(readText(compiled, 'two abm treaties'))
    expect(mention?.alias).toBe('ABM Treaty')
  })
})

describe('evidence', () => {
  it('counts once, however often it is repeated', () => {
    expect(score('START warhead warhead warhead')).toBe(score('START warhead'))
  })

  it('counts with its nearest place', () => {
    expect(score(`START warhead ${fillers(60)} warhead`)).toBe(score('START warhead'))
  })

  it('weighs less the farther off it is', () => {
    const scores = [0, 5, 30, 100].map(distance => score(`START ${fillers(distance)} warhead`))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(new Set(scores).size).toBe(4)
  })

  it('says nothing from beyond its reach', () => {
    expect(score(`START ${fillers(120)} warhead`)).toBe(score('START'))
  })

  it('weighs the same before the name and after it', () => {
    expect(score('warhead of START')).toBe(score('START of warhead'))
  })

  it('is not what shares a word with the name itself', () => {
    const own = topic('own', { aliases: [ambiguous('warhead limits')], evidenceFor: [evidence('warhead', 9)] })
    expect(decide(readText(compileTopics([own]), 'warhead limits'))).toEqual([])
  })

  it('against a name counts where the name is part of it', () => {
    const own = topic('own', {
      aliases: [ambiguous('START', { against: [evidence('press START', 9)] })],
      evidenceFor: [evidence('warhead', 3)],
    })
    expect(decide(readText(compileTopics([own]), 'press START, not the warhead'))).toEqual([])
  })

  it('of one topic says nothing on another', () => {
    expect(score('START missile')).toBe(score('START'))
  })

  it('adds up over different words', () => {
    expect(score('START Senate of warhead')).toBeGreaterThan(score('START of warhead'))
  })

  it('of another topic of the pack counts where that is named for certain', () => {
    expect(score('START and ABM Treaty')).toBeGreaterThan(score('START and all the rest'))
    expect(score('START and ABM')).toBe(score('START and all'))
  })

  it('of another topic counts once, by however many names it is named', () => {
    expect(score('START of ABM Treaty, ABM Treaty, ABM Treaty')).toBe(score('START of ABM Treaty'))
  })

  it('of the topic itself counts once for one place, however many of its names share that place', () => {
    const one = topic('one', { aliases: [ambiguous('START'), alias('START Treaty')] })
    const two = topic('two', { aliases: [ambiguous('START'), alias('START Treaty'), alias('New START Treaty')] })
    const scores = [one, two].map(
      each => weighAll(readText(compileTopics([each]), 'START, by the New START Treaty')).at(0)?.score,
    )
    expect(scores[0]).toBe(scores[1])
  })

  it('of another name of the topic counts, a certain one more than a doubtful one', () => {
    const scores = ['START or else', 'START or SORT', 'START or START Treaty'].map(text => score(text))
    expect(scores).toEqual([...scores].sort((x, y) => x - y))
    expect(new Set(scores).size).toBe(3)
  })

  it('is not the same name again', () => {
    expect(score('START or START')).toBe(score('START or else'))
  })

  it('weighs shouting against a name that is an everyday word in small letters', () => {
    expect(score('ALL TOGETHER START RIGHT NOW')).toBeLessThan(score('All together START right now'))
  })

  it('weighs shouting not at all for a name that is no word', () => {
    expect(score('ALL TOGETHER SORT RIGHT NOW')).toBe(score('All together SORT right now'))
  })

  it('all but settles it where a phrase around the alias speaks against it', () => {
    const own = topic('own', {
      aliases: [ambiguous('START', { matchesCase: true, against: [evidence('press START')] })],
      evidenceFor: [evidence('warhead', 3)],
    })
    expect(decide(readText(compileTopics([own]), 'warhead: press START'))).toEqual([])
  })

  it('weighs shouting not at all where capitals do not count', () => {
    expect(score('THEY LEFT THE THIRD SITE THERE')).toBe(score('they left the third site there'))
  })
})

describe('an acronym that the text writes out', () => {
  const forces = topic('forces', {
    aliases: [alias('Conventional Forces in Europe'), ambiguous('CFE', { matchesCase: true })],
    evidenceFor: [evidence('warhead', 3)],
  })
  const found = (text: string) => decide(readText(compileTopics([forces]), text)).map(each => each.alias)

  it('is not taken where it is written out as something else', () => {
    expect(found('The certified fraud examiner (CFE) spoke of warheads; a CFE knows.')).toEqual([])
  })

  it('is taken where it is written out as the topic', () => {
    expect(found('Conventional Forces in Europe (CFE), and CFE again')).toEqual([
      'Conventional Forces in Europe',
      'CFE',
      'CFE',
    ])
  })
})

describe('the rest of the page', () => {
  const named = (times: number): Discourse => new Map([['start', times]])

  it('helps where it names the topic', () => {
    expect(find('Senate debates START', named(1))).toEqual(['start: START'])
    expect(find('Senate debates START')).toEqual([])
  })

  it('helps more the more often it does', () => {
    const scores = [0, 1, 2, 5].map(times => score('START', named(times)))
    expect(scores).toEqual([...scores].sort((a, b) => a - b))
    expect(new Set(scores).size).toBe(4)
  })

  it('does not outweigh plain evidence against', () => {
    expect(find('press the START button', named(100))).toEqual([])
  })

  it('does not make a name of what is hardly ever one', () => {
    const wordy = topic('wordy', { aliases: [ambiguous('start', { prior: -5 })] })
    expect(decide(readText(compileTopics([wordy]), 'we start'), new Map([['wordy', 100]]))).toEqual([])
  })

  it('says nothing where it names other topics, or the topic nowhere', () => {
    expect(score('START', new Map([['abm', 4]]))).toBe(score('START'))
    expect(score('START', named(0))).toBe(score('START'))
  })
})

describe('sureTopics', () => {
  const sure = (text: string) => sureTopics(readText(compiled, text))

  it.each([
    ['a certain name', 'the ABM Treaty', ['abm']],
    ['each place once', 'the ABM Treaty, or ABM Treaty', ['abm', 'abm']],
    ['a name that much speaks for', 'a warhead limit, as the Senate has it, in START', ['start']],
    ['no name that just passes', 'warhead of START', []],
    ['no doubtful name', 'we START now', []],
  ])('lists %s: %s', (_, text, expected) => {
    expect(sure(text)).toEqual(expected)
  })
})

describe('the reason of a mention', () => {
  it('says that a certain alias is certain', () => {
    expect(decide(readText(compiled, 'the START Treaty'))[0]?.reason).toEqual({ kind: 'certain' })
  })

  it('lists the evidence that was counted, which with the prior makes the score', () => {
    const [mention] = decide(readText(compiled, 'arms control: a warhead limit in START'), new Map([['start', 2]]))
    if (mention?.reason.kind !== 'evidence') throw new Error('START is decided by evidence')
    const { evidence: counted, score: total } = mention.reason
    expect(counted.map(each => each.text)).toEqual(['warhead', 'arms control', 'named on the page'])
    const prior = score('START')
    expect(counted.reduce((sum, each) => sum + each.logOdds, prior)).toBeCloseTo(total)
  })

  it('is there for refused candidates as well', () => {
    const [refused] = weighAll(readText(compiled, 'START with this recipe'))
    expect(refused?.score).toBeLessThan(0)
    expect(refused?.reason).toMatchObject({ evidence: [{ text: 'recipe' }] })
  })
})
