import { findMainArticle, type MainArticle } from './main-article'
import type { DateMark } from './page-clues'
import { textBefore, textStart } from './short-text'

const MOST_MARKS = 100
/** More than a date with its words around it. */
const LONGEST_TEXT = 120
/** A paragraph of so much is the article's text, no byline. */
const LONG_PARAGRAPH = 150
const MOST_PARAGRAPHS = 50

const PROPERTY = [
  '[itemprop~="datePublished"]',
  ...'datePublished schema:datePublished rnews:datePublished dc:issued dcterms:issued dct:issued dc:created dcterms:created dct:created'
    .split(' ')
    .map(name => `body [property~="${name}"]`),
].join()
/** HTML's former `pubdate`, hAtom, h-entry, WordPress. */
const PUBLISHED = 'time[pubdate],.published,.dt-published,.entry-date'

const OWN_TYPE = /Article|BlogPosting|Report|WebPage|ItemPage|CreativeWork|SocialMediaPosting|\/Blog$/
const FOREIGN_TYPE = /comment|product|event|video/i
const CHANGED_CLASS = /updat|modif|edited|revis/i
const PUBLISHED_CLASS = /(?:^|\s)(?:published|dt-published)(?:\s|$)/
/** Words before a time that tell of a change, with a name or the like between. */
const CHANGED =
  /(?:updat|modifi|revis|edited|review|correct|chang|retriev|access|обновл|измен|исправл|aktualisier|geändert|mis à jour|actualizad|atualizad|aggiornat)[^|·•]{0,30}$/i
/** Words right before a time that is the day of what the page tells of. */
const ABOUT =
  /(?:^|[^\p{L}])(?:starts?|begins?|from|until|when|deadline|due|closes|closing date|expires|event|date of \p{L}+|born|died|today|начало|сегодня)(?:\s(?:on|at))?\s*:?$/iu

/**
 * Lists the dates in the page that seem to be those of its article's publication: marked as such and in the main article, or
 * a plain `time` between the headline and the text. Those of comments, sidebars, lists and changes are left out.
 */
export function listDateMarks(root: Element): readonly DateMark[] {
  const elements = [...root.querySelectorAll(`${PROPERTY},${PUBLISHED},time`)].slice(0, MOST_MARKS)
  if (elements.length === 0) return []
  const main = findMainArticle(root)
  const own = elements.filter(element => main.owns(element) && !isOfChange(element))
  const properties = own.filter(element => element.matches(PROPERTY) && isOfOwnType(element))
  const rest = own.filter(element => !element.matches(PROPERTY) && !isOfOtherDay(element, main.headline))
  const published = rest.filter(element => element.matches(PUBLISHED) && isInScope(element, main))
  const plain = rest.filter(element => !element.matches(PUBLISHED) && isByline(element, main))
  const inside = properties.filter(element => isInScope(element, main))
  // What is no part of the text may stand anywhere.
  const ofPage = inside.length > 0 ? inside : properties.filter(element => element.localName === 'meta')
  return [
    ...ofPage.map(element => markOf('property', element)),
    ...published.map(element => markOf('published', element)),
    ...plain.map(element => markOf('plain', element)),
  ]
}

const isInScope = (element: Element, { scope }: MainArticle) => scope === undefined || scope.contains(element)

function isOfOwnType(element: Element): boolean {
  const type = element.closest('[itemscope]')?.getAttribute('itemtype') ?? ''
  const rdfType = element.closest('[typeof]')?.getAttribute('typeof') ?? ''
  return (type === '' || OWN_TYPE.test(type)) && !FOREIGN_TYPE.test(rdfType)
}

/** True where an element or what is right around it is named after a change. */
function isOfChange(element: Element): boolean {
  const isPublished = PUBLISHED_CLASS.test(element.getAttribute('class') ?? '')
  if (isPublished || element.matches('[itemprop~="datePublished"]')) return false
  return [element, element.parentElement].some(
    each =>
      CHANGED_CLASS.test(each?.getAttribute('class') ?? '') || /Modified/.test(each?.getAttribute('itemprop') ?? ''),
  )
}

function isOfOtherDay(element: Element, headline: Element | undefined): boolean {
  const label = textBefore(element, headline)
  return CHANGED.test(label) || ABOUT.test(label) || CHANGED.test(textStart(element, LONGEST_TEXT))
}

/** True for a time that stands by the headline, in a short line, before the text begins. */
function isByline(time: Element, { headline, scope }: MainArticle): boolean {
  if (time.hasAttribute('itemprop') || time.closest('a,td,th')) return false
  if (!headline || !scope?.contains(headline) || !scope.contains(time)) return false
  const line = time.closest('p,li')
  if (line && (isLong(line) || line.matches('li:has(a[href])'))) return false
  const text = [...scope.getElementsByTagName('p')].slice(0, MOST_PARAGRAPHS).find(isLong)
  return !text || (time.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

const isLong = (element: Element) => textStart(element, LONG_PARAGRAPH).length >= LONG_PARAGRAPH

function markOf(kind: DateMark['kind'], element: Element): DateMark {
  const shown = textStart(element, LONGEST_TEXT)
  const value = ['content', 'datetime', ...(element.localName === 'abbr' ? ['title'] : [])]
    .map(name => element.getAttribute(name) ?? '')
    .find(each => each.trim() !== '')
  return { kind, text: value ?? '', shown }
}
