import { i18n } from '#i18n'
import type { Term } from '../../knowledge/term'

interface TermRowProps {
  readonly term: Term
  readonly onEdit: () => void
  readonly onRemove: () => void
}

/** A term of the reader's own in the list. */
export function TermRow({ term, onEdit, onRemove }: TermRowProps) {
  const { id, label, aliases, note } = term
  return (
    <div class="term">
      <div class="term-words">
        <h3>{label}</h3>
        {aliases.length > 0 && <p class="hint">{i18n.t('options.alsoKnownAs', [aliases.join(', ')])}</p>}
        {note !== '' && <p class="term-note">{note}</p>}
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-edit={id}
          aria-label={i18n.t('options.editTerm', [label])}
          onClick={onEdit}
        >
          {i18n.t('options.edit')}
        </button>
        <button type="button" class="button" aria-label={i18n.t('options.removeTerm', [label])} onClick={onRemove}>
          {i18n.t('options.remove')}
        </button>
      </div>
    </div>
  )
}
