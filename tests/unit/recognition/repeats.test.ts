import { expect, it } from 'vitest'
import { createRecognizer } from '../../../src/recognition/recognizer'
import { dropRepeats } from '../../../src/recognition/repeats'
import { alias, ambiguous, evidence, topic } from './sample-topics'

it('keeps one of the case forms of a name', () => {
  const [dropped] = dropRepeats([topic('radar', { aliases: [alias('Габалинская РЛС'), alias('Габалинской РЛС')] })])
  expect(dropped?.aliases.map(each => each.text)).toEqual(['Габалинская РЛС'])
})

it('keeps one of two spellings of which one is American', () => {
  const [dropped] = dropRepeats([topic('abm', { aliases: [alias('missile defence'), alias('missile defense')] })])
  expect(dropped?.aliases.map(each => each.text)).toEqual(['missile defence'])
})

it('keeps the spellings of a name whose capitals count', () => {
  const aliases = [alias('New Start', { matchesCase: true }), alias('NEW START', { matchesCase: true })]
  expect(dropRepeats([topic('start', { aliases })])[0]?.aliases).toHaveLength(2)
})

it('keeps a name that another topic has too', () => {
  const topics = ['a', 'b'].map(id => topic(id, { aliases: [alias('shield')] }))
  expect(dropRepeats(topics)).toEqual(topics)
})

it('keeps the lists of evidence themselves, so that those which are shared still are', () => {
  const [shared, own, ofAlias] = [[evidence('treaty')], [evidence('warhead')], [evidence('button', -3)]]
  const aliases = [ambiguous('START', { evidence: ofAlias }), ambiguous('NST', { evidence: ofAlias })]
  const [dropped] = dropRepeats([topic('start', { aliases, evidence: own, shared })])
  expect(dropped?.shared).toBe(shared)
  expect(dropped?.evidence).toBe(own)
  expect(dropped?.aliases.map(each => each.evidence === ofAlias)).toEqual([true, true])
})

it.each(['Габалинская РЛС', 'Габалинскую РЛС', 'о Габалинской РЛС', 'габалинских рлс'])('still finds %s', text => {
  const topics = [topic('radar', { aliases: [alias('Габалинская РЛС'), alias('Габалинской РЛС')] })]
  expect(createRecognizer(dropRepeats(topics)).find(text)).toHaveLength(1)
})
