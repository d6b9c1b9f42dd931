import { lookupKey, singulars } from './inflection'
import type { WordList } from './word-list'

/** A tree of word sequences; every sequence carries the values that were put under it. */
export interface WordTrie<Value> {
  put(keys: readonly string[], value: Value): void
  /** Calls `visit` for each sequence that starts at word `at`, shortest first; `count` is its length in words. */
  visitAt(list: WordList, at: number, visit: (value: Value, count: number) => void): void
}

interface TrieNode<Value> {
  readonly next: Map<string, TrieNode<Value>>
  readonly values: Value[]
}

/** Creates an empty trie. Looking up costs one map access per word and never more than the longest sequence put in. */
export function createWordTrie<Value>(): WordTrie<Value> {
  const root: TrieNode<Value> = { next: new Map(), values: [] }
  return {
    put(keys, value) {
      let node = root
      for (const key of keys.map(lookupKey)) {
        let child = node.next.get(key)
        if (!child) {
          child = { next: new Map(), values: [] }
          node.next.set(key, child)
        }
        node = child
      }
      node.values.push(value)
    },
    visitAt(list, at, visit) {
      let node: TrieNode<Value> | undefined = root
      for (let i = at; i < list.length; i++) {
        if (i > at && !list.joins(i - 1)) return
        node = step(node, list.at(i)?.key ?? '')
        if (!node) return
        for (const value of node.values) visit(value, i - at + 1)
        if (node.next.size === 0) return
      }
    },
  }
}

function step<Value>(node: TrieNode<Value>, key: string): TrieNode<Value> | undefined {
  const direct = node.next.get(lookupKey(key))
  if (direct) return direct
  for (const singular of singulars(key)) {
    const child = node.next.get(lookupKey(singular))
    if (child) return child
  }
  return undefined
}
