import { expect, it } from 'vitest'
import { createRecognizer } from '../../../src/recognition/recognizer'
import { dropRepeats } from '../../../src/recognition/repeats'
import { alias, ambiguous, evidence, topic } from './sample-topics'

it('keeps one of the case forms of a name', () => {
  const [dropped] = dropRepeats([topic('radar', { aliases: [alias('Габалинская РЛС'), alias('Габалинской РЛС')] })])
  expect(dropped?.aliases.map(each => each.text)).toEqual(['Габалинская РЛС'])
})

it('keeps the spellings of a name whose capitals count', () => {
  const aliases = [alias('New Start', { matchesCase: true }), alias('NEW START', { matchesCase: true })]
  expect(dropRepeats([topic('start', { aliases })])[0]?.aliases).toHaveLength(2)
})

it('keeps the first weight of repeated evidence', () => {
  const [dropped] = dropRepeats([topic('abm', { evidenceFor: [evidence('ракета', 2), evidence('ракеты', 3)] })])
  expect(dropped?.evidenceFor).toEqual([evidence('ракета', 2)])
})

it('keeps a list that aliases share shared', () => {
  const against = [evidence('кнопка'), evidence('кнопки')]
  const [dropped] = dropRepeats([
    topic('start', { aliases: [ambiguous('START', { against }), ambiguous('NST', { against })] }),
  ])
  expect(dropped?.aliases[0]?.against).toEqual([evidence('кнопка')])
  expect(dropped?.aliases[0]?.against).toBe(dropped?.aliases[1]?.against)
})

it.each(['Габалинская РЛС', 'Габалинскую РЛС', 'о Габалинской РЛС', 'габалинских рлс'])('still finds %s', text => {
  const topics = [topic('radar', { aliases: [alias('Габалинская РЛС'), alias('Габалинской РЛС')] })]
  expect(createRecognizer(dropRepeats(topics)).find(text)).toHaveLength(1)
})
