import type { Citation, Pack } from './pack'
import type { PartialDate } from './partial-date'

/** An article's passage as a source: whose it is, of when, and where to read it. */
export interface Source {
  readonly citation: Citation
  readonly title: string
  readonly publisher: string
  readonly published: PartialDate
  /** The address of the report that the article retells. */
  readonly url?: string
}

/** Prepares the lookup of sources by citation; a loaded pack has an article for each of its citations. */
export function createSourceLookup({ articles }: Pack): (citation: Citation) => Source {
  const byId = new Map(articles.map(article => [article.id, article]))
  return citation => {
    const article = byId.get(citation.articleId)
    if (!article) throw new Error(`The pack cites the article "${citation.articleId}" but does not hold it`)
    const { title, publisher, published, url } = article
    return { citation, title, publisher, published, ...(url !== undefined && { url }) }
  }
}
