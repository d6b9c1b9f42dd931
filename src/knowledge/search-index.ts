import type { PhraseTable } from './phrase-table'
import { createPostings, type OpenPosting, type OpenPostings, type Posting } from './postings'
import { remember } from './remember'
import type { SearchDocument } from './search-documents'
import { dateKeys, readText, topicKey } from './search-keys'
import { listSearchWords } from './search-words'
import type { Steps } from './steps'

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
/** The key of what tells how things stand by now. */
export const LATEST_KEY = '?latest'
const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|thirds?|hundred|thousand|million|billion)$/
const DIGITS = /^\d+$/
/** The 3 of 3 January is not what "START 3" is about. */
const NUMBER_IN_DATE = 0.5

/** Lists the places of each document's words, dates and concepts, document by document. */
export function* indexDocuments(documents: readonly SearchDocument[], phrases: PhraseTable): Steps<SearchIndex> {
  const postings = createPostings()
  const words = createWords(postings)
  // Titles stand over many documents.
  const read = remember((text: string) => indexText(text, { phrases, words, postings }))
  const sequences: (readonly KeySequence[])[] = []
  for (const [at, document] of documents.entries()) {
    const own = { ...read(document.entry.text), share: 1, isWhole: true }
    const texts = [own, ...document.texts.map(({ text, share, isWhole }) => ({ ...read(text), share, isWhole }))]
    for (const { share, keys, figures } of texts) {
      for (const key of keys) key.add(at, share)
      for (const figure of figures) figure.add(at, share * NUMBER_IN_DATE)
    }
    for (const name of document.names) for (const { key } of listSearchWords(name)) words.of(key)
    for (const [topicId, share] of document.topics) postings.of(topicKey(topicId)).add(at, share)
    for (const [date, share] of document.dates) for (const key of dateKeys(date)) postings.of(key).add(at, share)
    if (document.isLatest) postings.of(LATEST_KEY).add(at, 1)
    sequences.push(texts.filter(({ isWhole }) => isWhole).map(({ sequence }) => sequence))
    yield
  }
  return { words: words.all(), postings: postings.all, sequences }
}

interface IndexedText {
  readonly sequence: KeySequence
  readonly keys: readonly OpenPosting[]
  /** Numbers that stand in dates. */
  readonly figures: readonly OpenPosting[]
}

interface Workspace {
  readonly phrases: PhraseTable
  readonly words: ReturnType<typeof createWords>
  readonly postings: OpenPostings
}

function indexText(text: string, { phrases, words: known, postings }: Workspace): IndexedText {
  const { words, concepts, dated } = readText(text, phrases)
  const keys: OpenPosting[] = []
  const figures: OpenPosting[] = []
  for (const [place, { key }] of words.entries()) {
    const { posting, isNumber, isFigure } = known.of(key)
    const isDated = dated.has(place)
    if (isDated && isFigure) figures.push(posting)
    else keys.push(posting)
    if (isNumber && !isDated) keys.push(postings.of(NUMBER_KEY))
  }
  for (const { key } of concepts) keys.push(postings.of(key))
  const sequence = {
    keys: [...words.map(word => word.key), ...concepts.map(concept => concept.key)],
    places: [...words.keys(), ...concepts.map(concept => concept.from)],
    words: words.length,
  }
  return { sequence, keys, figures }
}

/** The words met so far, with what is known of them. */
function createWords(postings: OpenPostings) {
  const all: string[] = []
  const of = remember((key: string) => {
    all.push(key)
    return { posting: postings.of(key), isNumber: NUMBER.test(key), isFigure: DIGITS.test(key) }
  })
  return { of, all: () => all }
}
