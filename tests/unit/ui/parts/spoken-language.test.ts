import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { spokenLanguage } from '../../../../src/ui/parts/spoken-language'

const LOCALES = readdirSync('assets/locales').map(file => file.replace(/\.yml$/, ''))
const TRANSLATIONS = readdirSync('assets/packs/arms-control/translations')

describe('spokenLanguage', () => {
  it.each([
    ['en-GB', 'en'],
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['RU', 'ru'],
    ['de-CH', 'en'],
    ['', 'en'],
  ])('of %s is %s', (locale, language) => {
    expect(spokenLanguage(locale)).toBe(language)
  })

  it('is each language that the interface and the pack have words in', () => {
    expect(LOCALES.map(spokenLanguage)).toEqual(LOCALES)
    expect(TRANSLATIONS.map(spokenLanguage)).toEqual(TRANSLATIONS)
  })
})
