import { isElement } from './element-kinds'

/** Tells whether an element stands in a line of text as the page styles it. Asks the browser for a style: use it seldom. */
export function isStyledInline(node: Node): boolean {
  if (!isElement(node)) return true
  const { display } = getComputedStyle(node)
  return display === 'inline' || display === 'contents' || display.startsWith('ruby')
}
