import { describe, expect, it } from 'vitest'
import { sentenceAt } from '../../../src/knowledge/sentence'

const TEXT = 'Talks ended.  Moscow left the CFE Treaty. Allies followed.'

describe('sentenceAt', () => {
  it.each([
    ['first', 0, 'Talks ended.'],
    ['one in the middle', TEXT.indexOf('CFE'), 'Moscow left the CFE Treaty.'],
    ['last', TEXT.length - 1, 'Allies followed.'],
  ])('gives the sentence that holds the place, trimmed: the %s', (_, at, sentence) => {
    expect(sentenceAt(TEXT, at)).toBe(sentence)
  })

  it('ends a Russian sentence where it ends', () => {
    expect(sentenceAt('Москва вышла из ДОВСЕ. Союзники следом.', 3)).toBe('Москва вышла из ДОВСЕ.')
  })

  it('gives the whole text where the place is outside', () => {
    expect(sentenceAt(' One. Two. ', 99)).toBe('One. Two.')
  })

  it('gives nothing for nothing', () => {
    expect(sentenceAt('', 0)).toBe('')
  })
})
