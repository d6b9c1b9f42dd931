import type { Article, Pack } from '../../knowledge/pack'

/** What an address of the reader asks for. */
export interface ReaderAddress {
  readonly articleId?: string
  readonly passageId?: string
}

/** What there is to read at an address. */
export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown-article'; readonly articleId: string }
  | { readonly kind: 'unknown-passage'; readonly article: Article; readonly passageId: string }
  | { readonly kind: 'article'; readonly article: Article; readonly passageId?: string }

/** Looks an address up in a pack. */
export function findReading({ articles }: Pack, { articleId, passageId }: ReaderAddress): Reading {
  if (articleId === undefined) return { kind: 'none' }
  const article = articles.find(each => each.id === articleId)
  if (!article) return { kind: 'unknown-article', articleId }
  if (passageId === undefined) return { kind: 'article', article }
  const isThere = article.passages.some(passage => passage.id === passageId)
  return { kind: isThere ? 'article' : 'unknown-passage', article, passageId }
}
