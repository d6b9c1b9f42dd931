/** Closes a card that has the focus: one that is pinned, or says what it did, may have outlived what listens to the page's keys. */
export function onEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape' || event.isComposing) return
  event.preventDefault()
  event.stopPropagation()
  close()
}
