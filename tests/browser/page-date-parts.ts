/** A whole page at an address, and what `findPageDate` is to tell of it. */
export interface DatedPage {
  readonly name: string
  readonly at: string
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
  readonly expected?: { readonly date: string; readonly source: string }
}

/** A paragraph of an article. */
export const TEXT = `<p>${'The two sides set out how they see the danger of missile attack. '.repeat(4)}</p>`
export const ld = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
export const page = (head: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Talks</title>${head}</head><body>${body}</body></html>`
/** An article with a byline, and with more after its text. */
export const article = (byline: string, more = '') =>
  `<main><article><header><h1>Talks on missile defence</h1>${byline}</header>${TEXT}${more}</article></main>`
/** An address that tells nothing. */
export const STORY = 'https://www.example.org/story'
