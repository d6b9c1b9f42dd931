import { describe, expect, it } from 'vitest'
import { createPackedRecognizer } from '../../../src/recognition/packed-recognizer'
import { packTopics } from '../../../src/recognition/packed-topics'
import { createRecognizer } from '../../../src/recognition/recognizer'
import { bundledTopics } from './bundled-recognizer'
import { createRandom, createRandomText } from './random-text'
import { alias, topic } from './sample-topics'

const packed = packTopics(bundledTopics)
const OWN = topic('term-1', { aliases: [alias('Krasnoyarsk')] })

describe('the recogniser of a packed pack', () => {
  it('finds what that of the plain topics finds, and tells the same reasons', () => {
    const [own, plain] = [
      createPackedRecognizer(packed, { topicsOff: new Set(), others: [OWN] }),
      createRecognizer([...bundledTopics, OWN]),
    ]
    const nextText = createRandomText(createRandom(7))
    let found = 0
    for (let i = 0; i < 1000; i++) {
      const text = `${nextText()} Krasnoyarsk`
      const mentions = plain.find(text)
      expect(own.find(text)).toEqual(mentions)
      found += mentions.length
    }
    expect(found).toBeGreaterThan(1500)
  })

  it('leaves out topics that are switched off, as names and as evidence', () => {
    const off = new Set(['abm'])
    const own = createPackedRecognizer(packed, { topicsOff: off, others: [] })
    const plain = createRecognizer(bundledTopics.filter(each => !off.has(each.id)))
    for (const text of ['the ABM Treaty', 'the START Treaty', 'START and the ABM Treaty'])
      expect(own.find(text)).toEqual(plain.find(text))
    expect(own.find('the ABM Treaty')).toEqual([])
  })
})
