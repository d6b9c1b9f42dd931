/** Where in a page its own article is. */
export interface MainArticle {
  readonly headline: Element | undefined
  /** The headline's article, or what is around the headline; undefined where the page has several articles, or none. */
  readonly scope: Element | undefined
  /** False for what is in a sidebar, a comment, a list of other articles and the like. */
  owns(element: Element): boolean
}

const ARTICLE = 'article,.hentry,.h-entry,[itemtype*="Article"],[itemtype*="BlogPosting"]'
const MAIN = 'main,[role="main"]'
const FOREIGN = [
  'aside,nav,footer,blockquote,figure,dialog,[role="complementary"],[role="navigation"],[role="contentinfo"]',
  ...'comment sidebar related recent popular teaser promo recommend newsletter respond'
    .split(' ')
    .map(part => `[class*="${part}" i],[id*="${part}" i]`),
].join()
const WHOLE_PAGE = 'html,body,main'
/** A page with more is a list, however they are nested. */
const MOST_ARTICLES = 100
const MOST_HEADLINES = 20

/** Finds a page's own article, from its headline. */
export function findMainArticle(root: Element): MainArticle {
  const articles = [...root.querySelectorAll(ARTICLE)].slice(0, MOST_ARTICLES).filter(each => !each.matches(WHOLE_PAGE))
  // Articles in an article are its comments (https://html.spec.whatwg.org/multipage/sections.html#the-article-element).
  const outermost = articles.filter(each => !articles.some(other => other !== each && other.contains(each)))
  const headline = findHeadline(root)
  const holdsHeadline = (element: Element) => headline !== undefined && element.contains(headline)
  const isOther = (element: Element) => {
    const article = element.closest(ARTICLE)
    if (!article || article.matches(WHOLE_PAGE) || holdsHeadline(article)) return false
    return outermost.length > 1 || !outermost.includes(article)
  }
  const isForeign = (element: Element) => {
    const part = element.closest(FOREIGN)
    if (!part || part.matches(WHOLE_PAGE) || holdsHeadline(part)) return false
    // Themes put the date into an article's own footer.
    const article = part.parentElement?.closest(ARTICLE)
    return part.localName !== 'footer' || !article || !holdsHeadline(article)
  }
  return {
    headline,
    scope: findScope(headline, outermost),
    owns: element => !isForeign(element) && !isOther(element),
  }
}

/** The first `h1` of the only article that has any, or the page's only one. */
function findHeadline(root: Element): Element | undefined {
  const all = [...root.querySelectorAll('h1')].slice(0, MOST_HEADLINES)
  for (const part of [ARTICLE, MAIN]) {
    const inPart = all.filter(each => each.closest(part))
    if (inPart.length > 0) return new Set(inPart.map(each => each.closest(part))).size === 1 ? inPart[0] : undefined
  }
  return all.length === 1 ? all[0] : undefined
}

function findScope(headline: Element | undefined, outermost: readonly Element[]): Element | undefined {
  const around = headline?.closest(ARTICLE) ?? headline?.closest(MAIN)
  if (around && !around.matches('html,body')) return around
  return outermost.length === 1 ? outermost[0] : (headline?.parentElement?.parentElement ?? undefined)
}
