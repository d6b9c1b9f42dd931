import type { Sample } from './sample-clues'

/** A form of markup as real sites have it, and the date and source that it gives. */
export type Form = readonly [name: string, expected: `${string} ${string}`, page: Sample]

/** A JSON-LD entity. */
export const schema = (type: string, datePublished: string, more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': type,
  datePublished,
  ...more,
})
export const article = (datePublished: string, more: object = {}) => schema('NewsArticle', datePublished, more)
