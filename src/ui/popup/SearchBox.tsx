import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { moveActive } from './move-active'

interface SearchBoxProps {
  readonly query: string
  /** How many results there are, and which is the one that Enter opens. */
  readonly count: number
  readonly active: number
  readonly listId: string
  readonly optionId: (at: number) => string
  readonly onQuery: (query: string) => void
  readonly onActive: (at: number) => void
  readonly onEnter: () => void
}

/** The search field: a combobox that keeps the focus while keys move through its list. */
export function SearchBox(props: SearchBoxProps) {
  const { query, count, active, listId, optionId, onQuery } = props
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  const isOpen = count > 0
  return (
    <div class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label="Search"
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-controls={listId}
        {...(isOpen && { 'aria-activedescendant': optionId(active) })}
        placeholder={i18n.t('popup.placeholder')}
        autoComplete="off"
        autoCorrect="off"
        spellcheck={false}
        value={query}
        onInput={event => onQuery(event.currentTarget.value)}
        onKeyDown={event => handleKey(event, props)}
      />
    </div>
  )
}

/** Escape clears first; only an empty field lets it through to close the popup. */
function handleKey(event: KeyboardEvent, { query, count, active, onQuery, onActive, onEnter }: SearchBoxProps): void {
  // Enter and the arrows belong to an input method while it composes.
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const to = moveActive(event.key, active, count)
  if (to !== undefined) onActive(to)
  else if (event.key === 'Enter' && count > 0) onEnter()
  else if (event.key === 'Escape' && query !== '') onQuery('')
  else return
  event.preventDefault()
}
