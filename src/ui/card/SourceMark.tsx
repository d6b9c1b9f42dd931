import { i18n } from '#i18n'
import { formatPartialDate } from '../../knowledge/partial-date'
import type { Source } from '../../knowledge/source'
import type { OpenReader } from './card-actions'

interface SourceMarkProps {
  readonly source: Source
  readonly locale: string
  readonly openReader: OpenReader
}

/** Names the source, and opens the reader at its passage. */
export function SourceMark({ source, locale, openReader }: SourceMarkProps) {
  const { citation, title, publisher, published } = source
  const label = i18n.t('card.sourceLabel', [publisher, formatPartialDate(published, locale), title])
  return (
    <button type="button" class="source-mark" title={label} aria-label={label} onClick={() => openReader(citation)}>
      {publisher}
    </button>
  )
}
