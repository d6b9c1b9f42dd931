import type { PhraseTable } from './phrase-table'
import type { SearchDocument } from './search-documents'
import { dateKeys, isInDate, readText, topicKey } from './search-keys'
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
/** The 3 of 3 January is not what "START 3" is about. */
const NUMBER_IN_DATE = 0.5

/** Lists the places of each document's words, dates and concepts. */
export function indexDocuments(documents: readonly SearchDocument[], phrases: PhraseTable): SearchIndex {
  const words = new Set<string>()
  const postings = createPostings()
  // Titles stand over many documents.
  const read = new Map<string, IndexedText>()
  const readOnce = (text: string) => {
    const known = read.get(text) ?? indexText(text, { phrases, words, postings })
    read.set(text, known)
    return known
  }
  const sequences = documents.map((document, at) => {
    const others = document.texts.map(({ text, share, isWhole }) => ({ ...readOnce(text), share, isWhole }))
    const own = { ...readOnce(document.entry.text), share: 1, isWhole: true }
    for (const { share, posts } of [own, ...others]) for (const post of posts) post(at, share)
    for (const name of document.names) for (const { key } of listSearchWords(name)) words.add(key)
    for (const [topicId, share] of document.topics) postings.at(topicKey(topicId))(at, share)
    for (const [date, share] of document.dates) for (const key of dateKeys(date)) postings.at(key)(at, share)
    return [own, ...others].filter(({ isWhole }) => isWhole).map(({ sequence }) => sequence)
  })
  return { words: [...words], postings: postings.all, sequences }
}

/** Notes that a key stands in a document. */
type Post = (document: number, share: number) => void

interface IndexedText {
  readonly sequence: KeySequence
  readonly posts: readonly Post[]
}

interface Workspace {
  readonly phrases: PhraseTable
  readonly words: Set<string>
  readonly postings: ReturnType<typeof createPostings>
}

function indexText(text: string, { phrases, words: known, postings }: Workspace): IndexedText {
  const { words, concepts, dates } = readText(text, phrases)
  const keys: string[] = []
  const places: number[] = []
  const posts = new Set<Post>()
  const add = (key: string, place: number) => {
    keys.push(key)
    places.push(place)
  }
  for (const [place, word] of words.entries()) {
    add(word.key, place)
    known.add(word.key)
    const isDated = dates.length > 0 && isInDate(word, dates)
    posts.add(isDated && DIGITS.test(word.key) ? postings.half(word.key) : postings.at(word.key))
    if (!isDated && postings.isNumber(word.key)) posts.add(postings.at(NUMBER_KEY))
  }
  for (const { key, from } of concepts) {
    add(key, from)
    posts.add(postings.at(key))
  }
  for (const { date, range } of dates) {
    const place = words.findIndex(word => word.start >= range[0])
    for (const key of dateKeys(date)) {
      add(key, place)
      posts.add(postings.at(key))
    }
  }
  return { sequence: { keys, places, words: words.length }, posts: [...posts] }
}

interface Entry {
  readonly posting: { readonly documents: number[]; readonly shares: number[] }
  readonly post: Post
  readonly postHalf: Post
  readonly isNumber: boolean
}

function createPostings() {
  const all = new Map<string, Posting>()
  const entries = new Map<string, Entry>()
  const entryOf = (key: string): Entry => {
    const known = entries.get(key)
    if (known) return known
    const posting = { documents: [] as number[], shares: [] as number[] }
    const post: Post = (document, share) => {
      // Documents come in order: one that is there already is the last.
      const last = posting.documents.length - 1
      if (posting.documents[last] !== document) {
        posting.documents.push(document)
        posting.shares.push(share)
      } else if (share > (posting.shares[last] ?? 0)) posting.shares[last] = share
    }
    const postHalf: Post = (document, share) => post(document, share * NUMBER_IN_DATE)
    const entry = { posting, post, postHalf, isNumber: NUMBER.test(key) }
    entries.set(key, entry)
    all.set(key, posting)
    return entry
  }
  return {
    all,
    at: (key: string) => entryOf(key).post,
    half: (key: string) => entryOf(key).postHalf,
    isNumber: (key: string) => entryOf(key).isNumber,
  }
}
