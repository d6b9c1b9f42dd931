import { i18n } from '#i18n'
import { findMarginNotes } from '../../knowledge/margin-notes'
import type { Article, Pack } from '../../knowledge/pack'
import { Notice } from '../parts/Notice'
import { Wordmark } from '../parts/Wordmark'
import { ArticleHead } from './ArticleHead'
import { ArticleList } from './ArticleList'
import type { AddressOf } from './address'
import type { Reading } from './find-reading'
import { PassageText } from './PassageText'
import { SourceList } from './SourceList'

interface ReaderProps {
  readonly pack: Pack
  readonly reading: Reading
  readonly addressOf: AddressOf
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
            {i18n.t('reader.allArticles')}
          </a>
        )}
      </header>
      <main>
        <Explanation reading={reading} />
        {article ? (
          <ArticleText
            pack={pack}
            article={article}
            addressOf={addressOf}
            citedId={'passageId' in reading ? reading.passageId : undefined}
          />
        ) : (
          <>
            <h1>{i18n.t('reader.articles')}</h1>
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
      return <Notice tone="danger">{i18n.t('reader.unknownArticle', [reading.articleId])}</Notice>
    case 'unknown-passage':
      return <Notice tone="danger">{i18n.t('reader.unknownPassage', [reading.passageId])}</Notice>
    default:
      return null
  }
}

interface ArticleTextProps {
  readonly pack: Pack
  readonly article: Article
  readonly addressOf: AddressOf
  readonly citedId: string | undefined
}

function ArticleText({ pack, article, addressOf, citedId }: ArticleTextProps) {
  const sources = new Map(article.sources.map(({ id, title }) => [id, title]))
  const notes = findMarginNotes(pack, article.id)
  return (
    <article lang={article.language}>
      <ArticleHead article={article} />
      <div class="article-body">
        {article.passages.map(passage => (
          <PassageText
            key={passage.id}
            passage={passage}
            isCited={passage.id === citedId}
            sources={sources}
            notes={notes.get(passage.id) ?? []}
            addressOf={addressOf}
          />
        ))}
      </div>
      <SourceList sources={article.sources} />
    </article>
  )
}
