import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/knowledge/article-file'
import { MOSCOW_2013, MOSCOW_2013_PUT_RIGHT, WASHINGTON_2007, WASHINGTON_2007_PUT_RIGHT } from './news-facts'

function passagesOf(id: string): string[] {
  const file = new URL(`../../../assets/packs/arms-control/articles/${id}.md`, import.meta.url)
  const parsed = parseArticle(id, readFileSync(file, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.passages.map(passage => passage.text)
}

/** Tells whether one passage has all of these words; a word may also be the beginning of a longer one. */
function hasTogether(passages: readonly string[], clues: string): boolean {
  const patterns = clues.split(' + ').map(clue => new RegExp(`(?<![\\p{L}\\p{N}])(?:${clue})`, 'iu'))
  return passages.some(passage => patterns.every(pattern => pattern.test(passage)))
}

const range = (letter: string, last: number) => Array.from({ length: last }, (_, i) => `${letter}${i + 1}`)

describe.each([
  {
    id: 'washington-consultations-2007',
    facts: WASHINGTON_2007,
    corrections: WASHINGTON_2007_PUT_RIGHT,
    ids: range('A', 35),
  },
  { id: 'moscow-talks-2013', facts: MOSCOW_2013, corrections: MOSCOW_2013_PUT_RIGHT, ids: range('B', 32) },
])('$id', ({ id, facts, corrections, ids }) => {
  const passages = passagesOf(id)

  it('is asked for every fact of the report', () => {
    expect(Object.keys(facts)).toEqual(ids)
  })

  it.each(Object.entries(facts))('holds fact %s: %s', (_, clues) => {
    expect(hasTogether(passages, clues)).toBe(true)
  })

  it.each(corrections)('puts right: %s', clues => {
    expect(hasTogether(passages, clues)).toBe(true)
  })
})

it('a fact whose words are spread over two passages is missing', () => {
  expect(hasTogether(['Casey spoke.', 'The task was fulfilled.'], 'Casey + task')).toBe(false)
  expect(hasTogether(['Casey spoke of the tasks.'], 'Casey + task')).toBe(true)
})
