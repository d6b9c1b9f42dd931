import { describe, expect, it } from 'vitest'
import { monthNames } from '../../../../src/page/page-date/month-names'

describe('the name of a month', () => {
  it.each([
    ['', 'August', 8],
    ['', 'AUG.', 8],
    ['', 'Sept', 9],
    ['', 'may', 5],
    ['', 'августа', 8],
    ['', 'Май', 5],
    ['', 'мая', 5],
    ['', 'сент.', 9],
    ['en-GB', 'января', 1],
    ['fr', 'août', 8],
    ['fr', 'AOUT', 8],
    ['fr', 'juin', 6],
    ['de-AT', 'Jänner', undefined],
    ['de', 'März', 3],
    ['uk', 'серпня', 8],
    ['cs', 'červen', 6],
    ['hr', 'listopad', 10],
    ['pl', 'listopada', 11],
    ['ar', 'أغسطس', 8],
  ])('in a page in "%s", %s, is %s', (language, word, month) => {
    expect(monthNames(language)(word)).toBe(month)
  })

  it.each([
    ['a beginning of two months', 'fr', 'jui'],
    ['two letters, be they of one month only', '', 'fe'],
    ['one letter', '', 'd'],
    ['a word', '', 'start'],
    ['a day of the week', '', 'Thu'],
    ['nothing', '', ''],
    ['a month of a language that is not the page’s', 'de', 'sierpnia'],
  ])('is not %s', (_, language, word) => {
    expect(monthNames(language)(word)).toBeUndefined()
  })

  it.each(['zz', 'x', 'english', 'en_US', '?!', 'th', 'ja'])(
    'is read in English where the page tells its language as "%s"',
    language => {
      expect(monthNames(language)('August')).toBe(8)
    },
  )
})
