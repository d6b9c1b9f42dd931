import { expression } from './aliases'

/** The least that finding a word can cost: the browser's own text of the page, and one scan of it. */
function run(): number {
  let found = 0
  for (const _ of (document.body.textContent ?? '').matchAll(expression())) found++
  return found
}

export const done = Promise.resolve(run())
