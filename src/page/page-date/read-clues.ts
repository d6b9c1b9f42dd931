import { listDateMarks } from './date-marks'
import type { Meta, PageClues } from './page-clues'

// A page may have any number of elements; those that tell of it come first.
const MOST_METAS = 500
const MOST_SCRIPTS = 500
const MOST_JSON_LD = 20
/** A larger page is not looked through. */
const MOST_ELEMENTS = 50_000
/** Longer texts are no dates, no names and no addresses. */
const LONGEST_VALUE = 2000
const THREAD = '[itemtype*="QAPage"],[itemtype*="DiscussionForumPosting"]'

/** Reads what a page tells of its date. Bounded, however large the page; changes nothing. */
export function readClues(document: Document): PageClues {
  const root = ownProperty(document, 'documentElement') as Element
  const isVast = root.getElementsByTagName('*').item(MOST_ELEMENTS) !== null
  return {
    addresses: readAddresses(document, root),
    language: root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '',
    metas: firstOf(root, 'meta', MOST_METAS).flatMap(readMeta),
    jsonLd: firstOf(root, 'script', MOST_SCRIPTS)
      .filter(script => /^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''))
      .slice(0, MOST_JSON_LD)
      .map(script => script.textContent ?? ''),
    marks: isVast ? [] : listDateMarks(root),
    isThread: !isVast && root.querySelector(THREAD) !== null,
    lastModified: String(ownProperty(document, 'lastModified')),
  }
}

/** A page can give a form or picture the name of a document's property, which then hides it, even from us. */
function ownProperty(document: Document, name: 'documentElement' | 'lastModified'): unknown {
  return Reflect.get(Document.prototype, name, document)
}

/** The first elements of a name. The collection is live, so that it costs no more than what is taken of it. */
function firstOf(root: Element, name: string, most: number): readonly Element[] {
  const all = root.getElementsByTagName(name)
  const first: Element[] = []
  for (let i = 0; i < most; i++) {
    const element = all.item(i)
    if (element === null) break
    first.push(element)
  }
  return first
}

function readMeta(meta: Element): readonly Meta[] {
  const content = meta.getAttribute('content') ?? ''
  if (content.length > LONGEST_VALUE) return []
  const names = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''}`
  return names
    .slice(0, LONGEST_VALUE)
    .split(/\s+/)
    .filter(name => name !== '')
    .map(name => ({ name, content }))
}

function readAddresses(document: Document, root: Element): readonly string[] {
  // `location` cannot be hidden; a document that is not shown has none.
  const address: string = (document.location as Location | null)?.href ?? ''
  const canonical = firstOf(root, 'link', MOST_METAS).find(link => /^canonical$/i.test(link.getAttribute('rel') ?? ''))
  const href = canonical?.getAttribute('href') ?? ''
  return [address, URL.canParse(href, address) ? new URL(href, address).href : ''].filter(
    each => each !== '' && each.length <= LONGEST_VALUE,
  )
}
