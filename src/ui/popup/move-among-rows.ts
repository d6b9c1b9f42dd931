/** Where the arrows stop before typing: the search field and the rows under it, in order. */
const STOPS = '[role=combobox], .topic-row'

/** Moves the focus up and down between the search field and the rows under it, where nothing else took the key. */
export function moveAmongRows(shell: Element, event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0 || event.defaultPrevented) return
  const stops = [...shell.querySelectorAll<HTMLElement>(STOPS)]
  const at = stops.indexOf(event.target as HTMLElement)
  const next = at === -1 ? undefined : stops[at + step]
  if (!next) return
  next.focus()
  // Else the list would scroll as well.
  event.preventDefault()
}
