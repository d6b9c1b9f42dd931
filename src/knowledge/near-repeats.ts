import { remember } from './remember'
import type { SearchDocument } from './search-documents'
import type { SearchIndex } from './search-index'

/** Share of the shorter text's words that make a text a repeat of another. */
const REPEAT = 0.75
/** A fact and the passage that it cites say the same in fewer of the same words. */
const REPEAT_OF_SOURCE = 0.4
/** A paragraph says more than the label of a date. */
const SAYS_MORE = 3

/** Tells whether a document says little that a better one did not say already. A topic is never a repeat. */
export type IsRepeat = (document: number, better: number) => boolean

/** Prepares the comparison of documents by their words. */
export function createRepeatFinder(documents: readonly SearchDocument[], { sequences }: SearchIndex): IsRepeat {
  const wordsOf = remember((at: number) => new Set(sequences[at]?.[0]?.keys.slice(0, sequences[at][0].words)))
  return (document, better) => {
    const [entry, other] = [documents[document]?.entry, documents[better]?.entry]
    if (entry === undefined || other === undefined || entry.kind === 'topic') return false
    const [words, known] = [wordsOf(document), wordsOf(better)]
    if (words.size > known.size * SAYS_MORE) return false
    const shared = [...words].filter(word => known.has(word)).length
    const [a, b] = [entry.citation, other.citation]
    const hasSameSource = a !== undefined && a.articleId === b?.articleId && a.passageId === b.passageId
    return shared >= Math.min(words.size, known.size) * (hasSameSource ? REPEAT_OF_SOURCE : REPEAT)
  }
}
