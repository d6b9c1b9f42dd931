/** Where the up and down arrows stop before typing: the search field, the rows under it and what is listed under them, in order. */
const STOPS = '[role=combobox], .topic-row, .mention, .show-more'

/**
 * Moves the focus between the search field and the rows under it, where nothing else took the key: up and down from one to the next, and as in a
 * tree, to the right opens a row's list and goes into it, to the left goes back and closes it.
 */
export function moveAmongRows(shell: Element, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  const from = event.target as HTMLElement
  const isMoved =
    (event.key === 'ArrowDown' && step(shell, from, 1)) ||
    (event.key === 'ArrowUp' && step(shell, from, -1)) ||
    (event.key === 'ArrowRight' && goIn(from)) ||
    (event.key === 'ArrowLeft' && goOut(from))
  // Else the list would scroll as well.
  if (isMoved) event.preventDefault()
}

function step(shell: Element, from: HTMLElement, by: 1 | -1): boolean {
  const stops = [...shell.querySelectorAll<HTMLElement>(STOPS)]
  // The buttons beside a row stand for it.
  const at = stops.indexOf(stops.includes(from) ? from : (rowOf(from) ?? from))
  return focus(at === -1 ? undefined : stops[at + by])
}

function goIn(from: HTMLElement): boolean {
  const toggle = toggleOf(from)
  if (!toggle || from !== rowOf(from)) return false
  if (toggle.ariaExpanded === 'true') return focus(topicOf(from)?.querySelector<HTMLElement>('.mention'))
  toggle.click()
  return true
}

function goOut(from: HTMLElement): boolean {
  const toggle = toggleOf(from)
  if (toggle?.ariaExpanded !== 'true') return false
  if (from.matches('.mention, .show-more')) return focus(rowOf(from))
  if (from !== rowOf(from)) return false
  toggle.click()
  return true
}

const topicOf = (element: HTMLElement) => element.closest('.topic')
const rowOf = (element: HTMLElement) => topicOf(element)?.querySelector<HTMLElement>('.topic-row')
const toggleOf = (element: HTMLElement) => topicOf(element)?.querySelector<HTMLElement>('[aria-expanded]')

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return element !== null && element !== undefined
}
