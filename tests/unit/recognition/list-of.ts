import { listWords, type WordList } from '../../../src/recognition/word-list'

/** The words of a text, with every one of them taken for a beginning. */
export const listOf = (text: string): WordList => listWords(text, { may: () => true }).list
