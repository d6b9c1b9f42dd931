import { describe, expect, it, vi } from 'vitest'
import { filterLongPage } from '../../../src/recognition/long-search'
import { createPrefilter, NOWHERE } from '../../../src/recognition/prefilter'
import { prefilterSource } from '../../../src/recognition/prefilter-source'
import { alias, topic } from './sample-topics'

const source = prefilterSource([topic('own', { aliases: [alias('Gabala radar')] })])
const open = (isLong: boolean) => {
  const create = vi.fn(createPrefilter)
  const isLongPage = vi.fn(() => isLong)
  return { create, isLongPage, find: filterLongPage(source, createPrefilter(source), { create, isLongPage }) }
}
const TEXT = 'In the Gabala radar station. '

describe('filterLongPage', () => {
  it.each([
    { isLong: true, before: 150_000, tables: 0 },
    { isLong: true, before: 250_000, tables: 1 },
    { isLong: false, before: 450_000, tables: 0 },
    { isLong: false, before: 550_000, tables: 1 },
  ])('makes a table once that is worth it: %o', ({ isLong, before, tables }) => {
    const { create, find } = open(isLong)
    expect(find('x'.repeat(before))).toBe(NOWHERE)
    expect(find(TEXT)).toBe(7)
    expect(create).toHaveBeenCalledTimes(tables)
  })

  it.each([true, false])('asks at most once whether the page is likely to be long: %s', isLong => {
    const { create, isLongPage, find } = open(isLong)
    find(TEXT)
    expect(isLongPage).not.toHaveBeenCalled()
    for (let i = 0; i < 10; i++) find('x'.repeat(100_000))
    expect(find(TEXT)).toBe(7)
    expect(isLongPage).toHaveBeenCalledTimes(1)
    expect(create).toHaveBeenCalledTimes(1)
  })
})
