import { describe, expect, it } from 'vitest'
import { isCyrillic, soundOf, soundStemOf } from '../../../src/knowledge/word-sound'

describe('soundOf', () => {
  it.each([
    ['кисляк', 'kislyak', 'kisliak', 'kisljak'],
    ['рябков', 'ryabkov', 'riabkov', 'rjabkov', 'ryabkow'],
    ['щучье', 'shchuche', 'schuche'],
    ['хрущев', 'khrushchev', 'hruschev'],
    ['ельцин', 'yeltsin', 'eltsin', 'jelcin'],
    ['довсе', 'dovse'],
    ['снв', 'snv'],
    ['габалинская', 'gabalinskaya', 'gabalinskaia', 'gabalinskaja'],
    ['обычных', 'obychnyh', 'obychnykh'],
    ['договор', 'dogovor'],
  ])('hears "%s" in every transliteration', (word, ...spellings) => {
    for (const spelling of spellings) expect(soundOf(spelling), spelling).toBe(soundOf(word))
  })

  it.each([
    ['start', 'start'],
    ['nunn', 'nun'],
    ['quick', 'kuik'],
  ])('hears "%s" as "%s"', (word, sound) => {
    expect(soundOf(word)).toBe(sound)
  })
})

describe('soundStemOf', () => {
  it('leaves the Russian ending out', () => {
    const forms = ['габалинская', 'gabalinskaya', 'gabalinskoy', 'gabalinskuyu', 'габалинскои', 'gabalinskoi']
    expect(new Set(forms.map(soundStemOf)).size).toBe(1)
  })

  it('leaves out the vowel that comes and goes', () => {
    expect(soundStemOf('боеголовок')).toBe(soundStemOf('боеголовка'))
    expect(soundStemOf('ustanovok')).toBe(soundStemOf('установки'))
    expect(soundStemOf('срок')).toBe('srok')
  })

  it('leaves three letters at least', () => {
    expect(soundStemOf('баку')).toBe('bak')
    expect(soundStemOf('она')).toBe('ona')
  })
})

it('tells Cyrillic letters from others', () => {
  expect(isCyrillic('снв')).toBe(true)
  expect(isCyrillic('snv')).toBe(false)
})
