import { describe, expect, it } from 'vitest'
import { listKeys } from '../../../src/knowledge/search-words'
import { SYNONYMS } from '../../../src/knowledge/synonyms'

describe('SYNONYMS', () => {
  it('has two words in each group at least, none of them twice', () => {
    for (const group of SYNONYMS) {
      expect(group.length, group[0]).toBeGreaterThan(1)
      expect(new Set(group).size, group[0]).toBe(group.length)
    }
  })

  it('has words in every entry, in small letters', () => {
    for (const text of SYNONYMS.flat()) {
      expect(listKeys(text), text).not.toEqual([])
      expect(text).toBe(text.toLowerCase())
    }
  })
})
