import { i18n } from '#i18n'
import type { SearchHit } from '../../knowledge/search'
import type { SearchEntry } from '../../knowledge/search-entries'
import { clipAround } from '../../knowledge/snippet'
import { DateText } from '../parts/DateText'
import { MarkedText } from '../parts/MarkedText'

interface ResultOptionProps {
  readonly id: string
  readonly hit: SearchHit
  readonly isActive: boolean
  readonly onChoose: (entry: SearchEntry) => void
}

/** One result: title, kind and date, and the passage around the words that matched. */
export function ResultOption({ id, hit, isActive, onChoose }: ResultOptionProps) {
  const { entry, titleRanges, textRanges, alias } = hit
  const snippet = clipAround(entry.text, textRanges)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox keeps the focus and handles the keys, https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
    <div
      id={id}
      class="option"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={event => event.preventDefault()}
      onClick={() => onChoose(entry)}
    >
      <p class="option-kind">
        {nameKind(entry)}
        {entry.date !== undefined && (
          <>
            {' · '}
            <DateText date={entry.date} />
          </>
        )}
      </p>
      <p class="option-title">
        <MarkedText text={entry.title} ranges={titleRanges} />
      </p>
      {alias && (
        <p class="option-alias">
          {i18n.t('popup.alsoKnownAs')} <MarkedText text={alias.text} ranges={alias.ranges} />
        </p>
      )}
      {snippet.text !== '' && (
        <p class="option-text">
          <MarkedText text={snippet.text} ranges={snippet.ranges} />
        </p>
      )}
    </div>
  )
}

function nameKind({ kind, citation }: SearchEntry): string {
  switch (kind) {
    case 'topic':
      return i18n.t(citation ? 'popup.topic' : 'popup.term')
    case 'fact':
      return i18n.t('popup.fact')
    case 'passage':
      return i18n.t('popup.article')
    case 'timeline':
      return i18n.t('popup.timeline')
  }
}
