/** The name, marked the way the extension marks words on a page. */
export function Wordmark() {
  return <span class="wordmark">Backgrounder</span>
}
