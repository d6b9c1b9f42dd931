import { describe, expect, it } from 'vitest'
import { createPhraseTable } from '../../../src/knowledge/phrase-table'
import { listSearchWords } from '../../../src/knowledge/search-words'
import { stemOf } from '../../../src/knowledge/word-stem'

const LEAVING = ['leave', 'pull out', 'выход'].map(text => [text, 'leaving'] as const)
const NAMES = ['START', 'START II', 'Nunn–Lugar'].map(text => [text, 'name'] as const)
const table = createPhraseTable({ phrases: LEAVING, formOf: stemOf }, { phrases: NAMES, formOf: stemOf })

const find = (text: string, matchesCase = false) =>
  table.find(listSearchWords(text), text, matchesCase).map(
    ({ key, from, to }) =>
      `${key} ${listSearchWords(text)
        .slice(from, to)
        .map(word => word.key)
        .join(' ')}`,
  )

describe('createPhraseTable', () => {
  it.each([
    ['a word in another form', 'Russia left', ['leaving left']],
    ['a phrase in another form', 'she pulls out', ['leaving pulls out']],
    ['a Russian word in another case', 'после выхода', ['leaving выхода']],
    ['a name across its dash', 'the Nunn-Lugar law', ['name nunn lugar']],
    ['a name within a name as well', 'START II', ['name start', 'name start ii']],
    ['nothing of half a phrase', 'pull the plug', []],
  ])('finds %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected)
  })

  it('finds a name in capitals only where capitals count', () => {
    expect(find('cuts start now', true)).toEqual([])
    expect(find('START cuts', true)).toEqual(['name start'])
    expect(find('cuts start now')).toEqual(['name start'])
  })

  it('finds nothing where there are no phrases', () => {
    expect(createPhraseTable().find(listSearchWords('left'), 'left', false)).toEqual([])
  })
})
