/** No more text nodes are looked at, however little is in them. */
const MOST_NODES = 30
/** So much before a time may tell what it is of. */
const LABEL_LENGTH = 60

/** The beginning of an element's text, of at most `length`; cheap, however much there is of it. */
export function textStart(element: Element, length: number): string {
  const walk = walkTexts(element, element)
  let text = ''
  for (let i = 0; i < MOST_NODES && text.length < length && walk.nextNode(); i++)
    text += shownText(walk.currentNode as Text).slice(0, length)
  return text.trim().slice(0, length)
}

/** The text right before an element, back to the headline at most. */
export function textBefore(element: Element, headline: Element | undefined): string {
  const line = element.parentElement
  const walk = walkTexts(line?.parentElement ?? line ?? element, element)
  let text = ''
  for (let i = 0; i < MOST_NODES && text.length < LABEL_LENGTH && walk.previousNode(); i++) {
    if (headline?.contains(walk.currentNode)) break
    text = shownText(walk.currentNode as Text).slice(-LABEL_LENGTH) + text
  }
  return text.trim().slice(-LABEL_LENGTH)
}

// Without a filter of ours, which a page that may not run scripts would not call. By the prototype, as a page can name a picture
// "createTreeWalker", which hides the document's own.
function walkTexts(root: Element, from: Element): TreeWalker {
  const walk = Document.prototype.createTreeWalker.call(root.ownerDocument, root, NodeFilter.SHOW_TEXT)
  walk.currentNode = from
  return walk
}

const shownText = (text: Text) => (text.parentElement?.matches('script,style,template,noscript') ? '' : text.data)
