import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainFacts, rankPassages } from '../../../src/knowledge/ranking'
import { makeBrief, makePack, makeTopic, type ToldFact } from './ranking-pack'

const DEAL: ToldFact = { id: 'deal', text: 'Ministers signed the Tank Treaty in Paris.' }
const LEASE: ToldFact = { id: 'lease', text: 'The hill station was leased for ten years.' }

describe('passages', () => {
  const FACTS = [DEAL, LEASE]
  const FURTHER = {
    signing: 'The Tank Treaty was signed in a Paris palace by ministers with fountain pens.',
    crops: 'Wheat grew well.',
  }
  const topic = makeTopic(FACTS)
  const pack = makePack([topic], [makeBrief(FACTS, FURTHER)])
  const all = () => true
  const ids = (sentence: string, facts = explainFacts(pack, topic, { sentence })) =>
    rankPassages(pack, all, { sentence, topic, facts }).map(({ passage }) => passage.id)

  it('come first where they are close to the sentence', () => {
    expect(rankPassages(pack, all, { sentence: 'The wheat is ripe.' })[0]?.passage.id).toBe('crops')
    expect(ids('The wheat is ripe.', [])[0]).toBe('crops')
  })

  it('come first where the best fact cites them', () => {
    const facts = [DEAL, { ...LEASE, passage: 'So it stayed until the end.' }]
    const leased = makeTopic(facts)
    const sentence = 'How long did it rent the station?'
    const from = makePack([leased], [makeBrief(facts)])
    const [first] = rankPassages(from, all, {
      sentence,
      topic: leased,
      facts: explainFacts(from, leased, { sentence }),
    })
    expect(first?.passage.id).toBe('lease')
    expect(rankPassages(from, all, { sentence })[0]?.passage.id).toBe('deal')
  })

  it('give way where they only say again what the fact above says', () => {
    expect(ids('They signed it with fountain pens, in a palace.')[0]).toBe('signing')
    expect(ids('They signed it.')[0]).toBe('deal')
  })

  it('are those that the card is about, each of them once', () => {
    const isCited = ({ passage }: { passage: { id: string } }) => passage.id === 'deal' || passage.id === 'lease'
    expect(rankPassages(pack, isCited, { sentence: 'wheat' }).map(({ passage }) => passage.id)).toEqual([
      'deal',
      'lease',
    ])
    expect(rankPassages(pack, () => false, { sentence: 'wheat' })).toEqual([])
    fc.assert(
      fc.property(fc.string(), sentence => {
        expect(ids(sentence).sort()).toEqual(['crops', 'deal', 'lease', 'signing'])
      }),
    )
  })

  it('keep their order where nothing is close', () => {
    expect(rankPassages(pack, all, { sentence: 'Rain.' }).map(({ passage }) => passage.id)).toEqual([
      'deal',
      'lease',
      'signing',
      'crops',
    ])
  })
})
