import type { PhraseTable } from './phrase-table'
import type { SearchDocument } from './search-documents'
import { dateKeys, listTextKeys, type TextKey, topicKey } from './search-keys'
import { listSearchWords } from './search-words'

/** Where a key stands: the documents, in order, and the share that it counts in each. */
export interface Posting {
  readonly documents: readonly number[]
  readonly shares: readonly number[]
}

/** The keys of a text, each with its place, counted in words. */
export interface KeySequence {
  readonly keys: readonly string[]
  readonly places: readonly number[]
  /** The words come first. */
  readonly words: number
}

/** What is looked up at each key that is pressed: words, dates and concepts. */
export interface SearchIndex {
  /** The distinct words. */
  readonly words: readonly string[]
  readonly postings: ReadonlyMap<string, Posting>
  /** By document: those of its own text, then those of its translations. */
  readonly sequences: readonly (readonly KeySequence[])[]
}

/** The key of texts that tell a number, other than in a date. */
export const NUMBER_KEY = '?number'
const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|thirds?|hundred|thousand|million|billion)$/
const DIGITS = /^\d+$/
const NUMBER_IN_DATE = 0.5

/** Lists the places of each document's words, dates and concepts. */
export function indexDocuments(documents: readonly SearchDocument[], phrases: PhraseTable): SearchIndex {
  const postings = new Map<string, { documents: number[]; shares: number[] }>()
  const words = new Set<string>()
  // Titles stand over many documents.
  const read = new Map<string, readonly TextKey[]>()
  const keysOf = (text: string) => {
    const keys = read.get(text) ?? listTextKeys(text, phrases)
    read.set(text, keys)
    return keys
  }
  const sequences = documents.map((document, at) => {
    const post = (key: string, share: number) => addPosting(postings, key, { at, share })
    const postText = (text: string, share: number) => {
      const keys = keysOf(text)
      for (const each of keys) {
        if (each.kind === 'word') words.add(each.key)
        post(each.key, share * shareOf(each))
      }
      if (keys.some(tellsNumber)) post(NUMBER_KEY, share)
      return keys
    }
    const own = postText(document.entry.text, 1)
    const others = document.texts.map(({ text, share, isWhole }) => ({ keys: postText(text, share), isWhole }))
    for (const name of document.names) for (const { key } of listSearchWords(name)) words.add(key)
    for (const [topicId, share] of document.topics) post(topicKey(topicId), share)
    for (const [date, share] of document.dates) for (const key of dateKeys(date)) post(key, share)
    return [own, ...others.filter(({ isWhole }) => isWhole).map(({ keys }) => keys)].map(toSequence)
  })
  return { words: [...words], postings, sequences }
}

const shareOf = ({ key, kind, isInDate }: TextKey) =>
  kind === 'word' && isInDate && DIGITS.test(key) ? NUMBER_IN_DATE : 1

const tellsNumber = ({ key, kind, isInDate }: TextKey) => kind === 'word' && !isInDate && NUMBER.test(key)

function toSequence(keys: readonly TextKey[]): KeySequence {
  return {
    keys: keys.map(({ key }) => key),
    places: keys.map(({ place }) => place),
    words: keys.filter(({ kind }) => kind === 'word').length,
  }
}

/** Documents come in order: one that is there already is the last. */
function addPosting(
  postings: Map<string, { documents: number[]; shares: number[] }>,
  key: string,
  { at, share }: { readonly at: number; readonly share: number },
): void {
  const posting = postings.get(key)
  if (posting === undefined) {
    postings.set(key, { documents: [at], shares: [share] })
    return
  }
  const last = posting.documents.length - 1
  if (posting.documents[last] !== at) {
    posting.documents.push(at)
    posting.shares.push(share)
  } else posting.shares[last] = Math.max(posting.shares[last] ?? 0, share)
}
