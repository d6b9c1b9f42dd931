import { describe, expect, it } from 'vitest'
import { createLexicon } from '../../../src/knowledge/ranking/lexicon'
import { relatedWordsOf } from '../../../src/knowledge/ranking/related-words'
import { createSayingReader } from '../../../src/knowledge/ranking/sayings'
import { createNameFinder } from '../../../src/knowledge/ranking/topic-names'
import { FAMILIES } from './sample-families'

const TOPICS = [
  { id: 'cfe', title: 'The Treaty', aliases: ['CFE', 'CFE Treaty', 'Adapted CFE Treaty', 'Treaty on Armed Forces'] },
]
const read = createSayingReader({
  lexicon: createLexicon(relatedWordsOf(FAMILIES)),
  findNames: createNameFinder(TOPICS),
})

/** What each word or phrase of a text says: the text as it is written, then its features. */
const said = (text: string) => read(text).map(each => [each.text, ...each.features.map(({ feature }) => feature)])
const featuresOf = (text: string) => said(text).flatMap(([, ...features]) => features)

describe('what a text says', () => {
  it('is each of its words but those that say nothing', () => {
    expect(said('the cello and the banjo')).toEqual([
      ['cello', 'word cello'],
      ['banjo', 'word banjo'],
    ])
  })

  it('is the families that its words belong to', () => {
    expect(featuresOf('landlord')).toContain('family rent')
    expect(featuresOf('аренда')).toContain('family rent')
    expect(featuresOf('landlords')).toContain('family rent')
  })

  it('is the families of its phrases, in place of nothing else', () => {
    const [phrase] = said('a dotted line')
    expect(phrase).toEqual(['dotted line', 'word dot', 'family sign'])
  })

  it('is a family once, however much of a phrase is in it', () => {
    expect(featuresOf('thanks but no thanks').filter(feature => feature === 'family refuse')).toHaveLength(1)
  })

  it('is what a name of several words means, not what its words mean', () => {
    expect(featuresOf('White House')).not.toContain('word white')
    expect(featuresOf('White House')).toContain('family us')
    expect(featuresOf('white houses')).toContain('word white')
  })

  it('is the country, by whichever of its names', () => {
    expect(featuresOf('Moscow')).not.toContain('word moscow')
    expect(featuresOf('Moscow')).toContain('family russia')
  })

  it('is how a name sounds, where it has a capital', () => {
    expect(featuresOf('Drozdenko')).toContain('sound drozdenk')
    expect(featuresOf('Дрозденко')).toContain('sound drozdenk')
    expect(featuresOf('drozdenko')).not.toContain('sound drozdenk')
  })

  it('is of words of another kind where they stand in a topic’s name', () => {
    expect(featuresOf('Treaty on Armed Forces')).toEqual(['topic cfe', 'name treati on arm forc'])
    expect(featuresOf('armed forces')).toContain('word arm')
  })

  it('is what tells a name from the shorter one in it', () => {
    expect(featuresOf('Adapted CFE Treaty')).toEqual(expect.arrayContaining(['topic cfe', 'word adapt']))
    expect(featuresOf('Adapted CFE Treaty')).not.toContain('word cfe')
  })

  it('is the same each time', () => {
    expect(read('Who pays the rent?')).toEqual(read('Who pays the rent?'))
  })

  it('is nothing of a text without words', () => {
    expect(read('')).toEqual([])
    expect(read(' — … ')).toEqual([])
  })
})
