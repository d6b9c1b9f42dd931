import { i18n } from '#i18n'
import { formatPartialDate } from '../../knowledge/partial-date'
import type { Source } from '../../knowledge/source'
import type { OpenReader } from './card-actions'

interface QuoteProps {
  readonly text: string
  readonly language: string
  readonly source: Source
  readonly locale: string
  readonly openReader: OpenReader
}

/** A passage of an article, whose it is, and the way to read on. */
export function Quote({ text, language, source, locale, openReader }: QuoteProps) {
  const { title, publisher, published, citation } = source
  return (
    <figure class="quote">
      <blockquote lang={language}>{text}</blockquote>
      <figcaption>
        <span class="quote-source">
          <cite>{title}</cite>
          <span>
            {publisher}, {formatPartialDate(published, locale)}
          </span>
        </span>
        <button type="button" class="open-reader" onClick={() => openReader(citation)}>
          {i18n.t('card.openInReader')}
        </button>
      </figcaption>
    </figure>
  )
}
