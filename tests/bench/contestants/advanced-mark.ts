import Mark from 'advanced-mark.js'
import { aliases } from './aliases'

/** advanced-mark.js, with the same names in as few patterns as it makes. */
export const done = new Promise<number>(resolve =>
  new Mark(document.body).mark(aliases, {
    separateWordSearch: false,
    accuracy: 'exactly',
    acrossElements: true,
    combinePatterns: true,
    done: resolve,
  }),
)
