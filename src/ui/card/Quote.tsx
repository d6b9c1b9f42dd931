import type { Citation } from '../../knowledge/pack'
import { formatPartialDate } from '../../knowledge/partial-date'
import type { Source } from '../../knowledge/source'

interface QuoteProps {
  readonly text: string
  readonly source: Source
  readonly locale: string
  readonly onOpenReader: (citation: Citation) => void
}

/** A passage of an article, whose it is, and the way to read on. */
export function Quote({ text, source, locale, onOpenReader }: QuoteProps) {
  const { title, publisher, published, citation } = source
  return (
    <figure class="quote">
      <blockquote>{text}</blockquote>
      <figcaption>
        <span class="quote-source">
          <cite>{title}</cite>
          <span>
            {publisher}, {formatPartialDate(published, locale)}
          </span>
        </span>
        <button type="button" class="open-reader" onClick={() => onOpenReader(citation)}>
          Open in reader
        </button>
      </figcaption>
    </figure>
  )
}
