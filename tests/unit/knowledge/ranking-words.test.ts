import { describe, expect, it } from 'vitest'
import { isLightWord } from '../../../src/knowledge/ranking/light-words'
import { isStopWord } from '../../../src/knowledge/ranking/stop-words'
import { stemOf } from '../../../src/knowledge/word-stem'

describe('words by what they say', () => {
  it.each(['the', 'which', 'не', 'который', 'ещё'])('%s says nothing', word => {
    expect(isStopWord(word.replace('й', 'и').replace('ё', 'е')) || isLightWord(stemOf(word))).toBe(true)
  })

  it.each(['large', 'question', 'большой', 'вопрос'])('%s says little', word => {
    expect(isLightWord(stemOf(word.replace('й', 'и')))).toBe(true)
    expect(isStopWord(word)).toBe(false)
  })

  it.each(['warhead', 'interceptor', 'landlord', 'боеголовка', 'аренда'])('%s says much', word => {
    expect(isLightWord(stemOf(word))).toBe(false)
    expect(isStopWord(word)).toBe(false)
  })
})
