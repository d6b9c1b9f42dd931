import Mark from 'mark.js'
import { aliases } from './aliases'

/** mark.js, with the same names and across elements, as we find them. */
export const done = new Promise<number>(resolve =>
  new Mark(document.body).mark(aliases, {
    separateWordSearch: false,
    accuracy: 'exactly',
    acrossElements: true,
    done: resolve,
  }),
)
