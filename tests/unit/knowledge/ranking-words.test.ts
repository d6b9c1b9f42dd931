import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isLightWord } from '../../../src/knowledge/ranking/light-words'
import { beginningsAt, fits } from '../../../src/knowledge/ranking/related-words'
import { isStopWord } from '../../../src/knowledge/ranking/stop-words'
import { stemOf } from '../../../src/knowledge/word-stem'

const FOLDER = new URL('../../../src/knowledge/ranking/families/', import.meta.url)

const modules: Readonly<Record<string, Readonly<Record<string, string>>>>[] = await Promise.all(
  readdirSync(fileURLToPath(FOLDER)).map(name => import(fileURLToPath(new URL(name, FOLDER)))),
)
const families = modules.flatMap(module => Object.values(module).flatMap(group => Object.entries(group)))

describe('families of related words', () => {
  it('have names of their own', () => {
    const names = families.map(([name]) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('are written in letters that need no folding, and are words and phrases', () => {
    for (const [name, text] of families) expect(text, name).toMatch(/^[a-zа-яё\d' *\-,;\n]+$/i)
  })

  it('say first what tells that a text is about them, and list nothing twice', () => {
    for (const [name, text] of families) {
      const [core = '', ...told] = text.split(';')
      expect(core.trim(), name).not.toBe('')
      expect(told.length, name).toBeLessThan(2)
      const phrases = text
        .split(/[,;]/)
        .map(phrase => phrase.trim())
        .filter(phrase => phrase !== '')
      expect(
        phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i),
        name,
      ).toEqual([])
    }
  })

  it('are found by a whole word, by its beginning and by the first word of a phrase', () => {
    const wordsOf = (key: string) => beginningsAt(key).words.map(each => each.word.feature)
    expect(wordsOf('landlord')).toContain('family rent')
    expect(wordsOf('ratifying')).toContain('family ratify')
    expect(wordsOf('qwerty')).toEqual([])
    expect(beginningsAt('dotted').phrases.map(each => each.said.feature)).toContain('family sign')
  })

  it('tell what a text has from what only points to it', () => {
    const [sapphire] = beginningsAt('sapphire').words.filter(each => each.word.feature === 'family projectSapphire')
    const [padlock] = beginningsAt('padlock').words.filter(each => each.word.feature === 'family projectSapphire')
    expect(sapphire?.word.isHad).toBe(true)
    expect(padlock?.word.isHad).toBe(false)
  })

  it('want the further words of a phrase whole, or begun', () => {
    expect(fits({ text: 'line', isBeginning: false }, 'line')).toBe(true)
    expect(fits({ text: 'line', isBeginning: false }, 'lines')).toBe(false)
    expect(fits({ text: 'line', isBeginning: true }, 'lines')).toBe(true)
    expect(fits({ text: 'line', isBeginning: true }, undefined)).toBe(false)
  })
})

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
