import { i18n } from '#i18n'
import type { MarginNote } from '../../knowledge/margin-notes'
import { DateText } from '../parts/DateText'
import type { AddressOf } from './address'

interface MarginNotesProps {
  readonly notes: readonly MarginNote[]
  readonly addressOf: AddressOf
}

/** What came of what a passage reports, with the way to the passage that says so. */
export function MarginNotes({ notes, addressOf }: MarginNotesProps) {
  return (
    <>
      {notes.map(({ text, asOf, citation }) => (
        <aside key={text} class="margin-note">
          <strong>
            {i18n.t('card.outcome')} (<DateText date={asOf} />)
          </strong>{' '}
          {text} <a href={addressOf(citation.articleId, citation.passageId)}>{i18n.t('reader.noteSource')}</a>
        </aside>
      ))}
    </>
  )
}
