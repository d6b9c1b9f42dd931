import { describe, expect, it } from 'vitest'
import type { WordList } from '../../../src/recognition/word-list'
import { createWordTrie } from '../../../src/recognition/word-trie'
import { words } from '../../../src/recognition/words'
import { listOf } from './list-of'

function trieOf(...names: readonly string[]) {
  const trie = createWordTrie<string>()
  for (const name of names)
    trie.put(
      [...words(name)].map(word => word.key),
      name,
    )
  return (text: string, at = 0, joins: WordList['joins'] = () => true) => {
    const visited: [string, number][] = []
    trie.visitAt({ ...listOf(text), joins }, at, (value, count) => visited.push([value, count]))
    return visited
  }
}

describe('word trie', () => {
  it('finds every sequence that starts at a word, shortest first', () => {
    const visit = trieOf('missile defence shield', 'missile', 'missile defence')
    expect(visit('missile defence shields')).toEqual([
      ['missile', 1],
      ['missile defence', 2],
      ['missile defence shield', 3],
    ])
  })

  it('finds no sequence that starts at another word', () => {
    const visit = trieOf('treaty')
    expect(visit('the treaty')).toEqual([])
    expect(visit('the treaty', 1)).toEqual([['treaty', 1]])
  })

  it('finds no sequence that the text breaks off', () => {
    expect(trieOf('START Treaty')('START')).toEqual([])
  })

  it('takes a plural for its singular, word by word', () => {
    expect(trieOf('arms treaty')('arms treaties')).toEqual([['arms treaty', 2]])
  })

  it('prefers the plural where it was put in itself', () => {
    expect(trieOf('treaty', 'treaties')('treaties')).toEqual([['treaties', 1]])
  })

  it('does not take a singular for a plural', () => {
    expect(trieOf('treaties')('treaty')).toEqual([])
  })

  it('gives all values of the same sequence in the order that they were put in', () => {
    expect(trieOf('START', 'Start')('start')).toEqual([
      ['START', 1],
      ['Start', 1],
    ])
  })

  it('stops at a gap that does not join', () => {
    const visit = trieOf('missile', 'missile defence')
    expect(visit('missile. defence', 0, () => false)).toEqual([['missile', 1]])
  })

  it('asks about the gap before the next word', () => {
    const asked: number[] = []
    trieOf('a b c')('x a b c', 1, at => asked.push(at) > 0)
    expect(asked).toEqual([1, 2])
  })

  it('finds nothing where nothing was put in', () => {
    expect(trieOf()('missile')).toEqual([])
  })
})
