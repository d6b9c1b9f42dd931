import { describe, expect, it } from 'vitest'
import { decidePageDate } from '../../../src/page/page-date/decide'
import { NEWS } from './page-date/news-forms'
import { BLOGS, INSTITUTIONS, ODD_ONES, PAPERS } from './page-date/other-forms'
import { sampleClues } from './page-date/sample-clues'
import { UNDATED } from './page-date/undated'

const TODAY = '2026-02-15'

describe.each([
  ['of a news site', NEWS],
  ['of a blog', BLOGS],
  ['of papers and journals', PAPERS],
  ['of institutions', INSTITUTIONS],
  ['of other makers', ODD_ONES],
] as const)('the date of a page %s', (_, forms) => {
  it.each(forms)('%s: %s', (_name, expected, page) => {
    const found = decidePageDate(sampleClues(page), TODAY)
    expect(`${found?.date} ${found?.source}`).toBe(expected)
  })
})

describe('a page without a date that is sure', () => {
  it.each(UNDATED)('%s', (_name, page) => {
    expect(decidePageDate(sampleClues(page), TODAY)).toBeUndefined()
  })
})
