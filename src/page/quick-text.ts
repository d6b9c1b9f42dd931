import { UNSEEN_SELECTOR } from './element-kinds'
import { hasShadowTree } from './shadow-hosts'

/** A page of more elements, or of a longer text, is not for a quick look. */
const MOST_ELEMENTS = 3000
const LONGEST_TEXT = 200_000

/** The document's text but for what nobody sees, scripts above all; undefined where a quick look will not do. */
export function quickText(document: Document): string | undefined {
  if (document.getElementsByTagName('*').item(MOST_ELEMENTS) !== null || hasShadowTree(document)) return undefined
  const range = document.createRange()
  range.selectNodeContents(document)
  let text = ''
  let last: Element | undefined
  // Names go on across what nobody sees.
  for (const unseen of document.querySelectorAll(UNSEEN_SELECTOR)) {
    if (last?.contains(unseen)) continue
    range.setEndBefore(unseen)
    text += range.toString()
    range.selectNodeContents(document)
    range.setStartAfter(unseen)
    last = unseen
  }
  text += range.toString()
  return text.length > LONGEST_TEXT ? undefined : text
}
