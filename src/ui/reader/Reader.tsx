import type { Article, Pack } from '../../knowledge/pack'
import { Notice } from '../parts/Notice'
import { Wordmark } from '../parts/Wordmark'
import { ArticleHead } from './ArticleHead'
import { ArticleList } from './ArticleList'
import type { Reading } from './find-reading'
import { PassageText } from './PassageText'
import { SourceList } from './SourceList'

interface ReaderProps {
  readonly pack: Pack
  readonly reading: Reading
  readonly addressOf: (articleId: string) => string
}

/** The reader: one article, whole, with the cited passage marked, and the list of all articles. */
export function Reader({ pack, reading, addressOf }: ReaderProps) {
  const article = 'article' in reading ? reading.article : undefined
  const list = (
    <ArticleList articles={pack.articles} addressOf={addressOf} {...(article && { currentId: article.id })} />
  )
  return (
    <>
      <header class="page-head">
        <Wordmark />
        {article && (
          <a class="to-articles" href="#articles">
            All articles
          </a>
        )}
      </header>
      <main>
        <Explanation reading={reading} />
        {article ? (
          <ArticleText article={article} {...('passageId' in reading && { citedId: reading.passageId })} />
        ) : (
          <>
            <h1>Articles</h1>
            <p class="about">{pack.head.about}</p>
            {list}
          </>
        )}
      </main>
      {article && list}
    </>
  )
}

function Explanation({ reading }: { readonly reading: Reading }) {
  switch (reading.kind) {
    case 'unknown-article':
      return (
        <Notice tone="danger">
          There is no article “{reading.articleId}”. The link may come from another version of the pack; the articles of
          this one are listed here.
        </Notice>
      )
    case 'unknown-passage':
      return (
        <Notice tone="danger">
          This article has no passage “{reading.passageId}”. The link may come from another version of it; here is the
          whole text.
        </Notice>
      )
    default:
      return null
  }
}

function ArticleText({ article, citedId }: { readonly article: Article; readonly citedId?: string | undefined }) {
  const sources = new Map(article.sources.map(({ id, title }) => [id, title]))
  return (
    <article lang={article.language}>
      <ArticleHead article={article} />
      <div class="article-body">
        {article.passages.map(passage => (
          <PassageText key={passage.id} passage={passage} isCited={passage.id === citedId} sources={sources} />
        ))}
      </div>
      <SourceList sources={article.sources} />
    </article>
  )
}
