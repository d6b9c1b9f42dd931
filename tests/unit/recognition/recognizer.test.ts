import { describe, expect, it } from 'vitest'
import type { Setting } from '../../../src/recognition/reading'
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

  it('decides a reading again as the page becomes known', () => {
    const aliases = [ambiguous('START', { prior: -0.5 }), alias('START Treaty')]
    const recognizer = createRecognizer([topic('start', { aliases }), ABM])
    const reading = recognizer.read('they debate START')
    expect(recognizer.decide(reading)).toEqual([])
    const onPage = recognizer.sureTopics(recognizer.read('the START Treaty'))
    expect(recognizer.decide(reading, new Map(onPage.map(id => [id, 1])))).toHaveLength(1)
  })

  it('asks what kind of element a name stands in', () => {
    const recognizer = createRecognizer([topic('start', { aliases: [ambiguous('START', { prior: 1 })] })])
    const decided = (setting: Setting) => recognizer.decide(recognizer.read('so START so', () => setting))
    expect(decided('prose')).toEqual(recognizer.find('so START so'))
    expect(decided('prose')).toHaveLength(1)
    expect(decided('code')).toEqual([])
  })

  it('without topics finds nothing', () => {
    expect(createRecognizer([]).find('the ABM Treaty')).toEqual([])
  })
})
