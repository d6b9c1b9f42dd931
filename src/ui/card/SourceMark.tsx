import type { Citation } from '../../knowledge/pack'
import { formatPartialDate } from '../../knowledge/partial-date'
import type { Source } from '../../knowledge/source'

interface SourceMarkProps {
  readonly source: Source
  readonly locale: string
  readonly onOpenReader: (citation: Citation) => void
}

/** Names the source, and opens the reader at its passage. */
export function SourceMark({ source, locale, onOpenReader }: SourceMarkProps) {
  const { citation, title, publisher, published } = source
  const label = `${publisher}, ${formatPartialDate(published, locale)}: ${title}. Open in reader`
  return (
    <button type="button" class="source-mark" title={label} aria-label={label} onClick={() => onOpenReader(citation)}>
      {publisher}
    </button>
  )
}
