import { describe, expect, it } from 'vitest'
import { choose, sureTopics } from '../../../src/recognition/choice'
import type { SettingSpan } from '../../../src/recognition/page-text'
import { createRecognizer } from '../../../src/recognition/recognizer'
import { bundledRecognizer, bundledTopics } from './bundled-recognizer'
import { createRandom, createRandomText } from './random-text'
import { ABM, alias, ambiguous, topic } from './sample-topics'

describe('recognizer', () => {
  it('finds the same in the same text, whatever was read before', () => {
    const nextText = createRandomText(createRandom(1))
    const texts = Array.from({ length: 300 }, nextText)
    const found = texts.map(text => bundledRecognizer.find(text))
    const foundBackwards = texts.toReversed().map(text => bundledRecognizer.find(text))
    expect(foundBackwards.toReversed()).toEqual(found)
    expect(found.flat().length).toBeGreaterThan(0)
  })

  it('finds every certain name of the pack that stands alone', () => {
    for (const { id, aliases } of bundledTopics)
      for (const { text } of aliases.filter(alias => alias.isCertain))
        expect(bundledRecognizer.find(text), text).toMatchObject([{ topicId: id, start: 0, end: text.length }])
  })

  it('takes no name of one word that stands alone and is as likely something else', () => {
    for (const { aliases } of bundledTopics)
      for (const { text } of aliases.filter(
        alias => !alias.isCertain && alias.prior <= 0 && /^[\p{L}\p{N}]+$/u.test(alias.text),
      ))
        expect(bundledRecognizer.find(text), text).toEqual([])
  })

  it('leaves open what the rest of the page decides', () => {
    const aliases = [ambiguous('START', { prior: -0.5 }), alias('START Treaty')]
    const recognizer = createRecognizer([topic('start', { aliases }), ABM])
    const findings = recognizer.read({ text: 'they debate START' })
    expect(choose(findings)).toEqual([])
    const onPage = sureTopics(recognizer.read({ text: 'the START Treaty' }))
    expect(choose(findings, new Map(onPage.map(id => [id, 1])))).toHaveLength(1)
  })

  it('names nothing that no page could make a mention', () => {
    const recognizer = createRecognizer([topic('start', { aliases: [ambiguous('START', { prior: -1.6 })] })])
    expect(recognizer.read({ text: 'they debate START' })).toEqual([])
  })

  it('knows what kind of element a name stands in', () => {
    const recognizer = createRecognizer([topic('start', { aliases: [ambiguous('START', { prior: 1 })] })])
    const chosen = (...spans: SettingSpan[]) => choose(recognizer.read({ text: 'so START so', spans }))
    expect(chosen()).toMatchObject(recognizer.find('so START so').map(({ reason: _, ...mention }) => mention))
    expect(chosen()).toHaveLength(1)
    expect(chosen({ start: 3, end: 8, setting: 'code' })).toEqual([])
    expect(chosen({ start: 0, end: 3, setting: 'code' }, { start: 8, end: 11, setting: 'control' })).toHaveLength(1)
  })

  it('finds in a text by itself what it chooses of all that may be mentions', () => {
    const nextText = createRandomText(createRandom(4))
    for (let i = 0; i < 2000; i++) {
      const text = nextText()
      const found = bundledRecognizer.find(text).map(({ reason: _, ...mention }) => mention)
      expect(choose(bundledRecognizer.read({ text })).map(({ logOdds: _, ...mention }) => mention)).toEqual(found)
    }
  })

  it('without topics finds nothing', () => {
    expect(createRecognizer([]).find('the ABM Treaty')).toEqual([])
  })
})
